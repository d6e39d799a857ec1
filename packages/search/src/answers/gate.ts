import type { Features } from './evidence.js';
import type { Gate } from './types.js';

/** Weight of each feature in the logarithm of the odds. */
export type Weights = { readonly [name in keyof Features]: number } & { readonly constant: number };

/** Fitted by `node scripts/bench.mjs answer-weights` (docs/decisions/0018-answer-gate.md). */
export const shippedWeights: Weights = {
  constant: -5.14,
  asked: 1.51,
  known: 4.09,
  kind: 1.21,
  place: 1.72,
  lead: 2.19,
  length: 1.84,
  longLead: 3.62,
};

/**
 * Minimum thresholds of a gate; fitting to a feed can only raise `sure`. A wrong offer among 可能相关 costs little, so
 * `maybe` is low.
 */
export const defaultGate: Gate = {
  sure: 0.44,
  maybe: 0.05,
  curve: [],
  fitted: { own: 0, withheld: 0, foreign: 0 },
};

export function logitOf(
  features: Features,
  weights: Weights = shippedWeights,
): {
  logit: number;
  parts: { name: string; value: number; weight: number }[];
} {
  const measured = (Object.keys(features) as (keyof Features)[]).map((name) => ({
    name,
    value: features[name],
    weight: weights[name] * features[name],
  }));
  const parts = [{ name: 'constant', value: 1, weight: weights.constant }, ...measured];
  return { logit: parts.reduce((sum, { weight }) => sum + weight, 0), parts };
}

export function surenessOf(features: Features, weights?: Weights): number {
  return 1 / (1 + Math.exp(-logitOf(features, weights).logit));
}
