import { findDocumentNumbers, formatDocumentNumber } from '@mingce/schema/grammar';
import { pinyinTermsIn } from '../lexicon/pinyin-terms.js';
import { defaultRanking, type RankingParameters } from '../reader/ranking/weights.js';
import { readArticle } from '../text/article-terms.js';
import { documentNumberTermsIn } from '../text/document-numbers.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import { withoutQuestionWords } from './question-words.js';
import { type LetterWords, mostUseful, spread, tellingTerms } from './useful-terms.js';

/** A query, parsed. */
export interface Query {
  /** Distinct terms for ranking: the most useful of `contentTerms`, document numbers and articles. */
  terms: readonly string[];
  /** The terms of all words except question words, for comparison with texts. */
  contentTerms: readonly string[];
  /** Terms of Latin words read as pinyin, used if the index does not have the words themselves. */
  pinyin: readonly string[];
  /** Single characters, tried if no document has any of `terms`. */
  fallback: readonly string[];
  /** Quoted phrases: one clause must have all terms of a phrase. */
  phrases: readonly (readonly string[])[];
  /** Words after a minus: documents with one of them are left out. */
  excluded: readonly (readonly string[])[];
  /** The query without its question words, folded, for comparing with titles and texts as a whole. */
  key: string;
  /** Its folded words, separated by punctuation and spaces, without question words. */
  words: readonly string[];
  /** The document numbers (发文字号) in it, in their standard form. */
  documentNumbers: readonly string[];
  /** The requested article, such as 第三十八条. */
  article: string | undefined;
}

/** A quotation between spaces is an exact phrase; inside a sentence it is prose (虚构“保险标的”). */
export const phrasePattern = /(^|\s)["＂“]([^"＂“”]+)["＂”](?=\s|$)/g;
const longestSpelling = 30;
/**
 * Maximum number of terms of a phrase and of an exclusion, and of single characters that are tried if nothing else is
 * found.
 */
const mostOfPhrase = 12;
export const exclusionPattern = /(^|\s)[-－−](\S+)/g;

/**
 * Parses a query. White space, question words and punctuation are ignored; any text is a valid query.
 *
 * @param mostTerms - Each term is a part to load: a pasted page must not load hundreds.
 * @param letter - Statistics that choose the terms of a letter; without them the terms of a long text are spread
 *   evenly.
 */
export function parseQuery(
  text: string,
  mostTerms = defaultRanking.searchTerms,
  letter?: LetterWords | undefined,
): Query {
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const withoutPhrases = text.replace(phrasePattern, (_, before: string, phrase: string) => {
    phrases.push(spread(contentTerms(distinctTerms(phrase)), mostOfPhrase));
    // The white space stays: a word after a minus ends there.
    return `${before}。${phrase}。`;
  });
  const wanted = withoutPhrases.replace(exclusionPattern, (_, _before: string, word: string) => {
    excluded.push(spread(contentTerms(distinctTerms(word)), mostOfPhrase));
    return '。';
  });
  const { rest, terms: articles, named } = readArticle(wanted);
  const plain = withoutQuestionWords(separateWords(rest));
  const stated = contentTerms(distinctTerms(plain));
  const asked = stated.length > 0 ? plain : rest;
  const all = distinctTerms(asked);
  const content = contentTerms(all);
  const useful = letter ? tellingTerms(content, rest, mostTerms, letter) : mostUseful(content, mostTerms);
  return {
    terms: [...documentNumberTermsIn(wanted), ...articles, ...useful, ...spelledApart(asked)],
    contentTerms: content,
    pinyin: all.flatMap(pinyinTermsIn),
    fallback: spread(all.filter(isSingleHan), mostOfPhrase),
    phrases: phrases.filter((terms) => terms.length > 0),
    excluded: excluded.filter((terms) => terms.length > 0),
    key: comparisonKey(asked),
    words: asked
      .split(/[。，、；：？！,;:?!\n]/)
      .map(comparisonKey)
      .filter((word) => word !== ''),
    documentNumbers: findDocumentNumbers(wanted).map(({ number }) => formatDocumentNumber(number)),
    article: named,
  };
}

/** Joins consecutive Latin words: pinyin may be typed with spaces between words (hunyin dengji). */
function spelledApart(text: string): string[] {
  const rows = text.toLowerCase().match(/[a-z]+(?:[\s。]+[a-z]+)+/g) ?? [];
  return rows.map((row) => row.replace(/[^a-z]/g, '')).filter((word) => word.length <= longestSpelling);
}

/** Whether a text is as long as a letter, of which only few words name the subject. */
export function isLetter(
  text: string,
  { letterCharacters }: Pick<RankingParameters, 'letterCharacters'>,
): boolean {
  return comparisonKey(text).length > letterCharacters;
}

/** All terms that a query looks up first. */
export function termsAskedFor({ terms, pinyin, phrases, excluded }: Query): string[] {
  return [terms, pinyin, ...phrases, ...excluded].flat();
}

/**
 * White space separates words, but not around a single character, as in text copied from a table or a scan (住 房 公 积 金).
 */
function separateWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words
    .map((word, at) => (at > 0 && isWord(word) && isWord(words[at - 1] ?? '') ? `。${word}` : ` ${word}`))
    .join('');
}

function isWord(word: string): boolean {
  return Array.from(word).length > 1;
}

/** All pairs, and the single characters that are in no pair. */
function contentTerms(terms: readonly string[]): string[] {
  const pairs = terms.filter((term) => !isSingleHan(term));
  return terms.filter(
    (term) => !isSingleHan(term) || !pairs.some((pair) => pair.length <= 4 && pair.includes(term)),
  );
}
