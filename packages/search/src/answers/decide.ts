import { isSameQuestion, type MatchedAnswer } from './matcher.js';
import type { FoundAnswer, Gate, Outcome } from './types.js';

const mostMaybe = 3;

export interface Decision {
  outcome: Outcome;
  answer?: FoundAnswer | undefined;
  maybe: readonly FoundAnswer[];
}

/**
 * Whether an answer has no unmet slot, is in force and applies to the place; it may still belong to another question.
 */
function isFitting({ known, unmet, scope, inForce }: FoundAnswer): boolean {
  return unmet.length === 0 && scope !== 'other' && inForce && !known.doubtful;
}

/** If another answer has at least this share of the best answer's sureness, both are offered. */
const rivalShare = 0.7;

/**
 * The answer that may be shown as 答复: it fits, it is sure enough, and no other question is nearly as likely. The same
 * question for another place or year is no rival, because slots decide between the two.
 *
 * @param found - Surest first.
 */
export function sureAnswer<Found extends FoundAnswer>(
  [first, ...others]: readonly Found[],
  { sure }: Pick<Gate, 'sure'>,
): Found | undefined {
  if (!first || first.sureness < sure || !isFitting(first)) return undefined;
  const hasRival = others.some(
    (other) =>
      isFitting(other) &&
      !isSameQuestion(other.known, first.known) &&
      other.sureness >= first.sureness * rivalShare,
  );
  return hasRival ? undefined : first;
}

/**
 * The gate: decides between 答复, 可能相关 and 未找到 before anything is composed.
 *
 * @param found - Surest first.
 * @param mayBeSure - Whether an answer may be sure at all: false if a part of the index is missing or the text is a
 *   guess at what was typed.
 */
export function decide(found: readonly MatchedAnswer[], gate: Gate, mayBeSure: boolean): Decision {
  const near = found.filter(({ sureness, isNear }) => sureness >= gate.maybe && isNear).map(shown);
  const sure = mayBeSure ? sureAnswer(found, gate) : undefined;
  if (sure) return { outcome: 'answer', answer: shown(sure), maybe: near.slice(1, mostMaybe + 1) };
  return { outcome: near.length > 0 ? 'maybe' : 'notFound', maybe: near.slice(0, mostMaybe) };
}

/** A found answer without what only the engine needs. */
function shown({ answer: _, features: __, isNear: ___, ...found }: MatchedAnswer): FoundAnswer {
  return found;
}
