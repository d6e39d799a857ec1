import fc from 'fast-check';
import type { FactDefinition } from '../fact-definition.js';
import type { Comparison, FactValue, Profile, Scalar, Test } from '../types.js';
import { factVocabulary } from '../vocabulary.js';

const words = { 'zh-CN': '虚构', en: 'Fictional' };
const define = (name: string, type: FactDefinition['type'], more: Partial<FactDefinition> = {}) => ({
  name,
  type,
  label: words,
  question: words,
  ...more,
});

const shades = ['red', 'green', 'blue'];
const badges = ['市级甲', '省级甲', '国家级甲', '乙', '优等乙'];
const places = ['990000', '990100', '990101', '990102', '990200', '980000'];
const trades = ['C', 'C35', 'C351', 'C14', 'I', 'I65'];
const durations = ['P3Y', 'P6M', 'P1Y1D'];
const days = ['2020-02-29', '2023-05-31', '2023-06-01', '2024-02-29', '2025-12-31'];

/** Fictional facts of every type, including derived ones. */
export const randomVocabulary = factVocabulary([
  define('width', 'number'),
  define('height', 'number'),
  define('ratio', 'number', { derivedFrom: { percent: ['width', 'height'] } }),
  define('shade', 'choice', { options: shades.map((value) => ({ value, label: words })) }),
  define('polished', 'boolean'),
  define('badges', 'list', { levels: ['市级', '省级', '国家级'], ladders: [['乙', '优等乙']] }),
  define('site', 'region'),
  define('builtOn', 'date'),
  define('soldOn', 'date'),
]);

/** Exact values of all facts in the tests below. */
export const fullProfile: fc.Arbitrary<Profile> = fc.record({
  width: fc.integer({ min: 0, max: 12 }),
  height: fc.integer({ min: 0, max: 12 }),
  shade: fc.constantFrom(...shades),
  polished: fc.boolean(),
  badges: fc.subarray(badges),
  site: fc.constantFrom('990101', '990102', '990201', '980101'),
  industry: fc.constantFrom('C3511', 'C3520', 'C1411', 'I6510'),
  builtOn: fc.constantFrom(...days),
  soldOn: fc.constantFrom(...days),
});

const figures = ['width', 'height', 'ratio'] as const;

const figureThreshold: fc.Arbitrary<Comparison['value']> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom(...shades))
      .map(([one, other, shade]) => ({
        cases: [
          { when: { fact: 'shade', operator: 'equals', value: shade } as const, value: one },
          { value: other },
        ],
      })),
  },
);

const figureOperand = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...figures) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { difference: ['width', 'height'] as const },
      { growth: ['width', 'height'] as const },
      { quotient: ['height', 'width'] as const },
      { sum: ['width', 'height'] },
    ),
  },
);

const several = <T extends Scalar>(values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: 2 });

export const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({
    fact: figureOperand,
    operator: fc.constantFrom('equals', 'atLeast', 'moreThan', 'atMost', 'lessThan'),
    value: figureThreshold,
  }),
  fc
    .tuple(figureOperand, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 6, max: 12 }))
    .map(([fact, low, high]) => ({ fact, operator: 'between' as const, value: [low, high] })),
  fc.record({ fact: fc.constant('shade'), operator: fc.constant('oneOf'), value: several(shades) }),
  fc.record({ fact: fc.constant('polished'), operator: fc.constant('equals'), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('badges'),
    operator: fc.constant('includes'),
    value: several(badges),
    exact: fc.boolean(),
  }),
  fc.record({ fact: fc.constant('site'), operator: fc.constant('within'), value: several(places) }),
  fc.record({ fact: fc.constant('industry'), operator: fc.constant('within'), value: several(trades) }),
  fc.record({
    fact: fc.constant('builtOn'),
    operator: fc.constantFrom('before', 'after'),
    value: fc.constantFrom(...days, ...durations),
    inclusive: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant('builtOn'),
    operator: fc.constantFrom('before', 'after'),
    value: fc.constantFrom(...durations),
    of: fc.constant('soldOn'),
    inclusive: fc.boolean(),
  }),
);

export const { test: randomTest } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    comparison,
    fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('test').map((not) => ({ not })),
  ),
}));

/** Partial knowledge of an exact value: the value, nothing, or a range or coarser code that contains it. */
function blurred(name: string, value: FactValue): fc.Arbitrary<FactValue> {
  if (typeof value === 'number')
    return fc.oneof(
      fc.constant(value),
      fc.constant(null),
      fc.tuple(fc.nat(3), fc.nat(3)).map(([below, above]) => ({ min: value - below, max: value + above })),
      fc.nat(3).map((below) => ({ min: value - below })),
    );
  if (name === 'shade') {
    // In an order that does not reveal the value.
    const others = fc
      .shuffledSubarray(shades, { minLength: 1 })
      .map((some) => ({ oneOf: some.includes(String(value)) ? some : [...some, String(value)] }));
    return fc.oneof(fc.constant(value), fc.constant(null), others);
  }
  if (name === 'site')
    return fc.constantFrom<FactValue>(
      value,
      null,
      `${String(value).slice(0, 4)}00`,
      `${String(value).slice(0, 2)}0000`,
    );
  if (name === 'industry')
    return fc.constantFrom<FactValue>(value, null, String(value).slice(0, 3), String(value).slice(0, 1));
  if (name === 'builtOn' || name === 'soldOn')
    return fc.constantFrom<FactValue>(
      value,
      null,
      { min: '2020-01-01', max: String(value) },
      { min: String(value) },
    );
  return fc.constantFrom<FactValue>(value, null);
}

/** An exact profile, and partial knowledge of it. */
export const blurredProfile: fc.Arbitrary<{ exact: Profile; known: Profile }> = fullProfile.chain((exact) =>
  fc
    .record(Object.fromEntries(Object.entries(exact).map(([name, value]) => [name, blurred(name, value)])))
    .map((known) => ({ exact, known })),
);
