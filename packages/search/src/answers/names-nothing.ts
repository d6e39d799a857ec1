import { comparisonKey } from '../text/fold.js';
import { kindsOf } from './asked-kinds.js';
import type { QuestionText } from './question-text.js';

/** Words of questions about any subject, and the words around them. */
const ofAnyMatter =
  /材料|证件|资料|条件|手续|流程|申请|申报|办理|提交|准备|提供|需要|可以|应该|补贴|补助|奖励|政策|费用|时间|地点|地方|标准|金额|什么|哪些|哪里|怎么|怎样|多少|多久|[我们你您他的了吗呢啊吧请问想要交带办领拿给发能有是钱去到在和还都先上那这东西啥哪几些个]/g;

/** A text with a comma in place of each word that fits any matter. */
export function withoutGeneralWords(text: string): string {
  return text.replace(ofAnyMatter, '，');
}

/** Whether a question names no matter, as 要交哪些材料: any answer that has these words has them by chance. */
export function namesNothing(question: string): boolean {
  return Array.from(comparisonKey(question).replace(ofAnyMatter, '')).length < 2;
}

/** Maximum length of a name: 一次性创业补贴 is more than the name of a subject. */
const mostOfName = 6;

/** Whether a question only names a subject, such as 公积金, and asks nothing about it. */
export function asksNothing({ common, key }: Pick<QuestionText, 'common' | 'key'>): boolean {
  return new Set(key).size <= mostOfName && kindsOf(common).length === 0;
}
