import { type FactVocabulary, type FeedItem, judgeAll, type Profile, windowState } from '@mingce/eligibility';
import type { Fault } from '@mingce/schema/types';
import { conditionTexts, type JudgedItem } from '../report/judge-lines.js';

/** Judges items for one enterprise, in their order; a faulty one is left out and named. */
export function judgeItems(
  items: readonly FeedItem[],
  profile: Profile,
  on: string,
  vocabulary: FactVocabulary,
): { judged: JudgedItem[]; faults: Fault[] } {
  const { judgements, faults } = judgeAll(items, profile, { on, vocabulary });
  const byId = new Map(items.map((item) => [item.id, item]));
  const judged = judgements.flatMap((judgement): JudgedItem[] => {
    const item = byId.get(judgement.item);
    if (!item) return [];
    const texts = conditionTexts(item);
    const { verdict, reason, byOffice, facts, amount, awards, conditions } = judgement;
    return [
      {
        id: item.id,
        policy: item.policy.id,
        title: item.title,
        verdict,
        ...(reason === undefined ? {} : { reason: { condition: reason, text: texts.get(reason) ?? '' } }),
        byOffice,
        facts,
        amount: amount ?? null,
        awards,
        conditions: conditions.map((condition) => ({ ...condition, text: texts.get(condition.id) ?? '' })),
        window: windowState(item, { on, profile, vocabulary }),
      },
    ];
  });
  return { judged, faults };
}
