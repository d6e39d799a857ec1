/** An observation: its features, and whether it belongs to the positive class. */
export interface Observation {
  values: readonly number[];
  isPositive: boolean;
  /** Weight of the observation. */
  count: number;
}

/** L2 regularisation: with little data no weight may grow large. */
const ridge = 1;
const steps = 30;

/** The weights of a ridge logistic regression, by Newton's method: the intercept, then one for each feature. */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.values.length ?? 0) + 1;
  const weights: number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient: number[] = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const curvature: number[][] = weights.map((_, row) =>
      weights.map((__, column) => (row === column && row > 0 ? ridge : 0)),
    );
    for (const { values, isPositive, count } of observations) {
      const row = [1, ...values];
      const logit = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-logit));
      const slope = count * ((isPositive ? 1 : 0) - probability);
      const bend = count * probability * (1 - probability);
      row.forEach((value, one) => {
        gradient[one] = (gradient[one] ?? 0) + slope * value;
        const line = curvature[one] ?? [];
        row.forEach((other, at) => {
          line[at] = (line[at] ?? 0) + bend * value * other;
        });
      });
    }
    const change = solve(curvature, gradient);
    change.forEach((by, at) => {
      weights[at] = (weights[at] ?? 0) + by;
    });
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Solves a system of linear equations with a positive definite matrix by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      pivot.forEach((value, column) => {
        row[column] = (row[column] ?? 0) - factor * value;
      });
    }
  });
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const known = solution.reduce((sum, value, column) => sum + value * (row[column] ?? 0), 0);
    solution[at] = ((row[rows.length] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}
