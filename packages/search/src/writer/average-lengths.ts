import { type Ground, headingOf } from '../format/document-table.js';
import type { CollectedTerms } from './term-collector.js';

/** How many terms headings and other clauses have on average; at least 1. */
export interface AverageLengths {
  heading: number;
  clause: number;
}

export function averageLengths(
  { lengths }: Pick<CollectedTerms, 'lengths'>,
  ground: Ground,
  clauses: number,
): AverageLengths {
  let inHeadings = 0;
  for (let document = 0; document < ground.documents; document += 1) {
    inHeadings += lengths[headingOf(document, ground)] ?? 0;
  }
  const inAll = lengths.reduce((sum, length) => sum + length, 0);
  return {
    heading: average(inHeadings, ground.documents),
    clause: average(inAll - inHeadings, clauses - ground.documents),
  };
}

function average(sum: number, count: number): number {
  return Math.max(1, sum / Math.max(1, count));
}
