import { MingceError } from '@mingce/schema/errors';
import type { Facts } from './facts.js';
import { judgeTest } from './judge-test.js';
import type { Amount, AmountForm, Band, Operand, Selection, Varying } from './types.js';
import { type Possible, possibleValues } from './varying.js';

/**
 * An amount in yuan. With `max: null` the upper bound is unknown; if both are null, the amount cannot be estimated,
 * which differs from zero.
 */
export interface Money {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * One step of a calculation, as data. `base` and `result` are ranges; a percentage or rate is a list if it depends on
 * unknown facts.
 */
export interface Step {
  readonly kind: keyof typeof reckoners | 'cap' | 'floor' | 'upTo' | Selection;
  /** The operand from which the amount is calculated. */
  readonly of?: Operand;
  readonly base?: Money;
  /** The applied rates, percentages, limits or parts. */
  readonly values?: readonly number[];
  /** For `perFull`: number of units that count as one. */
  readonly every?: number;
  /** For tiers: `marginal` or `whole`. */
  readonly mode?: 'marginal' | 'whole';
  readonly result: Money;
}

export interface Estimate extends Money {
  /** The facts that would narrow the amount. */
  readonly facts: readonly string[];
  readonly steps: readonly Step[];
  /** The upper limit of an amount that cannot be estimated. */
  readonly limit?: number;
}

type Keys<T> = T extends unknown ? keyof T : never;
type Form<K extends Keys<AmountForm>> = Extract<AmountForm, Record<K, unknown>>;

const notEstimable: Money = { min: null, max: null };
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const money = (low: number, high: number): Money => ({
  min: Math.max(0, low),
  max: finite(Math.max(0, high)),
});
const high = ({ max }: Money) => max ?? Number.POSITIVE_INFINITY;

/** Rounds money to the fen, which removes errors of binary fractions. */
const toFen = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
const rounded = ({ min, max }: Money): Money => ({ min: toFen(min), max: toFen(max) });

const none: readonly string[] = [];
const joined = (left: readonly string[], right: readonly string[]) =>
  right.length === 0 ? left : left.length === 0 ? right : [...left, ...right];

/**
 * The estimate of one step. The members are written out, since spreading objects is slow and every award passes here.
 */
const oneStep = (step: Step, facts: readonly string[] = none): Estimate => ({
  min: step.result.min,
  max: step.result.max,
  facts,
  steps: [step],
});

interface Base {
  readonly low: number;
  readonly high: number;
  readonly isKnown: boolean;
  readonly missing: readonly string[];
}

/** The base of an amount is never negative: a decrease gets no reward. */
function baseOf(operand: Operand, facts: Facts): Base {
  const { low, high, isKnown, missing } = facts.figures(operand);
  return { low: Math.max(0, low), high: Math.max(0, high), isKnown, missing };
}

const numbers = (varying: Varying<number>, facts: Facts) => possibleValues(varying, facts, judgeTest);

// Multiplies before it divides, so that percentages of whole yuan are exact.
const percentOf = (base: number, percent: number) => (base * percent) / 100;
const eachOf = (units: number, each: number) => units * each;

/** An amount that grows with its base: a share, or a sum per unit. */
function proportional(
  kind: 'share' | 'shareRange' | 'perUnit' | 'perFull',
  of: Operand,
  { values, missing }: Possible<number>,
  facts: Facts,
  times: (base: number, rate: number) => number,
): Estimate {
  const base = baseOf(of, facts);
  const result = base.isKnown
    ? money(times(base.low, Math.min(...values)), times(base.high, Math.max(...values)))
    : notEstimable;
  const step: Step = base.isKnown
    ? { kind, of, base: { min: base.low, max: finite(base.high) }, values, result }
    : { kind, of, values, result };
  return oneStep(step, joined(base.missing, missing));
}

/** 5%—20%, or 不低于10%: then the amount has no upper bound, unless the base is 0. */
function shareRange({ shareRange: { of, percent } }: Form<'shareRange'>, facts: Facts): Estimate {
  const [least, most] = percent;
  const values = most === undefined ? [least] : [least, most];
  const estimated = proportional('shareRange', of, { values, missing: none }, facts, percentOf);
  const [step] = estimated.steps;
  if (most !== undefined || !step?.base || step.base.max === 0) return estimated;
  return oneStep({ ...step, result: { min: estimated.min, max: null } }, estimated.facts);
}

const upperOf = ({ upTo, below }: Band) => upTo ?? below ?? Number.POSITIVE_INFINITY;
const lowerOf = (bands: readonly Band[], place: number): number => {
  const band = bands[place];
  const before = bands[place - 1];
  return band?.from ?? band?.above ?? (before ? upperOf(before) : 0);
};

const bandAmount = ({ each = 0, percent = 0, fixed = 0 }: Band, base: number) =>
  base * each + (base * percent) / 100 + fixed;

/** Whether a base is in a band: ends are included with `from` and `upTo`, excluded with `above` and `below`. */
function isIn(bands: readonly Band[], place: number, base: number): boolean {
  const band = bands[place] ?? {};
  const lower = lowerOf(bands, place);
  const before = bands[place - 1];
  const isLowerIn =
    band.from !== undefined || (band.above === undefined && (!before || before.upTo === undefined));
  if (isLowerIn ? base < lower : base <= lower) return false;
  return band.below !== undefined ? base < band.below : base <= upperOf(band);
}

/** 整档: the whole base at the rate of its band; zero outside all bands. */
const wholeAmount = (bands: readonly Band[], base: number): number => {
  const band = bands.find((_, place) => isIn(bands, place, base));
  return band ? bandAmount(band, base) : 0;
};

/** 分段累进: each part of the base at the rate of its band. */
const marginalAmount = (bands: readonly Band[], base: number): number =>
  bands.reduce((total, band, place) => {
    const part = Math.min(base, upperOf(band)) - lowerOf(bands, place);
    return part > 0 ? total + bandAmount(band, part) : total;
  }, 0);

/**
 * The amounts at the ends of bands within a range of bases. Between them the amount is linear; at an end it may jump up
 * or down, to zero if there is a gap between bands.
 */
function atBandEnds(bands: readonly Band[], { low, high }: Base): number[] {
  const beside = 1e-6;
  return bands.flatMap((band, place) =>
    [lowerOf(bands, place), upperOf(band)]
      .filter((end) => Number.isFinite(end) && end >= low && end <= high)
      .flatMap((end) => [
        bandAmount(band, end),
        wholeAmount(bands, end),
        wholeAmount(bands, Math.max(low, end - beside)),
        wholeAmount(bands, Math.min(high, end + beside)),
      ]),
  );
}

function tiers({ tiers: { of, mode, bands } }: Form<'tiers'>, facts: Facts): Estimate {
  const base = baseOf(of, facts);
  let result = notEstimable;
  if (base.isKnown) {
    const at = (value: number) =>
      mode === 'whole' ? wholeAmount(bands, value) : marginalAmount(bands, value);
    const amounts = [at(base.low), at(base.high)];
    if (mode === 'whole' && base.low < base.high) amounts.push(...atBandEnds(bands, base));
    result = money(Math.min(...amounts), Math.max(...amounts));
  }
  const step: Step = base.isKnown
    ? { kind: 'tiers', of, mode, base: { min: base.low, max: finite(base.high) }, result }
    : { kind: 'tiers', of, mode, result };
  return oneStep(step, base.missing);
}

function cases(form: Form<'cases'>, facts: Facts): Estimate {
  const { values, missing } = possibleValues<Amount>({ cases: form.cases }, facts, judgeTest);
  const estimates = values.map((amount) => estimate(amount, facts));
  const [first] = estimates;
  if (first && estimates.length === 1) return { ...first, facts: [...missing, ...first.facts] };
  const isEstimable = estimates.every(({ min }) => min !== null);
  const result: Money = isEstimable
    ? money(Math.min(...estimates.map(({ min }) => min ?? 0)), Math.max(...estimates.map(high)))
    : notEstimable;
  return {
    ...result,
    facts: [...missing, ...estimates.flatMap((one) => one.facts)],
    steps: [...estimates.flatMap(({ steps }) => steps), { kind: 'cases', result }],
  };
}

function smallerOf(form: Form<'smallerOf'>, facts: Facts): Estimate {
  const estimates = form.smallerOf.map((amount) => estimate(amount, facts));
  const isEstimable = estimates.every(({ min }) => min !== null);
  const result = isEstimable
    ? money(Math.min(...estimates.map(({ min }) => min ?? 0)), Math.min(...estimates.map(high)))
    : notEstimable;
  const limits = estimates.flatMap(({ max, limit }) => max ?? limit ?? []);
  return {
    ...result,
    facts: estimates.flatMap((one) => one.facts),
    steps: [...estimates.flatMap(({ steps }) => steps), { kind: 'smallerOf', result }],
    ...(!isEstimable && limits.length > 0 ? { limit: Math.min(...limits) } : {}),
  };
}

/** Parts under a common cap: 存量部分按3%、增量部分按8%，最高200万元. */
function sumOf(form: Form<'sumOf'>, facts: Facts): Estimate {
  const estimates = form.sumOf.map((amount) => estimate(amount, facts));
  const result = sum(estimates);
  return {
    ...result,
    facts: estimates.flatMap((one) => one.facts),
    steps: [...estimates.flatMap(({ steps }) => steps), { kind: 'sumOf', result }],
  };
}

function product(form: Form<'product'>, facts: Facts): Estimate {
  const factors = form.product.map((factor) =>
    typeof factor === 'number'
      ? { low: factor, high: factor, isKnown: true, missing: [] }
      : baseOf(factor, facts),
  );
  const result = factors.every(({ isKnown }) => isKnown)
    ? money(
        factors.reduce((total, { low }) => total * low, 1),
        factors.some((factor) => factor.high === 0)
          ? 0
          : factors.reduce((total, factor) => total * factor.high, 1),
      )
    : notEstimable;
  const values = factors.filter(({ low, high }) => low === high).map(({ low }) => low);
  return oneStep(
    { kind: 'product', values, result },
    factors.flatMap(({ missing }) => missing),
  );
}

const constant = (kind: 'fixed' | 'instalments', values: readonly number[]): Estimate => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return oneStep({ kind, values, result: money(total, total) });
};

const reckoners = {
  fixed: (form: Form<'fixed'>) => constant('fixed', [form.fixed]),
  instalments: (form: Form<'instalments'>) => constant('instalments', form.instalments),
  share: ({ share: { of, percent } }: Form<'share'>, facts: Facts) =>
    proportional('share', of, numbers(percent, facts), facts, percentOf),
  shareRange,
  perUnit: ({ perUnit: { of, each } }: Form<'perUnit'>, facts: Facts) =>
    proportional('perUnit', of, numbers(each, facts), facts, eachOf),
  // 每满一万人次: an incomplete unit does not count.
  perFull: ({ perFull: { of, every, each } }: Form<'perFull'>, facts: Facts): Estimate => {
    const full = (base: number, rate: number) => eachOf(Math.floor(base / every), rate);
    const estimated = proportional('perFull', of, numbers(each, facts), facts, full);
    return { ...estimated, steps: estimated.steps.map((step) => ({ ...step, every })) };
  },
  tiers,
  cases,
  smallerOf,
  sumOf,
  product,
  discretionary: ({ discretionary: { min, max } }: Form<'discretionary'>): Estimate => {
    const result: Money =
      min === undefined && max === undefined ? notEstimable : { min: min ?? 0, max: max ?? null };
    return oneStep({ kind: 'discretionary', result });
  },
};

/** The names of the forms that an amount can have. */
export const amountForms = Object.keys(reckoners) as (keyof typeof reckoners)[];

/** Adds a step if it changes the bounds; otherwise the step and its facts are left out. */
function bounded(before: Estimate, step: Step, missing: readonly string[] = none): Estimate {
  const { min, max } = step.result;
  if (min === before.min && max === before.max) return before;
  return { min, max, facts: joined(before.facts, missing), steps: [...before.steps, step] };
}

/** The lower limit raises only positive amounts. */
function withFloor(before: Estimate, floor: Varying<number>, facts: Facts): Estimate {
  if (before.min === null || before.max === 0) return before;
  const { values, missing } = numbers(floor, facts);
  const min = before.min === 0 ? 0 : Math.max(before.min, Math.min(...values));
  const max = before.max === null ? null : Math.max(before.max, ...values);
  return bounded(before, { kind: 'floor', values, result: { min, max } }, missing);
}

/** 不超过: the office may grant less, down to the floor. */
function withLess(before: Estimate, floor: Varying<number> | undefined, facts: Facts): Estimate {
  if (before.min === null) return before;
  const least = floor === undefined ? 0 : Math.min(before.min, ...numbers(floor, facts).values);
  return bounded(before, { kind: 'upTo', result: { min: least, max: before.max } });
}

/** Applies the upper limit, which is the only information about an amount that cannot be estimated. */
function withCap(before: Estimate, cap: Varying<number>, facts: Facts): Estimate {
  const { values, missing } = numbers(cap, facts);
  const most = Math.max(...values);
  if (before.min === null) return { ...before, limit: Math.min(most, before.limit ?? most) };
  const result = { min: Math.min(before.min, ...values), max: Math.min(high(before), most) };
  return bounded(before, { kind: 'cap', values, result }, missing);
}

/**
 * Calculates an amount in yuan as a range, with its steps. With an unknown base it cannot be estimated, and a cap is
 * only recorded as a limit.
 *
 * @throws MingceError for an amount that `checkItems` finds faulty.
 */
export function estimate(amount: Amount, facts: Facts): Estimate {
  const form = amountForms.find((name) => name in amount);
  if (!form) throw new MingceError('eligibility.awardWithoutAmount');
  const reckon = reckoners[form] as (form: Amount, facts: Facts) => Estimate;
  let result = reckon(amount, facts);
  if (amount.floor !== undefined) result = withFloor(result, amount.floor, facts);
  if (amount.upTo) result = withLess(result, amount.floor, facts);
  if (amount.cap !== undefined) result = withCap(result, amount.cap, facts);
  const { min, max } = rounded(result);
  const missing = result.facts.length > 1 ? [...new Set(result.facts)] : result.facts;
  const isDone = min === result.min && max === result.max && missing === result.facts;
  return isDone ? result : { ...result, min, max, facts: missing };
}

/**
 * The sum of estimates. An amount that cannot be estimated leaves the sum without an upper bound; if none can be
 * estimated, neither can the sum.
 */
export function sum(amounts: readonly Money[]): Money {
  const known = amounts.filter(({ min }) => min !== null);
  if (known.length === 0 && amounts.length > 0) return notEstimable;
  const isBounded = amounts.every(({ max }) => max !== null);
  return rounded({
    min: known.reduce((total, { min }) => total + (min ?? 0), 0),
    max: isBounded ? known.reduce((total, { max }) => total + (max ?? 0), 0) : null,
  });
}
