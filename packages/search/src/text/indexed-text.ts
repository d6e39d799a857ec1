import type { SearchClause } from '../types.js';

/** Whether a clause is the document's own, or what others say of it. */
export function isOwn({ anchor, label }: Pick<SearchClause, 'anchor' | 'label'>): boolean {
  return anchor !== '' || label === '';
}

/**
 * Weight of a clause: words of others about a document count less than its own.
 *
 * @param interpretation - The factor of words of others.
 */
export function weightOfClause(
  clause: Pick<SearchClause, 'anchor' | 'label'>,
  interpretation: number,
): number {
  return isOwn(clause) ? 1 : interpretation;
}

/** The text that a clause is found by: its own, and the titles of the parts that contain it, which often name its subject. */
export function indexedText({ text, context }: SearchClause): string {
  return context === undefined ? text : `${text}。${context}`;
}
