import { MingceError } from '@mingce/schema/errors';
import { dayNumber, type ShanghaiTime } from './dates.js';
import { enterpriseSize, type Figure } from './enterprise-size.js';
import type { FactDefinition } from './fact-definition.js';
import type { FactValue, Operand, Profile, Scalar } from './types.js';
import { definitionOf, type FactVocabulary, factKey } from './vocabulary.js';

/** Known value of an operand. `missing` are the facts that would narrow it; empty if it is exact. */
export type Known = { readonly missing: readonly string[]; readonly definition?: FactDefinition } & (
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'choice'; readonly values: readonly Scalar[] }
  | { readonly kind: 'list'; readonly titles: readonly string[] }
  | { readonly kind: 'nothing' }
);

const nothing = (missing: readonly string[], definition?: FactDefinition): Known => ({
  kind: 'nothing',
  missing,
  ...(definition ? { definition } : {}),
});

const interval = (low: number, high: number, missing: readonly string[]): Known => ({
  kind: 'interval',
  low,
  high,
  missing: low === high ? [] : missing,
});

const isRange = (value: FactValue): value is { min?: number | string; max?: number | string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('oneOf' in value);

/** The smallest and largest of a function of two figures over their ends; both must be monotone in each. */
function hull(left: readonly number[], right: readonly number[], reckon: (a: number, b: number) => number) {
  const results = left.flatMap((a) => right.map((b) => reckon(a, b))).filter((one) => !Number.isNaN(one));
  return [Math.min(...results), Math.max(...results)] as const;
}

/** The facts of one enterprise on one day, each read once. */
export class Facts {
  readonly today: ShanghaiTime;
  readonly vocabulary: FactVocabulary;
  readonly #profile: Profile;
  readonly #known = new Map<string, Known>();

  constructor(profile: Profile, vocabulary: FactVocabulary, today: ShanghaiTime) {
    this.#profile = profile;
    this.vocabulary = vocabulary;
    this.today = today;
  }

  /**
   * @throws MingceError `eligibility.unknownFact` if the fact is not in the vocabulary; `eligibility.badValue` if a
   *   value is not of the type of its fact.
   */
  known(operand: Operand): Known {
    if (typeof operand !== 'string') return this.#reckoned(operand);
    const seen = this.#known.get(operand);
    if (seen) return seen;
    const known = this.#read(operand);
    this.#known.set(operand, known);
    return known;
  }

  /** The figures of an operand as an interval; unbounded if unknown. */
  figures(operand: Operand): { low: number; high: number; isKnown: boolean; missing: readonly string[] } {
    const known = this.known(operand);
    if (known.kind === 'interval')
      return { low: known.low, high: known.high, isKnown: true, missing: known.missing };
    if (known.kind === 'nothing')
      return {
        low: Number.NEGATIVE_INFINITY,
        high: Number.POSITIVE_INFINITY,
        isKnown: false,
        missing: known.missing,
      };
    throw new MingceError('eligibility.notFigure', { fact: String(operand) });
  }

  #read(reference: string): Known {
    const definition = definitionOf(reference, this.vocabulary);
    if (!definition) throw new MingceError('eligibility.unknownFact', { fact: reference });
    const key = factKey(reference, definition);
    const value = this.#profile[key];
    if (value === null || value === undefined) return { ...this.#derived(key, definition), definition };
    return { ...this.#given(key, value, definition), definition };
  }

  #derived(key: string, definition: FactDefinition): Known {
    const { derivedFrom } = definition;
    // Only the value of the default period can be derived.
    if (derivedFrom === undefined || key !== definition.name) return nothing([key]);
    return derivedFrom === 'sizeStandard' ? this.#size() : this.known(derivedFrom);
  }

  /** The size class; for several possible industries, the classes of each of them. */
  #size(): Known {
    const industry = this.known('industry');
    if (industry.kind !== 'choice') return nothing(['industry']);
    const figure = (name: string): Figure => {
      const known = this.known(name);
      return known.kind === 'interval' ? { min: known.low, max: known.high } : null;
    };
    const figures = { employees: figure('headcount'), revenue: figure('revenue'), assets: figure('assets') };
    const results = industry.values.map((code) => enterpriseSize(String(code), figures));
    if (results.some(({ reason }) => reason === 'industryTooBroad')) return nothing(['industry']);
    // If the standard does not apply, the enterprise must give the size itself.
    if (results.some(({ reason }) => reason)) return nothing(['enterpriseSize']);
    const values = [...new Set(results.flatMap(({ possible }) => possible))];
    if (values.length === 1) return { kind: 'choice', values, missing: [] };
    const names = new Set(
      results.flatMap(({ indicators }) =>
        indicators.map((name) => (name === 'employees' ? 'headcount' : name)),
      ),
    );
    const missing = [...names].flatMap((name) => this.known(name).missing);
    return { kind: 'choice', values, missing: [...industry.missing, ...missing] };
  }

  #given(key: string, value: NonNullable<FactValue>, definition: FactDefinition): Known {
    const bad = () => new MingceError('eligibility.badValue', { fact: key, value: JSON.stringify(value) });
    const { type } = definition;
    if (type === 'number' || type === 'date') {
      const read = (end: Scalar | undefined, open: number) => {
        if (end === undefined) return open;
        const figure = type === 'date' ? dayNumber(String(end)) : end;
        if (typeof figure !== 'number' || Number.isNaN(figure)) throw bad();
        return figure;
      };
      if (!isRange(value)) {
        if (typeof value === 'object') throw bad();
        const figure = read(value, 0);
        return interval(figure, figure, []);
      }
      const low = read(value.min, Number.NEGATIVE_INFINITY);
      const high = read(value.max, Number.POSITIVE_INFINITY);
      if (low > high) throw bad();
      return interval(low, high, [key]);
    }
    if (type === 'list') {
      if (!Array.isArray(value)) throw bad();
      return { kind: 'list', titles: value, missing: [] };
    }
    if (type === 'boolean') {
      if (typeof value !== 'boolean') throw bad();
      return { kind: 'choice', values: [value], missing: [] };
    }
    if (typeof value === 'string') return { kind: 'choice', values: [value], missing: [] };
    if (typeof value === 'object' && 'oneOf' in value && value.oneOf.length > 0)
      return { kind: 'choice', values: value.oneOf, missing: value.oneOf.length === 1 ? [] : [key] };
    throw bad();
  }

  #reckoned(operand: Exclude<Operand, string>): Known {
    if ('sum' in operand) {
      const parts = operand.sum.map((one) => this.figures(one));
      const missing = [...new Set(parts.flatMap((part) => part.missing))];
      if (parts.some(({ isKnown }) => !isKnown)) return nothing(missing);
      return interval(
        parts.reduce((total, { low }) => total + low, 0),
        parts.reduce((total, { high }) => total + high, 0),
        missing,
      );
    }
    const [first, second] =
      'difference' in operand
        ? operand.difference
        : 'percent' in operand
          ? operand.percent
          : 'quotient' in operand
            ? operand.quotient
            : operand.growth;
    const left = this.figures(first);
    const right = this.figures(second);
    const missing = [...new Set([...left.missing, ...right.missing])];
    if (!left.isKnown || !right.isKnown) return nothing(missing);
    const ends = [[left.low, left.high] as const, [right.low, right.high] as const] as const;
    if ('difference' in operand) return interval(...hull(...ends, (a, b) => a - b), missing);
    // A share of zero or of a negative figure is undefined.
    if (right.low <= 0) return nothing(missing);
    // Multiplies before it divides, so that 7 of 100 is exactly 7 per cent.
    if ('percent' in operand) return interval(...hull(...ends, (a, b) => (a * 100) / b), missing);
    if ('quotient' in operand) return interval(...hull(...ends, (a, b) => a / b), missing);
    const growth = (a: number, b: number) => (Number.isFinite(b) ? ((a - b) * 100) / b : -100);
    return interval(...hull(...ends, growth), missing);
  }
}
