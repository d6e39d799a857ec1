import {
  type Explanation,
  explain,
  type FactVocabulary,
  itemsOf,
  type Judgement,
  judge,
  type Profile,
  windowState,
} from '@mingce/eligibility';
import { MingceError } from '@mingce/schema/errors';
import type { FoundRecord } from '../../internal/find-record.js';
import { heldTitle } from './held-title.js';
import type { FoundItem } from './item-view.js';

export interface ItemJudging {
  readonly profile: Profile;
  readonly vocabulary: FactVocabulary;
  readonly on: string | Date;
}

/** Judges an item of a policy; `undefined` if the policy has no such item. */
export function judgedItem(
  id: string,
  { record: policy, feed }: FoundRecord<'policy'>,
  judging: ItemJudging,
): FoundItem | 'faulty' | undefined {
  const item = itemsOf(policy).find((one) => one.id === id);
  if (item === undefined) return undefined;
  const { profile } = judging;
  let judgement: Judgement;
  let explained: ReadonlyMap<string, Explanation>;
  try {
    judgement = judge(item, profile, judging);
    explained = explain(item, profile, judging);
  } catch (error) {
    // This version cannot interpret a condition: the item is shown without a verdict rather than with a wrong one.
    if (!(error instanceof MingceError)) throw error;
    console.warn(error);
    return 'faulty';
  }
  const held = heldTitle(item, profile);
  return { item, policy, feed, judgement, explained, held, window: windowState(item, judging) };
}
