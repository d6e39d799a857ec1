import type { SharedCap } from '@mingce/eligibility';
import { decimalPattern, numerals, readDecimal } from '../../numbers/read-decimal.js';
import type { Passage } from '../passages.js';
import { isAward } from './read-award.js';
import { roleOf } from './sections.js';

/** A limit for the sum of several items for one enterprise, with its text. */
export interface FoundSharedCap {
  cap: SharedCap;
  /** 第九条：单个企业每年享受奖励总额最高60万元。 */
  words: string;
  /** Whether the limit applies to the items of a clause. */
  covers: (passage: Passage) => boolean;
}

/** The limit is for one enterprise, not for a project or the budget of an office. */
const enterprise =
  /(?:单个|单户|同一|每个|每家|每户|一个|一家)[^，。；]{0,6}?(?:企业|单位|主体|机构|合作社|户)|企业(?=每年|每年度|年度|当年)/;
const together = /合计|累计|总额|总和|共计|总计/;
const limit = new RegExp(`(?:最高|不超过|不得超过|不高于|上限为?)[^，。；\\d]{0,6}?(${decimalPattern})元`);
const sums = new RegExp(`${decimalPattern}元|[%％]|[/／]`, 'g');

const number = `[${numerals}\\d]+`;
const within = new RegExp(`(?<![\\d年])(${number})年(?:以?内|累计|合计)`);
const articles = new RegExp(`第(${number})条(?:(至|到|[—–-])第?(${number})条)?`, 'g');

/**
 * Limits that are certain: for one enterprise, with one sum, for the items of the named articles, of 本办法, or, in a
 * clause that grants nothing itself, of the enclosing clauses.
 */
export function findSharedCaps(passages: readonly Passage[]): FoundSharedCap[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence): FoundSharedCap[] => {
      const amount = amountIn(sentence);
      const covers = amount === undefined ? undefined : coverage(sentence, passage);
      if (amount === undefined || covers === undefined) return [];
      const { anchor, label } = passage;
      const period = periodIn(sentence);
      const cap: SharedCap = {
        group: anchor === '' ? 'total' : anchor.toLowerCase(),
        amount,
        ...(period === undefined ? {} : { period }),
        ...(anchor === '' ? {} : { clause: { anchor } }),
      };
      return [{ cap, words: `${label}${label === '' ? '' : '：'}${sentence}`, covers }];
    }),
  );
}

/** The passages without the sentences that only set a shared limit, since these grant nothing. */
export function withoutSharedCaps(passages: readonly Passage[], found: readonly FoundSharedCap[]): Passage[] {
  const taken = new Set(found.map(({ words }) => words));
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.filter(
      (sentence) => !taken.has(`${passage.label}${passage.label === '' ? '' : '：'}${sentence}`),
    ),
  }));
}

function amountIn(sentence: string): number | undefined {
  if (!enterprise.test(sentence) || !together.test(sentence) || /给予|同一项目|单个项目/.test(sentence))
    return undefined;
  const figure = limit.exec(sentence)?.[1];
  return figure === undefined || sentence.match(sums)?.length !== 1 ? undefined : readDecimal(figure);
}

function periodIn(sentence: string): string | undefined {
  const years = readDecimal(within.exec(sentence)?.[1] ?? '');
  if (years !== undefined) return years >= 1 && years <= 10 ? `P${years}Y` : undefined;
  return /每年|每一年|年度|当年/.test(sentence) ? 'P1Y' : undefined;
}

function coverage(sentence: string, own: Passage): FoundSharedCap['covers'] | undefined {
  const named = articlesIn(sentence);
  if (named.length > 0) return ({ label }) => named.includes(articleOf(label) ?? -1);
  if (/本(?:办法|措施|政策|意见|规定|细则|实施细则|通知|若干措施|方案)/.test(sentence)) return () => true;
  const others = own.sentences.filter((one) => one !== sentence);
  if (roleOf(own) === 'excluded' || others.some(isAward)) return undefined;
  const around = own.around.map(({ anchor }) => anchor);
  return (passage) => around.every((anchor, depth) => passage.around[depth]?.anchor === anchor);
}

/** The articles that a sentence names: 第四条、第五条, 第四条至第六条. */
function articlesIn(sentence: string): number[] {
  return [...sentence.matchAll(articles)].flatMap(([, first = '', range, last = '']) => {
    const from = readDecimal(first);
    const to = range === undefined ? from : readDecimal(last);
    if (from === undefined || to === undefined || to < from || to - from > 100) return [];
    return Array.from({ length: to - from + 1 }, (_, place) => from + place);
  });
}

function articleOf(label: string): number | undefined {
  const [, written] = new RegExp(`^第(${number})条`).exec(label) ?? [];
  return written === undefined ? undefined : readDecimal(written);
}
