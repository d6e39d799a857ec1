import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import { inCommonWords } from './common-words.js';
import type { Places } from './places.js';
import { withoutCourtesy } from './question-parts.js';

/**
 * Words that frame a question and name nothing: the kind of question is a slot (`kindsOf`), not a word to search for.
 * Longer ones first.
 */
const framing = new RegExp(
  [
    '我?(?:就是|还是|现在|目前)?(?:想|要|来|特)?(?:咨询|请教|请问|询问|了解|知道|问问?|打听)(?:一下|下|清楚)?',
    '有没有(?:什么)?|什么时候|什么样的?|可不可以|能不能|是不是|会不会|要不要|需不需要|行不行|好不好',
    '为什么|怎么样|怎么办|怎么|怎样|如何|咋样?|为何|为啥|什么|哪些|哪个|哪种|哪里|哪儿|哪几|是否|能否|可否|可以|多少钱?|多久|多长时间|多长|几个',
    '(?:的|等)?(?:相关|有关|具体)?(?:问题|事宜|事情|情况|事项|咨询|建议)(?=[，。！？\\s]|$)',
    '关于|对于|有关|相关|具体|一下|谢谢|这种|这样|那么|这个|那个|如果|就是|还是|但是|因为|所以|然后|而且|或者|应该|需要|现在|目前|吗|呢|吧|啊|呀|么|了(?=[，。！？\\s]|$)',
  ].join('|'),
  'g',
);

/** Replaces each framing word of a question by a full stop. */
export function withoutFraming(question: string): string {
  return question.replace(framing, '。');
}

/** A question or a wording, prepared for comparison. */
export interface QuestionText {
  /** As written, without words of courtesy. */
  plain: string;
  /** The same after `inCommonWords`, with a mark in place of each named division. */
  common: string;
  /** `common` without framing words and places, folded: letters, digits and Han only. */
  key: string;
  /** Distinct pairs and words in reading order; single characters where there is no pair. */
  terms: readonly string[];
  /** Terms of the places that it names: they are looked up, and compared as slots. */
  placeTerms: readonly string[];
  /** Distinct Han characters; the words of a text without Han characters. */
  characters: readonly string[];
}

/** Text beyond this length is ignored: a pasted page is no question. */
export const mostCharacters = 2000;

/** @param places - Names that are left out of key and terms: a place is a slot, not a word to search for. */
export function readQuestion(text: string, places: Places): QuestionText {
  const plain = withoutCourtesy(Array.from(text).slice(0, mostCharacters).join(''));
  const common = inCommonWords(places.without(plain));
  const content = withoutFraming(common);
  const stated = comparisonKey(content) === '' ? common : content;
  const words = distinctTerms(stated);
  // In an English question “a” and “I” are not searched for.
  const all = words.some(isSingleHan) ? words : words.filter((word) => word.length > 1);
  const pairs = all.filter((term) => !isSingleHan(term));
  const han = all.filter(isSingleHan);
  const lone = han.filter((character) => !pairs.some((pair) => pair.includes(character)));
  const terms = [...pairs, ...lone];
  const placeTerms = places
    .placesIn(plain)
    .flatMap(({ text: name }) => distinctTerms(name))
    .filter((term) => !isSingleHan(term) && !terms.includes(term));
  return {
    plain,
    common,
    key: comparisonKey(stated),
    terms,
    placeTerms: Array.from(new Set(placeTerms)),
    characters: han.length > 0 ? han : all,
  };
}
