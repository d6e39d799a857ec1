import type { SearchClause } from '../types.js';

/** Whether a clause belongs to the document itself and not to an interpretation of it. */
export function isOwn({ anchor, label }: Pick<SearchClause, 'anchor' | 'label'>): boolean {
  return anchor !== '' || label === '';
}

/**
 * Weight of a clause: interpretations count less than the document's own clauses.
 *
 * @param interpretation - The factor for clauses of interpretations.
 */
export function weightOfClause(
  clause: Pick<SearchClause, 'anchor' | 'label'>,
  interpretation: number,
): number {
  return isOwn(clause) ? 1 : interpretation;
}

/** The indexed text of a clause: its own, and the titles of the parts that contain it, which often name its subject. */
export function indexedText({ text, context }: SearchClause): string {
  return context === undefined ? text : `${text}。${context}`;
}
