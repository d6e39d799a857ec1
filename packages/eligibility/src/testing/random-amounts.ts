import fc from 'fast-check';
import type { Amount, Band, Operand, Varying } from '../types.js';
import { comparison } from './random-items.js';

const base: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Operand>('width', 'height', 'ratio') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Operand>({ sum: ['width', 'height'] }, { difference: ['width', 'height'] }),
  },
);
const sum = fc.integer({ min: 0, max: 40 });

const varying: fc.Arbitrary<Varying<number>> = fc.oneof(
  { weight: 3, arbitrary: sum },
  {
    weight: 1,
    arbitrary: fc
      .tuple(comparison, sum, sum)
      .map(([when, one, other]) => ({ cases: [{ when, value: one }, { value: other }] })),
  },
);

const rate = fc.oneof(
  sum.map((each) => ({ each })),
  sum.map((percent) => ({ percent })),
  sum.map((fixed) => ({ fixed })),
);

/** Two or three bands in order, with included or excluded ends, some with gaps. */
const bands: fc.Arbitrary<Band[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 2, maxLength: 4 }),
    fc.array(rate, { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([ends, rates, isGap, isOpen]) => {
    const sorted = ends.sort((a, b) => a - b);
    const made: Band[] = sorted.map((upTo, place) => ({
      ...rates[place],
      ...(isOpen ? { below: upTo } : { upTo }),
    }));
    if (isGap && made[1]) made[1] = { ...made[1], above: (sorted[0] ?? 0) + 0.5 };
    return made;
  });

const leaf: fc.Arbitrary<Amount> = fc.oneof(
  sum.map((fixed) => ({ fixed })),
  fc.record({ of: base, percent: varying }).map((share) => ({ share })),
  fc.record({ of: base, each: varying }).map((perUnit) => ({ perUnit })),
  fc
    .record({ of: base, every: fc.integer({ min: 1, max: 7 }), each: varying })
    .map((perFull) => ({ perFull })),
  fc
    .record({
      of: base,
      percent: fc.oneof(
        fc.tuple(sum, sum).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        fc.tuple(sum),
      ),
    })
    .map((shareRange) => ({ shareRange })),
  fc
    .record({ of: base, mode: fc.constantFrom('marginal' as const, 'whole' as const), bands })
    .map((tiers) => ({ tiers })),
  fc.array(fc.oneof(base, sum), { minLength: 1, maxLength: 3 }).map((product) => ({ product })),
  fc.array(sum, { minLength: 1, maxLength: 3 }).map((instalments) => ({ instalments })),
);

const limited = (form: fc.Arbitrary<Amount>): fc.Arbitrary<Amount> =>
  fc.tuple(form, fc.option(varying), fc.option(sum), fc.boolean()).map(([amount, cap, floor, upTo]) => ({
    ...amount,
    ...(cap === null ? {} : { cap }),
    ...(floor === null ? {} : { floor }),
    ...(upTo ? { upTo } : {}),
  }));

export const { amount: randomAmount } = fc.letrec<{ amount: Amount }>((tie) => ({
  amount: limited(
    fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc.array(tie('amount'), { minLength: 2, maxLength: 3 }).map((smallerOf) => ({ smallerOf })),
      fc.array(tie('amount'), { minLength: 2, maxLength: 3 }).map((sumOf) => ({ sumOf })),
      fc
        .tuple(comparison, tie('amount'), tie('amount'))
        .map(([when, one, other]) => ({ cases: [{ when, value: one }, { value: other }] })),
    ),
  ),
}));
