import { nearStretch } from '../../lexicon/slips.js';
import { termWeight } from '../../query/general-words.js';
import type { Wording } from '../../query/related-words.js';
import { comparisonKey } from '../../text/fold.js';
import { distinctTerms } from '../../text/terms.js';
import type { SearchClause } from '../../types.js';

/** What a clause adds that has all of the query's words, and one that has a long run of it as it was typed. */
const inClause = { words: 3, run: 0.5 } as const;
/** Runs count from the fifth character on, in full from the fourteenth. */
const run = { from: 4, to: 14 } as const;
/** A pasted page is compared by its beginning. */
const longestKey = 64;

/**
 * What the text itself adds, once it is there: the query standing as the title, in the title, scattered over it, in the
 * title but for a slip, or in a clause; and how much of the query the best clause has. The index is asked for a few of a
 * long query's terms only; here all of them count.
 */
export function textFactor(
  wordings: readonly Wording[],
  title: string,
  clauses: readonly SearchClause[],
): number {
  const typed = wordings[0]?.key ?? '';
  const inTitle = new Set(distinctTerms(title));
  const inClauses = clauses.map(({ text }) => new Set(distinctTerms(text)));
  const factors = wordings.map(({ key, terms }) => {
    const scattered = terms.length > 1 && terms.every((term) => inTitle.has(term));
    const named = scattered ? 1.3 + 0.15 * Math.min(typed.length, 12) : 1;
    return {
      name: Math.max(named, nameFactor(key, typed.length, title, clauses)),
      coverage: Math.max(
        coverageIn(terms, [inTitle]),
        ...inClauses.map((own) => coverageIn(terms, [own, inTitle])),
      ),
    };
  });
  const name = Math.max(...factors.map((factor) => factor.name));
  const coverage = Math.max(...factors.map((factor) => factor.coverage));
  const start = typed.slice(0, longestKey);
  const longest = Math.max(0, ...clauses.map(({ text }) => longestRun(start, comparisonKey(text))));
  const ran = Math.min(1, Math.max(0, longest - run.from) / (run.to - run.from));
  return name * (1 + inClause.words * coverage * coverage * coverage + inClause.run * ran);
}

function coverageIn(terms: readonly string[], texts: readonly ReadonlySet<string>[]): number {
  const there = terms.filter((term) => texts.some((text) => text.has(term)));
  return weightOf(there) / (weightOf(terms) || 1);
}

function weightOf(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + termWeight(term).coverage, 0);
}

/** How the query, in one of its wordings, stands in a title or a clause; `typed` is its length as it was typed. */
function nameFactor(key: string, typed: number, title: string, clauses: readonly SearchClause[]): number {
  if (key.length < 2) return 1;
  const titleKey = comparisonKey(title);
  if (titleKey === key) return 6;
  const length = Math.min(typed, 12);
  if (titleKey.includes(key)) return 1.5 + 0.25 * length + typed / titleKey.length;
  const near = key.length >= 4 ? nearStretch(key, title) : undefined;
  if (near) return 1 + (0.25 * length) / near.edits;
  if (key.length >= 4 && clauses.some(({ text }) => comparisonKey(text).includes(key)))
    return 1 + 0.06 * length;
  return 1;
}

/** The length of the longest stretch that two texts share. */
function longestRun(one: string, other: string): number {
  let longest = 0;
  let previous = new Uint16Array(other.length + 1);
  for (const character of one) {
    const runs = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) {
      if (character !== other[at - 1]) continue;
      const length = (previous[at - 1] ?? 0) + 1;
      runs[at] = length;
      if (length > longest) longest = length;
    }
    previous = runs;
  }
  return longest;
}
