import { nearStretch } from '../../lexicon/slips.js';
import { isGeneralWord } from '../../query/general-words.js';
import type { Wording } from '../../query/related-words.js';
import { isOfOtherStatus } from '../../query/statuses.js';
import { comparisonKey } from '../../text/fold.js';
import { distinctTerms } from '../../text/terms.js';
import type { SearchClause } from '../../types.js';
import { power } from './powers.js';
import type { RankingParameters } from './weights.js';

/** The comparison of a result's text with the query; the score is multiplied by status · name · (1 + coverage + run). */
export interface TextEvidence {
  /** Factor for a title about a group of people, or criminal cases, that the query does not name. */
  status: number;
  /**
   * Factor for a query that equals the title, or occurs in the title or a clause: as a whole, with a slip, or
   * scattered.
   */
  name: number;
  /** Gain from the content terms that the title and one clause cover. */
  coverage: number;
  /** Gain from the longest run of the query, as typed, that a clause has. */
  run: number;
}

export function textFactor({ status, name, coverage, run }: TextEvidence): number {
  return status * name * (1 + coverage + run);
}

/**
 * Compares a query with the texts of a result. Only some terms of a long query are looked up in the index; here all of
 * them count.
 */
export function textEvidence(
  wordings: readonly Wording[],
  title: string,
  clauses: readonly SearchClause[],
  ranking: RankingParameters,
): TextEvidence {
  const typed = wordings[0]?.key ?? '';
  const inTitle = new Set(distinctTerms(title));
  const length = Math.min(typed.length, ranking.charactersCounted);
  const names = wordings.map(({ key, terms, isPlaced = false }) => {
    const isScattered = terms.length > 1 && terms.every((term) => inTitle.has(term));
    const scattered = isScattered ? ranking.titleScattered + ranking.titleScatteredPerCharacter * length : 1;
    return Math.max(scattered, nameFactor(key, isPlaced, typed.length, title, clauses, ranking));
  });
  // A document number identifies a document and nothing else.
  const isAboutMatter = wordings.some(({ terms }) => terms.length > 0);
  const keys = wordings.map(({ key }) => key);
  return {
    status: isAboutMatter && isOfOtherStatus(title, keys) ? ranking.otherStatus : 1,
    name: Math.max(...names),
    coverage: coverageGain(wordings, title, clauses, ranking),
    run: ranking.textRun * runShare(typed, clauses, ranking),
  };
}

/** Gain from the content terms that the title and one clause cover, in the best of the wordings. */
export function coverageGain(
  wordings: readonly Wording[],
  title: string,
  clauses: readonly SearchClause[],
  ranking: RankingParameters,
): number {
  const inTitle = new Set(distinctTerms(title));
  const texts = clauses.map(({ text }) => [new Set(distinctTerms(text)), inTitle]);
  const shares = wordings.flatMap(({ terms }) =>
    [[inTitle], ...texts].map((own) => termCoverage(terms, own, ranking.generalWordCoverage)),
  );
  return ranking.textCoverage * power(Math.max(...shares), ranking.textCoveragePower);
}

/** The share of terms that are in one of the texts. */
function termCoverage(
  terms: readonly string[],
  texts: readonly ReadonlySet<string>[],
  generalWordCoverage: number,
): number {
  const weightOf = (some: readonly string[]) =>
    some.reduce((sum, term) => sum + (isGeneralWord(term) ? generalWordCoverage : 1), 0);
  const found = terms.filter((term) => texts.some((text) => text.has(term)));
  return weightOf(found) / (weightOf(terms) || 1);
}

/** The factor for a wording of the query that occurs in a title or a clause as a whole. */
function nameFactor(
  key: string,
  isPlaced: boolean,
  typedLength: number,
  title: string,
  clauses: readonly SearchClause[],
  ranking: RankingParameters,
): number {
  if (key.length < ranking.titleCharacters) return 1;
  const titleKey = comparisonKey(title);
  if (titleKey === key) return ranking.titleEqual;
  const length = Math.min(typedLength, ranking.charactersCounted);
  if (says(titleKey, key)) {
    const share = typedLength / titleKey.length;
    return (
      ranking.titleContains + ranking.titleContainsPerCharacter * length + ranking.titleContainsShare * share
    );
  }
  if (key.length < ranking.stretchCharacters) return 1;
  const near = isPlaced || titleKey.includes(key) ? undefined : nearStretch(key, title, ranking);
  if (near) return 1 + (ranking.titleSlipPerCharacter * length) / near.edits;
  const isInClause = clauses.some(({ text }) => says(comparisonKey(text), key));
  return isInClause ? 1 + ranking.clauseContainsPerCharacter * length : 1;
}

/** Prefixes that negate a word: 反补贴 is not about 补贴. */
const opposites = '反非不未无';

/** Whether a text has a query as a whole and not only negated. */
function says(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (at === 0 || !opposites.includes(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The share of `textRun`, from 0 to 1, for the longest run of the query in a clause. */
function runShare(
  typed: string,
  clauses: readonly SearchClause[],
  { textRunCharacters, textRunFrom, textRunLength }: RankingParameters,
): number {
  const start = typed.slice(0, textRunCharacters);
  const longest = Math.max(0, ...clauses.map(({ text }) => longestRun(start, comparisonKey(text))));
  return Math.min(1, Math.max(0, longest - textRunFrom) / textRunLength);
}

/** The length of the longest common substring of two texts. */
function longestRun(first: string, second: string): number {
  let longest = 0;
  let previous = new Uint16Array(second.length + 1);
  for (const character of first) {
    const runs = new Uint16Array(second.length + 1);
    for (let at = 1; at <= second.length; at += 1) {
      if (character !== second[at - 1]) continue;
      const length = (previous[at - 1] ?? 0) + 1;
      runs[at] = length;
      if (length > longest) longest = length;
    }
    previous = runs;
  }
  return longest;
}
