import type { Amount, Band, Operand, Profile, Varying } from '../types.js';
import { figureOf, referenceJudge } from './reference-judge.js';

/** The range of what an office may grant. */
interface Grant {
  readonly low: number;
  readonly high: number;
}

const exactly = (value: number): Grant => ({ low: value, high: value });
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Reference implementation for tests: calculates an amount from exact facts, without any module of the engine. The
 * bands of tiers must be in order.
 */
export function referenceAmount(amount: Amount, profile: Profile, today: number): Grant {
  const chosen = <T>(value: Varying<T>): T => {
    if (typeof value !== 'object' || value === null || !('cases' in value)) return value as T;
    const row = value.cases.find(({ when }) => !when || referenceJudge(when, profile, today) === true);
    if (!row) throw new Error('a table without a row for the rest');
    return row.value;
  };
  const base = (operand: Operand) => Math.max(0, figureOf(operand, profile) ?? Number.NaN);
  const inner = (one: Amount) => referenceAmount(one, profile, today);

  const granted = (): Grant => {
    if ('fixed' in amount) return exactly(amount.fixed);
    if ('instalments' in amount) return exactly(total(amount.instalments));
    if ('share' in amount) return exactly((base(amount.share.of) / 100) * chosen(amount.share.percent));
    if ('perUnit' in amount) return exactly(base(amount.perUnit.of) * chosen(amount.perUnit.each));
    if ('perFull' in amount) {
      const { of, every, each } = amount.perFull;
      return exactly(((base(of) - (base(of) % every)) / every) * chosen(each));
    }
    if ('shareRange' in amount) {
      const [least, most] = amount.shareRange.percent;
      const hundredth = base(amount.shareRange.of) / 100;
      const noLimit = hundredth === 0 ? 0 : Number.POSITIVE_INFINITY;
      return { low: hundredth * least, high: most === undefined ? noLimit : hundredth * most };
    }
    if ('product' in amount)
      return exactly(
        amount.product.reduce<number>((all, one) => all * (typeof one === 'number' ? one : base(one)), 1),
      );
    if ('tiers' in amount) {
      const { of, mode, bands } = amount.tiers;
      return exactly(mode === 'whole' ? inOneBand(bands, base(of)) : bandByBand(bands, base(of)));
    }
    if ('cases' in amount) return inner(chosen<Amount>({ cases: amount.cases }));
    if ('discretionary' in amount) throw new Error('no fact says what an office grants');
    const parts = ('smallerOf' in amount ? amount.smallerOf : amount.sumOf).map(inner);
    const join = 'smallerOf' in amount ? (all: readonly number[]) => Math.min(...all) : total;
    return { low: join(parts.map(({ low }) => low)), high: join(parts.map((part) => part.high)) };
  };

  let { low, high } = granted();
  const { floor, upTo, cap } = amount;
  if (floor !== undefined) {
    if (low > 0) low = Math.max(low, chosen(floor));
    if (high > 0) high = Math.max(high, chosen(floor));
  }
  if (upTo) low = floor === undefined ? 0 : Math.min(low, chosen(floor));
  if (cap !== undefined) [low, high] = [Math.min(low, chosen(cap)), Math.min(high, chosen(cap))];
  return { low, high };
}

const grantOf = ({ each = 0, percent = 0, fixed = 0 }: Band, units: number) =>
  units * each + (units / 100) * percent + fixed;

/** The first band that the base does not exceed applies to all of it, unless the band begins above the base. */
function inOneBand(bands: readonly Band[], base: number): number {
  const band = bands.find(({ upTo, below }) =>
    below === undefined ? upTo === undefined || base <= upTo : base < below,
  );
  const isBelow = band?.above !== undefined && base <= band.above;
  return band && !isBelow ? grantOf(band, base) : 0;
}

function bandByBand(bands: readonly Band[], base: number): number {
  let from = 0;
  let sum = 0;
  for (const band of bands) {
    const end = band.upTo ?? band.below ?? Number.POSITIVE_INFINITY;
    const units = Math.min(base, end) - (band.above ?? from);
    if (units > 0) sum += grantOf(band, units);
    from = end;
  }
  return sum;
}
