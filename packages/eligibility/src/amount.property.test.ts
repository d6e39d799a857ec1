import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber } from './dates.js';
import { type Amount, judge, type Operand, type Profile } from './index.js';
import { randomAmount } from './testing/random-amounts.js';
import { blurredProfile, fullProfile, randomVocabulary } from './testing/random-items.js';
import { referenceAmount } from './testing/reference-amount.js';

const options = { on: '2026-06-01', vocabulary: randomVocabulary };

/** Operands of which `width` is a part. */
const unknownBase = fc.constantFrom<Operand>(
  'width',
  'ratio',
  { sum: ['width', 'height'] },
  { difference: ['height', 'width'] },
  { quotient: ['width', 'height'] },
);

function awardOf(amount: Amount, profile: Profile) {
  const item = { id: 'trial', title: '虚构事项', awards: [{ kind: 'grant' as const, amount }] };
  const [award] = judge(item, profile, options).awards;
  assert.ok(award);
  return award;
}

describe('a random amount', () => {
  it('reckoned from ranges holds the amount reckoned from the exact facts', () => {
    fc.assert(
      fc.property(randomAmount, blurredProfile, (amount, { exact, known }) => {
        const wide = awardOf(amount, known);
        const narrow = awardOf(amount, exact);
        if (wide.min === null || narrow.min === null) return;
        // Both are rounded to the fen.
        assert.ok(wide.min <= narrow.min + 0.011, `${wide.min} ≤ ${narrow.min}`);
        if (wide.max !== null) assert.ok((narrow.max ?? Number.POSITIVE_INFINITY) <= wide.max + 0.011);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is reckoned as a plain evaluator reckons it where every fact is known', () => {
    const today = dayNumber(options.on) ?? 0;
    fc.assert(
      fc.property(randomAmount, fullProfile, (amount, profile) => {
        // A share of zero cannot be estimated, or leaves a table undecided.
        fc.pre(profile.width !== 0 && profile.height !== 0);
        const { min, max } = awardOf(amount, profile);
        const { low, high } = referenceAmount(amount, profile, today);
        // Each part is rounded to the fen.
        const isClose = (one: number | null, other: number) => Math.abs((one ?? Number.NaN) - other) < 0.05;
        const isSameTop = high === Number.POSITIVE_INFINITY ? max === null : isClose(max, high);
        assert.ok(isClose(min, low) && isSameTop, `${min} to ${max}, not ${low} to ${high}`);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is one figure where every fact is known and the office has no choice', () => {
    fc.assert(
      fc.property(randomAmount, blurredProfile, (amount, { exact }) => {
        if (/"upTo":true|"shareRange"/.test(JSON.stringify(amount))) return;
        // A share of zero is always undefined.
        if (exact.width === 0 || exact.height === 0) return;
        const { min, max, facts } = awardOf(amount, exact);
        assert.equal(min, max);
        assert.deepEqual(facts, []);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is not estimable rather than nothing where its base is not known', () => {
    fc.assert(
      fc.property(
        unknownBase,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 9 }),
        (of, percent, cap) => {
          const profile = { width: null, height: 3 };
          const { min, max, limit, facts } = awardOf({ share: { of, percent }, cap }, profile);
          assert.deepEqual(
            { min, max, limit, facts },
            { min: null, max: null, limit: cap, facts: ['width'] },
          );
        },
      ),
    );
  });
});
