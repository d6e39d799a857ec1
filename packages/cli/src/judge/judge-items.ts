import {
  conditionWords,
  type FactVocabulary,
  type FeedItem,
  type Judgement,
  judgeAll,
  judgeBasket,
  type Profile,
  windowState,
} from '@mingce/eligibility';
import { createPlainFormat, createTranslator, type Locale } from '@mingce/i18n';
import type { Fault } from '@mingce/schema/types';
import { entityTypeLabels } from '@mingce/schema/vocabulary';
import { judgeEn } from '../messages/judge.en.js';
import { judgeZhCN } from '../messages/judge.zh-CN.js';
import type { JudgedItem, JudgedTotal } from '../report/judge-lines.js';

export interface JudgeItemsOptions {
  /** The day of the application, a date in Asia/Shanghai. */
  on: string;
  vocabulary: FactVocabulary;
  /** Language of the words that are not the policy's. */
  locale: Locale;
}

/** Judges items for one enterprise, in their order; a faulty one is left out and named. */
export function judgeItems(
  items: readonly FeedItem[],
  profile: Profile,
  { on, vocabulary, locale }: JudgeItemsOptions,
): { judged: JudgedItem[]; totals: JudgedTotal[]; faults: Fault[] } {
  const { judgements, faults } = judgeAll(items, profile, { on, vocabulary });
  const byId = new Map(items.map((item) => [item.id, item]));
  const judged = judgements.flatMap((judgement): JudgedItem[] => {
    const item = byId.get(judgement.item);
    if (!item) return [];
    const words = wordsFor(item, locale);
    const { verdict, reason, byOffice, facts, amount, awards, conditions, sharedLimits } = judgement;
    return [
      {
        id: item.id,
        policy: item.policy.id,
        title: item.title,
        verdict,
        ...(reason === undefined ? {} : { reason: { condition: reason, text: words.reason(reason) } }),
        byOffice,
        facts,
        amount: amount ?? null,
        awards,
        ...(sharedLimits ? { sharedLimits } : {}),
        conditions: conditions.map((condition) => ({ ...condition, text: words.text(condition.id) })),
        window: windowState(item, { on, profile, vocabulary }),
      },
    ];
  });
  return { judged, totals: totalsOf(items, judgements), faults };
}

/** The limits that items share, each with the sum for eligible items, and the sum with possible items included. */
function totalsOf(items: readonly FeedItem[], judgements: readonly Judgement[]): JudgedTotal[] {
  const groups = new Set(
    judgements.flatMap(({ sharedLimits = [] }) => sharedLimits.map(({ group }) => group)),
  );
  return [...groups].flatMap((group) => {
    const members = items.filter(({ stacking }) => stacking?.sharedCaps?.some((cap) => cap.group === group));
    const { sharedTotals, amount, withPossible } = judgeBasket(members, judgements);
    return sharedTotals
      .filter((total) => total.group === group)
      .map((total) => ({
        ...total,
        amount: amount ?? null,
        ...(withPossible ? { withPossible } : {}),
      }));
  });
}

/** The words of an item's conditions, and those for the first that is not met. */
function wordsFor(item: FeedItem, locale: Locale) {
  const { text } = createTranslator({ 'zh-CN': judgeZhCN, en: judgeEn }, locale);
  const kinds = (item.applicants ?? []).map((kind) => entityTypeLabels[kind][locale === 'en' ? 'en' : 'zh']);
  const applicants = text('judge.applicants', { kinds: createPlainFormat(locale).list(kinds) });
  const words = conditionWords(item);
  const textOf = (id: string) => (id === 'applicants' ? applicants : (words.get(id)?.text ?? ''));
  return {
    text: textOf,
    reason: (id: string) =>
      words.get(id)?.mustNotHold ? text('judge.mustNotHold', { text: textOf(id) }) : textOf(id),
  };
}
