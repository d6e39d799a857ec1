import type { MatchedAnswer } from './matcher.js';
import type { FoundAnswer, Gate, Outcome } from './types.js';

const mostMaybe = 3;

export interface Decision {
  outcome: Outcome;
  answer?: FoundAnswer | undefined;
  maybe: readonly FoundAnswer[];
}

/** Whether an answer may be shown as 答复: everything asked is met, it holds today and here, and it is sure enough. */
export function isSure({ known, sureness, unmet, scope, inForce }: FoundAnswer, { sure }: Gate): boolean {
  return sureness >= sure && unmet.length === 0 && scope !== 'other' && inForce && !known.doubtful;
}

/**
 * The gate: decides between 答复, 可能相关 and 未找到 before anything is composed.
 *
 * @param found - Surest first.
 * @param isWhole - Whether all parts of the index that were asked for could be loaded; else nothing is sure.
 */
export function decide(found: readonly MatchedAnswer[], gate: Gate, isWhole: boolean): Decision {
  const near = found.filter(({ sureness }) => sureness >= gate.maybe).map(shown);
  const [first, ...others] = near;
  if (first && isWhole && isSure(first, gate)) {
    return { outcome: 'answer', answer: first, maybe: others.slice(0, mostMaybe) };
  }
  return { outcome: first ? 'maybe' : 'notFound', maybe: near.slice(0, mostMaybe) };
}

/** A found answer without what only the engine needs. */
function shown({ answer: _, evidence: __, ...found }: MatchedAnswer): FoundAnswer {
  return found;
}
