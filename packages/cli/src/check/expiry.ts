import { plainText } from '@mingce/content';
import { lastValidDay, statedExpiry, type ValidityPeriod } from '@mingce/schema/grammar';
import type { PackedPolicy, PolicyFields } from '../pipeline/packed-policy.js';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';
import { shortened } from './quoted-numbers.js';
import type { RuleCode } from './severities.js';

interface Finding {
  code: RuleCode;
  quote: string;
  /** The day calculated from the text. */
  date?: string | undefined;
}

/**
 * Reports a missing or wrong `expiresOn` of a document that states its period of validity: it would be shown as in
 * force for ever.
 */
export const expiry: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { record } = source;
    if (record.repealedOn !== undefined) continue;
    const finding = findingOf(record);
    if (finding === undefined) continue;
    const { code, quote, date } = finding;
    const line = lineOfQuote(library, source, quote);
    const facts = {
      quote: shortened(quote, 100),
      ...(date === undefined ? {} : { date }),
      given: record.expiresOn ?? '',
    };
    report({ ...source, lineOf: () => line }, code, facts, ['expiresOn']);
  }
};

function findingOf(policy: PackedPolicy): Finding | undefined {
  const { expiresOn, body, summary = '' } = policy;
  const stated = statedExpiry(`${plainText(body?.read() ?? [])}\n${summary}`, policy);
  if (stated.expiresOn !== undefined && stated.quote !== undefined) {
    const finding = { quote: stated.quote, date: stated.expiresOn };
    if (expiresOn === undefined) return { code: 'expiry.missing', ...finding };
    const days = Math.abs(daysBetween(expiresOn, stated.expiresOn));
    if (days === 0) return undefined;
    // 有效期一年 from 1 March may end on 28 February or on 1 March; both are accepted.
    return {
      code: days === 1 && !namesDay(stated.quote) ? 'expiry.dayDiffers' : 'expiry.differs',
      ...finding,
    };
  }
  return doubtOf(policy, stated.doubts);
}

function doubtOf(policy: PolicyFields, doubts: readonly ValidityPeriod[]): Finding | undefined {
  const [first] = doubts;
  // The period of a document that has ended no longer matters.
  if (first === undefined || policy.ended) return undefined;
  const days = doubts.map((period) => lastValidDay(period, policy)).filter((day) => day !== undefined);
  const { expiresOn } = policy;
  if (expiresOn !== undefined) {
    // The author's date decides between interpretations; a date that agrees with none of them is a mistake.
    const isOfNone = days.length > 0 && !days.some((day) => Math.abs(daysBetween(day, expiresOn)) <= 1);
    return isOfNone ? { code: 'expiry.differs', quote: first.quote, date: days[0] } : undefined;
  }
  const certain = doubts.find(({ kind }) => kind !== 'doubtful');
  return certain === undefined
    ? { code: 'expiry.doubtful', quote: first.quote }
    : { code: 'expiry.startUnknown', quote: certain.quote };
}

/** 有效期至2025年12月31日 leaves nothing to count. */
function namesDay(quote: string): boolean {
  return /[至到].{0,4}[\d二〇]{4}年/.test(quote);
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(a) - Date.parse(b)) / 86_400_000;
}
