import { findDocumentNumbers, formatDocumentNumber } from '@mingce/schema/grammar';
import { pinyinTermsIn } from '../lexicon/pinyin-terms.js';
import { defaultRanking } from '../reader/ranking/weights.js';
import { readArticle } from '../text/article-terms.js';
import { documentNumberTermsIn } from '../text/document-numbers.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';

/** A query, parsed. */
export interface Query {
  /** Terms that rank, each once: the most useful of `contentTerms`, document numbers and articles. */
  terms: readonly string[];
  /** The terms of all its words but question words, for comparing with texts. */
  contentTerms: readonly string[];
  /** Terms of Latin words read as pinyin, used if the index has no term of the words themselves. */
  pinyin: readonly string[];
  /** Single characters, tried if no document has any of `terms`. */
  fallback: readonly string[];
  /** Quoted phrases: one clause must have all terms of a phrase. */
  phrases: readonly (readonly string[])[];
  /** Words after a minus: documents that have one are left out. */
  excluded: readonly (readonly string[])[];
  /** The query without its question words, folded, for comparing with titles and texts as a whole. */
  key: string;
  /** The 发文字号 in it, in their standard form. */
  documentNumbers: readonly string[];
  /** The article it asks for, such as 第三十八条. */
  article: string | undefined;
}

/** Words that ask or hedge and name nothing; longer ones first. */
const questionWords = [
  '有没有什么',
  '什么时候',
  '什么样的',
  '可不可以',
  '想了解',
  '想知道',
  '想问下',
  '为什么',
  '怎么样',
  '怎么办',
  '是不是',
  '能不能',
  '有没有',
  '会不会',
  '要不要',
  '多少钱',
  '多长时间',
  '请问',
  '想问',
  '我想',
  '怎么',
  '怎样',
  '如何',
  '什么',
  '为何',
  '哪些',
  '哪个',
  '哪种',
  '哪里',
  '哪儿',
  '哪几',
  '是否',
  '能否',
  '可否',
  '可以',
  '多少',
  '多久',
  '吗',
  '呢',
  '吧',
  '啊',
];
const questionPattern = new RegExp(questionWords.join('|'), 'g');

/** A quotation between spaces means these very words; inside a sentence it is prose (虚构“保险标的”). */
const phrasePattern = /(^|\s)["＂“]([^"＂“”]+)["＂”](?=\s|$)/g;
const exclusionPattern = /(^|\s)[-－−](\S+)/g;

/**
 * Reads a query. White space, question words and marks never make it fail: the rest is what is looked for.
 *
 * @param mostTerms - Each term is a part to load: a pasted page must not ask for hundreds. With the feed's own file, the
 * document table and ten results, the default makes 24 requests at most.
 */
export function parseQuery(text: string, mostTerms = defaultRanking.searchTerms): Query {
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const withoutPhrases = text.replace(phrasePattern, (_, _before: string, phrase: string) => {
    phrases.push(spread(contentTerms(distinctTerms(phrase))));
    return `。${phrase}。`;
  });
  const wanted = withoutPhrases.replace(exclusionPattern, (_, _before: string, word: string) => {
    excluded.push(spread(contentTerms(distinctTerms(word))));
    return '。';
  });
  const { rest, terms: articles, named } = readArticle(wanted);
  const plain = separateWords(rest).replace(questionPattern, '。');
  const stated = contentTerms(distinctTerms(plain));
  const asked = stated.length > 0 ? plain : rest;
  const all = distinctTerms(asked);
  const content = contentTerms(all);
  return {
    terms: [...documentNumberTermsIn(wanted), ...articles, ...mostUseful(content, mostTerms)],
    contentTerms: content,
    pinyin: all.flatMap(pinyinTermsIn),
    fallback: spread(all.filter(isSingleHan)),
    phrases: phrases.filter((terms) => terms.length > 0),
    excluded: excluded.filter((terms) => terms.length > 0),
    key: comparisonKey(asked),
    documentNumbers: findDocumentNumbers(wanted).map(({ number }) => formatDocumentNumber(number)),
    article: named,
  };
}

/** All terms that a query asks the index for at first. */
export function termsAskedFor({ terms, pinyin, phrases, excluded }: Query): string[] {
  return [terms, pinyin, ...phrases, ...excluded].flat();
}

/** Evenly spread ones of the terms, if there are more than `most`. */
function spread(terms: readonly string[], most = defaultRanking.searchTerms): string[] {
  const stride = Math.max(1, terms.length / most);
  return terms.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

/** Characters that bind words and name little: a pair that has one is the least useful. */
const binding = new Set(
  '的了在是与和及或对由为被把将有就都也还要会能该我你他她它们这那其之以于而且但不没个给让从向到跟同时后前中上下里内外可应须',
);

/**
 * Selects the most useful terms if there are more than `most`, since each is a part to load. Pairs with a binding character
 * go first; then, of pairs in a row (住房, 房公, 公积, 积金), every other one, since its neighbours have both of its characters.
 */
function mostUseful(terms: readonly string[], most: number): string[] {
  if (terms.length <= most) return Array.from(terms);
  const bound = terms.filter((term) => Array.from(term).some((character) => binding.has(character)));
  const naming = terms.filter((term) => !bound.includes(term));
  const covering = rowsOf(naming).flatMap((row) =>
    row.filter((_, at) => at % 2 === 0 || at === row.length - 1),
  );
  let kept = spread(covering, most);
  for (const others of [naming.filter((term) => !covering.includes(term)), bound]) {
    if (kept.length < most) kept = [...kept, ...spread(others, most - kept.length)];
  }
  return terms.filter((term) => kept.includes(term));
}

/** Terms cut into rows in which each shares a character with the next. */
function rowsOf(terms: readonly string[]): string[][] {
  const rows: string[][] = [];
  terms.forEach((term, at) => {
    const row = rows[rows.length - 1];
    const before = terms[at - 1] ?? '';
    if (row && term.length === 2 && before.length === 2 && before[1] === term[0]) row.push(term);
    else rows.push([term]);
  });
  return rows;
}

/**
 * White space separates words; around a lone character it does not, since that is how text comes
 * out of a table or a scan (住 房 公 积 金).
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
