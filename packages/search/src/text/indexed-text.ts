import type { SearchClause } from '../types.js';

/** How much a clause counts: what others say of a document is less than what it says itself. */
export function weightOfClause({ anchor, label }: Pick<SearchClause, 'anchor' | 'label'>): number {
  return anchor === '' && label !== '' ? 0.5 : 1;
}

/** The text that a clause is found by: its own, and the titles of what it stands in, which often name its subject. */
export function indexedText({ text, context }: SearchClause): string {
  return context === undefined ? text : `${text}。${context}`;
}
