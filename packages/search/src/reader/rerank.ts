import { nearStretch } from '../lexicon/slips.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';
import type { SearchClause } from '../types.js';

/**
 * What the text itself adds, once it is there: the whole query standing as it was typed, as the title, in the
 * title or scattered over it, or in a clause, or in the title but for a slip. Longer queries say more by it.
 */
export function phraseFactor(
  keys: readonly string[],
  terms: readonly string[],
  title: string,
  clauses: readonly SearchClause[],
): number {
  const inTitle = new Set(distinctTerms(title));
  const scattered = terms.length > 1 && terms.every((term) => inTitle.has(term));
  const length = Math.min(keys[0]?.length ?? 0, 12);
  return Math.max(scattered ? 1.3 + 0.15 * length : 1, ...keys.map((key) => factorOf(key, title, clauses)));
}

function factorOf(key: string, title: string, clauses: readonly SearchClause[]): number {
  if (key.length < 2) return 1;
  const titleKey = comparisonKey(title);
  if (titleKey === key) return 6;
  const length = Math.min(key.length, 12);
  if (titleKey.includes(key)) return 1.5 + 0.25 * length + key.length / titleKey.length;
  const near = key.length >= 4 ? nearStretch(key, title) : undefined;
  if (near) return 1 + (0.16 * length) / near.edits;
  if (key.length >= 4 && clauses.some(({ text }) => comparisonKey(text).includes(key)))
    return 1 + 0.06 * length;
  return 1;
}
