import {
  type AwardResult,
  type ConditionResult,
  type Judgement,
  type Money,
  readPeriod,
  type SharedLimit,
  type SharedTotal,
  type WindowResult,
} from '@mingce/eligibility';
import { createFormat, createTranslator, type Locale } from '@mingce/i18n';
import { judgeEn } from '../messages/judge.en.js';
import { judgeZhCN } from '../messages/judge.zh-CN.js';

/** Result of one condition. `text` contains the words of the policy; for `applicants`, the kinds of applicants. */
export interface JudgedCondition extends ConditionResult {
  text: string;
}

/** The judgement of one item, as `mingce judge --json` prints it. */
export interface JudgedItem {
  /** `policy/item`. */
  id: string;
  policy: string;
  title: string;
  verdict: Judgement['verdict'];
  /** The first condition that is not met. */
  reason?: { condition: string; text: string };
  /** Ids of the conditions that an office decides and that the verdict depends on. */
  byOffice: readonly string[];
  /** The facts that the verdict still depends on. */
  facts: readonly string[];
  /** In yuan; both members are null if it cannot be estimated, and it is null if there is nothing to sum. */
  amount: { min: number | null; max: number | null } | null;
  awards: readonly AwardResult[];
  /** Limits that the item shares with other items; absent if there are none. */
  sharedLimits?: readonly SharedLimit[];
  conditions: readonly JudgedCondition[];
  window: WindowResult;
}

/** A limit that items share, and the sum of the eligible items under this limit. */
export interface JudgedTotal extends SharedTotal {
  amount: Money | null;
  /** The sum with possibly eligible items included; absent if none of these adds money. */
  withPossible?: Money;
}

/** In words: one line per item with its reason below, then one line per shared limit. */
export function judgeLines(
  items: readonly JudgedItem[],
  totals: readonly JudgedTotal[],
  locale: Locale,
): string[] {
  const { text } = createTranslator({ 'zh-CN': judgeZhCN, en: judgeEn }, locale);
  const { money } = createFormat(locale);
  const list = (names: readonly string[]) => names.join(locale === 'en' ? ', ' : '、');
  const amountWords = (amount: Money | null) => {
    if (!amount) return '';
    const { min, max } = amount;
    if (min === null) return text('judge.notEstimable');
    if (max === null) return text('judge.from', { min: money(min) });
    return min === max
      ? text('judge.amount', { max: money(max) })
      : text('judge.range', { min: money(min), max: money(max) });
  };
  const periodWords = (written: string | undefined) => {
    const period = written === undefined ? undefined : readPeriod(written);
    if (!period) return '';
    if (period.unit === 'years' && period.count === 1) return text('judge.period.yearly');
    return text(`judge.period.${period.unit}`, { count: period.count });
  };
  const possibleWords = (amount: Money | undefined) =>
    amount ? text('judge.withPossible', { sum: amountWords(amount) }) : '';
  const ofTotals = totals.map(({ min, max, period, items: ids, amount, withPossible }) =>
    text('judge.sharedTotal', {
      period: periodWords(period),
      limit: amountWords({ min, max }),
      items: list(ids),
      sum: amountWords(amount) || text('judge.noMoney'),
      possible: possibleWords(withPossible),
    }),
  );
  const ofItems = items.flatMap((item) => {
    const offices = item.byOffice.length;
    const parts = [
      text(`judge.${item.verdict}`),
      item.id,
      item.title,
      amountWords(item.amount),
      item.verdict !== 'ineligible' && offices > 0 ? text('judge.byOffice', { count: offices }) : '',
      text(`judge.window.${item.window.state}`),
    ];
    const lines = [parts.filter((part) => part !== '').join('　')];
    if (item.reason) lines.push(text('judge.because', { text: item.reason.text }));
    if (item.facts.length > 0) lines.push(text('judge.missing', { facts: list(item.facts) }));
    return lines;
  });
  return [...ofItems, ...ofTotals];
}
