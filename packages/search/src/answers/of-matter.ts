import { distinctTerms, isPair } from '../text/terms.js';
import { kindsOf } from './asked-kinds.js';
import type { AskedTerm } from './candidates.js';
import { namesNothing, withoutGeneralWords } from './names-nothing.js';
import { type QuestionText, withoutFraming } from './question-text.js';

/** Minimum share of a question's characters, by idf, from which an answer in other words is of its matter. */
const leastAsked = 0.5;
/** Minimum share of the pairs of its matter: a long question that tells a story shares a few pairs with any answer. */
const leastPairs = 0.1;
/**
 * For a question whose pairs no answer has, such as one full of typing errors: minimum `asked` and `sureness` of the
 * answer.
 */
const ofSlips = { asked: 0.2, sureness: 0.2 };

/** Amounts, times and comparisons, and further words that fit any matter. */
const furtherGeneral =
  /津贴|资助|免费|收费|每[年月人天]|[几两多\d一二三四五六七八九十]+个?[年月天日次岁]|低于|超过|没有|[俺咱她]/g;

/**
 * The pairs of a question that name its matter: without the words that only ask, and without words that fit any matter.
 */
function pairsOfMatter(common: string): Set<string> {
  const named = kindsOf(common).reduce(
    (rest, { text }) => rest.split(text).join('，'),
    withoutFraming(common),
  );
  return new Set(distinctTerms(withoutGeneralWords(named.replace(furtherGeneral, '，'))).filter(isPair));
}

/**
 * Whether an answer has something of the matter of a question, itself or by a synonym. 补贴 alone is not enough: if an
 * answer is about another subsidy, it is not worth asking the reader about it, and its department is not the one to
 * ask.
 *
 * @param asked - Share of the question's characters that the answer has, by idf.
 */
export function isOfMatter(
  { common, plain }: Pick<QuestionText, 'common' | 'plain'>,
  terms: readonly AskedTerm[],
  { answer, asked, sureness }: { answer: number; asked: number; sureness: number },
): boolean {
  if (namesNothing(plain)) return false;
  if (asked >= leastAsked) return true;
  if (terms.every(({ wordings, texts }) => wordings.size + texts.size === 0)) {
    return asked >= ofSlips.asked && sureness >= ofSlips.sureness;
  }
  const pairs = pairsOfMatter(common);
  const own = terms.filter(({ term }) => pairs.has(term));
  const met = own.filter(({ wordings, texts }) => wordings.has(answer) || texts.has(answer));
  return met.length > 0 && met.length >= own.length * leastPairs;
}
