import { readPeriod, type SharedLimit } from '@mingce/eligibility';
import { feedText } from '../../internal/feed-text.js';
import type { FactWords } from '../profile/value-words.js';
import { moneyWords } from './amount-words.js';

/** A limit that items share: “A”“B”在 3 年内合计最高 300 万元，已经得到的也算在内。 */
export function sharedLimitWords(limit: SharedLimit, titles: readonly string[], words: FactWords) {
  const { t, format } = words.i18n;
  const period = limit.period === undefined ? undefined : readPeriod(limit.period);
  const holes = {
    titles: feedText(format.list(titles.map((title) => t.text('packageQuoted', { title })))),
    amount: moneyWords(limit, words)?.figure ?? '',
  };
  if (period === undefined) return t.parts('packageSharedLimit', holes);
  if (period.unit === 'years' && period.count === 1) return t.parts('packageSharedLimitYearly', holes);
  const key = period.unit === 'years' ? 'packageSharedLimitYears' : 'packageSharedLimitMonths';
  return t.parts(key, { ...holes, count: String(period.count) });
}
