import type { Features } from './evidence.js';
import type { Gate } from './types.js';

/**
 * What each measure adds to the logarithm of the odds (docs/decisions/0018-answer-gate.md). Fitted on developers' rows in
 * folds; none may count against its meaning, and the three shares count at least 0.7, so that no
 * feed can be sure of what it only has better than the rest.
 */
const weights: { readonly [name in keyof Features]: number } & { readonly constant: number } = {
  constant: -3.3,
  asked: 0.7,
  askedInAll: 0.7,
  known: 0.7,
  knownCharacters: 1.25,
  lead: 1.2,
  kind: 0.9,
  place: 2,
  swap: -2.5,
  length: 1.25,
  longKnown: 1.7,
  longLead: 2.5,
};

/** The least that a gate asks for, fitted on developers' rows; fitting to a feed may only raise `sure`. */
export const defaultGate: Gate = {
  sure: 0.36,
  maybe: 0.1,
  curve: [],
  fitted: { own: 0, withheld: 0, foreign: 0 },
};

export function logitOf(features: Features): {
  logit: number;
  parts: { name: string; value: number; weight: number }[];
} {
  const parts = (Object.keys(features) as (keyof Features)[]).map((name) => ({
    name,
    value: features[name],
    weight: weights[name] * features[name],
  }));
  return { logit: parts.reduce((sum, { weight }) => sum + weight, weights.constant), parts };
}

export function surenessOf(features: Features): number {
  return 1 / (1 + Math.exp(-logitOf(features).logit));
}
