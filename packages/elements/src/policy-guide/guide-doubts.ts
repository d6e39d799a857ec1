import { endedPolicy } from '../internal/ended-policy.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { FoundGuide } from './load-guide.js';

/** Reason why a guide's outcomes may be outdated on a day, in words; `undefined` if there is none. */
export function guideDoubt(
  { record, policies }: FoundGuide,
  today: string,
  { t, format }: LocalizeController,
): string | undefined {
  const { doubtful, validFrom, validTo } = record;
  if (doubtful) return t.text('guideDoubtful');
  if (validTo !== undefined && validTo < today) return t.text('guideEnded', { date: format.date(validTo) });
  const ended = endedPolicy(policies.values(), today);
  if (ended) return t.text('guidePolicyEnded', { title: ended.title });
  if (validFrom !== undefined && today < validFrom)
    return t.text('guideNotYet', { date: format.date(validFrom) });
  return undefined;
}
