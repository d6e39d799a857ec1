import type { SearchClause } from '../types.js';

/** The text that a clause is found by: its own, and the titles of what it stands in, which often name its subject. */
export function indexedText({ text, context }: SearchClause): string {
  return context === undefined ? text : `${text}。${context}`;
}
