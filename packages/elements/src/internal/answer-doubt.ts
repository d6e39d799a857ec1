import type { Policy, QA } from '@mingce/schema/types';
import { endedPolicy } from './ended-policy.js';
import type { LocalizeController } from './localize-controller.js';

export interface DoubtfulAnswer {
  readonly record: QA;
  /** The policies that it cites, by id. */
  readonly policies: ReadonlyMap<string, Policy>;
}

/**
 * Reason why an answer may be outdated today, in pieces of a sentence; `undefined` if there is none.
 *
 * @param name - Draws the title of a policy.
 */
export function answerDoubt<V>(
  { record, policies }: DoubtfulAnswer,
  { t, format, site }: LocalizeController,
  name: (title: string) => V,
): (string | V)[] | undefined {
  const { today } = site.settings;
  const { doubtful, validTo } = record;
  if (doubtful) return [t.text('qaDoubtful')];
  if (validTo !== undefined && validTo < today) return [t.text('qaEnded', { date: format.date(validTo) })];
  const ended = endedPolicy(policies.values(), today);
  return ended && t.parts('qaPolicyEnded', { title: name(ended.title) });
}
