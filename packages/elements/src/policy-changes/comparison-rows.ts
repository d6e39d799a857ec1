import type { ClauseComparison } from '@mingce/content/compare';

/** A row of the comparison, or a run of unchanged clauses. */
export type ComparisonRow =
  | { readonly kind: 'change'; readonly row: ClauseComparison }
  | {
      readonly kind: 'same';
      readonly rows: readonly Extract<ClauseComparison, { kind: 'same' | 'changed' }>[];
    };

/** Number of clauses by kind of change; one that moved and changed counts for both. */
export type ComparisonCounts = Readonly<Record<'changed' | 'added' | 'removed' | 'moved' | 'same', number>>;

/** Combines neighbouring unchanged clauses into runs, so that the changed ones are easy to see. */
export function comparisonRows(compared: readonly ClauseComparison[]): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  let run: Extract<ClauseComparison, { kind: 'same' | 'changed' }>[] = [];
  const endRun = () => {
    if (run.length > 0) rows.push({ kind: 'same', rows: run });
    run = [];
  };
  for (const row of compared) {
    if (row.kind === 'same' && !row.isMoved) {
      run.push(row);
      continue;
    }
    endRun();
    rows.push({ kind: 'change', row });
  }
  endRun();
  return rows;
}

export function comparisonCounts(compared: readonly ClauseComparison[]): ComparisonCounts {
  const counts = { changed: 0, added: 0, removed: 0, moved: 0, same: 0 };
  for (const row of compared) {
    const isMoved = 'isMoved' in row && row.isMoved;
    if (isMoved) counts.moved += 1;
    if (row.kind !== 'same' || !isMoved) counts[row.kind] += 1;
  }
  return counts;
}
