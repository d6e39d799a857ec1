import type { Comparison, Operand, Profile, Scalar, Test } from '../types.js';

/**
 * Reference implementation for tests: judges a tree with exact facts in two-valued logic, without any module of the
 * engine. `undefined` is a share of zero, which no comparison can decide.
 */
const milliseconds = 86_400_000;

export function figureOf(operand: Operand, profile: Profile): number | undefined {
  if (operand === 'ratio') return figureOf({ percent: ['width', 'height'] }, profile);
  if (typeof operand === 'string') return Number(profile[operand]);
  if ('sum' in operand)
    return operand.sum.reduce<number>((total, one) => total + (figureOf(one, profile) ?? 0), 0);
  const [kind, pair] = Object.entries(operand)[0] as [string, [Operand, Operand]];
  const [a, b] = pair.map((one) => figureOf(one, profile) ?? 0) as [number, number];
  if (kind === 'difference') return a - b;
  if (b <= 0) return undefined;
  if (kind === 'percent') return (a * 100) / b;
  return kind === 'quotient' ? a / b : ((a - b) * 100) / b;
}

/** Adds a period to a date by walking the calendar. */
function later(date: string, period: string): number {
  const part = (letter: string) => Number(new RegExp(`(\\d+)${letter}`).exec(period)?.[1] ?? 0);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const months = year * 12 + month - 1 + part('Y') * 12 + part('M');
  const length = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const end = Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, length));
  return end / milliseconds + part('D');
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / milliseconds;

function thresholdOf({ value }: Comparison, profile: Profile, today: number): Scalar | readonly Scalar[] {
  if (typeof value !== 'object' || !('cases' in value)) return value;
  const row = value.cases.find(({ when }) => !when || referenceJudge(when, profile, today) === true);
  return row?.value ?? 0;
}

function compare(comparison: Comparison, profile: Profile, today: number): boolean | undefined {
  const { fact, operator, inclusive, exact, of } = comparison;
  const threshold = thresholdOf(comparison, profile, today);
  const list = Array.isArray(threshold) ? threshold : [threshold];
  const text = String(profile[String(fact)]);
  switch (operator) {
    case 'oneOf':
      return list.includes(text);
    case 'includes': {
      const held = profile[String(fact)] as readonly string[];
      const ladder = ['市级', '省级', '国家级'];
      return list.some((wanted) =>
        held.some((title) => {
          if (title === wanted) return true;
          if (exact) return false;
          if (wanted === '乙' && title === '优等乙') return true;
          const place = ladder.findIndex((level) => wanted.startsWith(level));
          const above = ladder.findIndex((level) => title.startsWith(level));
          return (
            place !== -1 &&
            above > place &&
            title.slice(ladder[above]?.length) === wanted.slice(ladder[place]?.length)
          );
        }),
      );
    }
    case 'within':
      return list.some((outer) =>
        fact === 'industry'
          ? text.startsWith(outer)
          : outer.endsWith('0000')
            ? text.slice(0, 2) === outer.slice(0, 2)
            : outer.endsWith('00')
              ? text.slice(0, 4) === outer.slice(0, 4)
              : text === outer,
      );
    case 'before':
    case 'after': {
      const isRelative = String(threshold).startsWith('P');
      const mine = isRelative ? later(text, String(threshold)) : dayOf(text);
      const counted = of === undefined ? today : dayOf(String(profile[of]));
      const other = isRelative ? counted : dayOf(String(threshold));
      if (mine === other) return inclusive === true;
      return operator === 'before' ? mine < other : mine > other;
    }
    default:
  }
  if (typeof threshold !== 'number' && !Array.isArray(threshold)) return profile[String(fact)] === threshold;
  const value = figureOf(fact, profile);
  if (value === undefined) return undefined;
  const [first = 0, last = 0] = list as number[];
  if (operator === 'equals') return value === first;
  if (operator === 'atLeast') return value >= first;
  if (operator === 'moreThan') return value > first;
  if (operator === 'atMost') return value <= first;
  return operator === 'lessThan' ? value < first : value >= first && value <= last;
}

export function referenceJudge(test: Test, profile: Profile, today: number): boolean | undefined {
  if ('fact' in test) return compare(test, profile, today);
  if ('not' in test) {
    const inner = referenceJudge(test.not, profile, today);
    return inner === undefined ? undefined : !inner;
  }
  const isAll = 'all' in test;
  const results = (isAll ? test.all : test.any).map((one) => referenceJudge(one, profile, today));
  if (results.includes(!isAll)) return !isAll;
  return results.includes(undefined) ? undefined : isAll;
}
