import type { EnterpriseSize } from '@mingce/schema/types';
import { isIndustryCode } from './within.js';

/** A figure: exact, a range (both ends included), or unknown. */
export type Figure = number | { min?: number; max?: number } | null | undefined;

export interface SizeFigures {
  /** Persons employed at the end of the period. */
  employees?: Figure;
  /** Revenue of last year, yuan. */
  revenue?: Figure;
  /** Total assets at the end of last year, yuan. */
  assets?: Figure;
}

export interface SizeResult {
  /** The class, if the figures allow only one. */
  size: EnterpriseSize | null;
  /** All classes that the figures allow, smallest first; empty if the standard does not apply. */
  possible: readonly EnterpriseSize[];
  /** The indicators that count for this industry. */
  indicators: readonly (keyof SizeFigures)[];
  /** Reason why there is no class: no such code, an industry outside the standard, a section whose divisions differ. */
  reason?: 'noSuchIndustry' | 'notCovered' | 'industryTooBroad';
}

type Bounds = readonly [large: number, medium: number, small: number];
type SizeGroup = { codes: readonly string[] } & Partial<Record<keyof SizeFigures, Bounds>>;

/**
 * Lower bounds of large, medium and small: persons, 万元 of revenue, 万元 of assets.
 *
 * Source: 《中小企业划型标准规定》（工信部联企业〔2011〕300号）第四条; the industry codes by 《统计上大中小微型企业划分办法（2017）》
 * （国统字〔2017〕213号）. 591 装卸搬运 is transport, 592–599 storage. A later standard will be a second table beside this one.
 */
const groups: readonly SizeGroup[] = [
  { codes: ['A'], revenue: [20000, 500, 50] },
  { codes: ['B', 'C', 'D'], employees: [1000, 300, 20], revenue: [40000, 2000, 300] },
  { codes: ['E'], revenue: [80000, 6000, 300], assets: [80000, 5000, 300] },
  { codes: ['F51'], employees: [200, 20, 5], revenue: [40000, 5000, 1000] },
  { codes: ['F52'], employees: [300, 50, 10], revenue: [20000, 500, 100] },
  {
    codes: ['G54', 'G55', 'G56', 'G57', 'G58', 'G591'],
    employees: [1000, 300, 20],
    revenue: [30000, 3000, 200],
  },
  {
    codes: ['G592', 'G593', 'G594', 'G595', 'G596', 'G599'],
    employees: [200, 100, 20],
    revenue: [30000, 1000, 100],
  },
  { codes: ['G60'], employees: [1000, 300, 20], revenue: [30000, 2000, 100] },
  { codes: ['H61'], employees: [300, 100, 10], revenue: [10000, 2000, 100] },
  { codes: ['H62'], employees: [300, 100, 10], revenue: [10000, 2000, 100] },
  { codes: ['I63', 'I64'], employees: [2000, 100, 10], revenue: [100000, 1000, 100] },
  { codes: ['I65'], employees: [300, 100, 10], revenue: [10000, 1000, 50] },
  { codes: ['K701'], revenue: [200000, 1000, 100], assets: [10000, 5000, 2000] },
  { codes: ['K702'], employees: [1000, 300, 100], revenue: [5000, 1000, 500] },
  { codes: ['L'], employees: [300, 100, 10], assets: [120000, 8000, 100] },
  { codes: ['K703', 'K709', 'M', 'N', 'O', 'Q85', 'R'], employees: [300, 100, 10] },
];

/** Railways, finance, renting of real estate, education, health, organisations that are no enterprises. */
const notCovered = ['G53', 'J', 'K704', 'P', 'Q84', 'S', 'T'];

const classes: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large'];
const indicatorNames = ['employees', 'revenue', 'assets'] as const;
const yuanPerUnit = { employees: 1, revenue: 10_000, assets: 10_000 };

const rank = (value: number, bounds: Bounds, unit: number) => {
  const place = bounds.findIndex((bound) => value >= bound * unit);
  return place === -1 ? 0 : 3 - place;
};

const endsOf = (figure: Figure): readonly [number, number] => {
  if (figure === null || figure === undefined) return [0, Number.POSITIVE_INFINITY];
  if (typeof figure === 'number') return [figure, figure];
  return [figure.min ?? 0, figure.max ?? Number.POSITIVE_INFINITY];
};

const indicatorsOf = (group: SizeGroup) => indicatorNames.filter((name) => group[name] !== undefined);

/** The lowest and highest rank; the class is the lowest that any indicator has. */
function rankRange(group: SizeGroup, figures: SizeFigures): readonly [number, number] {
  const ranks = indicatorsOf(group).map((name) => {
    const bounds = group[name] ?? [0, 0, 0];
    return endsOf(figures[name]).map((end) => rank(end, bounds, yuanPerUnit[name])) as [number, number];
  });
  return [Math.min(...ranks.map(([low]) => low)), Math.min(...ranks.map(([, high]) => high))];
}

/**
 * The lower bounds of small, medium and large enterprises of an industry, ascending, in persons and yuan. If the code
 * covers several groups, the bounds of all of them; empty if the standard does not apply.
 */
export function sizeBounds(industryCode: string): Readonly<Record<keyof SizeFigures, readonly number[]>> {
  const found = groups.filter(({ codes }) =>
    codes.some((code) => industryCode.startsWith(code) || code.startsWith(industryCode)),
  );
  const boundsOf = (name: keyof SizeFigures) => {
    const bounds = found.flatMap((group) => group[name] ?? []).map((bound) => bound * yuanPerUnit[name]);
    return Array.from(new Set(bounds)).sort((a, b) => a - b);
  };
  return { employees: boundsOf('employees'), revenue: boundsOf('revenue'), assets: boundsOf('assets') };
}

const nothing = (reason: SizeResult['reason']): SizeResult => ({
  size: null,
  possible: [],
  indicators: [],
  ...(reason ? { reason } : {}),
});

/**
 * 中小企业划型: the size class of an enterprise. Large, medium and small require every lower bound; 以上 includes the figure,
 * 以下 does not. With ranges or unknown figures the result is the set of classes that they allow. For 个体工商户 the class is
 * by reference (参照).
 */
export function enterpriseSize(industryCode: string, figures: SizeFigures): SizeResult {
  if (!isIndustryCode(industryCode)) return nothing('noSuchIndustry');
  if (notCovered.some((code) => industryCode.startsWith(code))) return nothing('notCovered');
  const exact = groups.find(({ codes }) => codes.some((code) => industryCode.startsWith(code)));
  const within = (code: string) => code.startsWith(industryCode);
  if (!exact && notCovered.some(within)) return nothing('industryTooBroad');
  const found = exact ? [exact] : groups.filter(({ codes }) => codes.some(within));
  if (found.length === 0) return nothing('notCovered');
  const ranges = found.map((group) => rankRange(group, figures));
  const possible = classes.filter((_, place) => ranges.some(([low, high]) => low <= place && place <= high));
  const indicators = indicatorNames.filter((name) => found.some((group) => group[name] !== undefined));
  return { size: possible.length === 1 ? (possible[0] ?? null) : null, possible, indicators };
}
