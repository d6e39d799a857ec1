/** The result of one query: the right ids, and the ids of the first ten hits, best first. */
export interface Answer {
  style: string;
  relevant: readonly string[];
  hits: readonly string[];
}

/** Relevance over a set of answers; each number is a mean or a share between 0 and 1. */
export interface Relevance {
  rows: number;
  ndcg: number;
  mrr: number;
  first: number;
  inFive: number;
  nothing: number;
}

const depth = 10;

export function relevanceOf(answers: readonly Answer[]): Relevance {
  const ranks = answers.map(({ hits, relevant }) => 1 + hits.slice(0, depth).findIndex(isIn(relevant)));
  return {
    rows: answers.length,
    ndcg: mean(answers.map(discountedGain)),
    mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    inFive: mean(ranks.map((rank) => (rank > 0 && rank <= 5 ? 1 : 0))),
    nothing: mean(answers.map(({ hits }) => (hits.length === 0 ? 1 : 0))),
  };
}

/** nDCG@10 with gains of 0 and 1; an id that comes twice counts once. */
function discountedGain({ hits, relevant }: Answer): number {
  const right = isIn(relevant);
  const gain = sum(
    hits.slice(0, depth).map((id, at) => (right(id) && hits.indexOf(id) === at ? 1 / Math.log2(at + 2) : 0)),
  );
  const possible = Math.min(depth, new Set(relevant).size);
  return gain / sum(Array.from({ length: possible }, (_, at) => 1 / Math.log2(at + 2)));
}

function isIn(ids: readonly string[]): (id: string) => boolean {
  const set = new Set(ids);
  return (id) => set.has(id);
}

/** Median and spread of values; `NaN` where there are none. */
export interface Spread {
  median: number;
  p25: number;
  p75: number;
  p95: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = Array.from(values).sort((one, other) => one - other);
  const quantile = (share: number) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
  };
  return { median: quantile(0.5), p25: quantile(0.25), p75: quantile(0.75), p95: quantile(0.95) };
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
