import type { DocumentFacts } from './document-analysis.js';

/** Average number of terms of headings and of other clauses, to one decimal; at least 1. */
export interface AverageLengths {
  heading: number;
  clause: number;
}

export function averageLengths(
  documents: readonly Pick<DocumentFacts, 'lengths' | 'clauses'>[],
): AverageLengths {
  let inHeadings = 0;
  let inAll = 0;
  let clauses = 0;
  for (const { lengths, clauses: own } of documents) {
    inHeadings += lengths[0] ?? 0;
    inAll = lengths.reduce((sum, length) => sum + length, inAll);
    clauses += own;
  }
  return {
    heading: average(inHeadings, documents.length),
    clause: average(inAll - inHeadings, clauses - documents.length),
  };
}

/** To one decimal: impacts follow from it, and one changed word must not change those of every other clause. */
function average(sum: number, count: number): number {
  return Math.max(1, Math.round((10 * sum) / Math.max(1, count)) / 10);
}
