import { type DocumentTable, headingOf } from '../format/document-table.js';
import type { CollectedTerms } from './term-collector.js';

/** Average number of terms of headings and of other clauses, to one decimal; at least 1. */
export interface AverageLengths {
  heading: number;
  clause: number;
}

export function averageLengths(
  { lengths }: Pick<CollectedTerms, 'lengths'>,
  table: DocumentTable,
  clauses: number,
): AverageLengths {
  let inHeadings = 0;
  for (let document = 0; document < table.documents; document += 1) {
    inHeadings += lengths[headingOf(document, table)] ?? 0;
  }
  const inAll = lengths.reduce((sum, length) => sum + length, 0);
  return {
    heading: average(inHeadings, table.documents),
    clause: average(inAll - inHeadings, clauses - table.documents),
  };
}

/** To one decimal: impacts follow from it, and one changed word must not change those of every other clause. */
function average(sum: number, count: number): number {
  return Math.max(1, Math.round((10 * sum) / Math.max(1, count)) / 10);
}
