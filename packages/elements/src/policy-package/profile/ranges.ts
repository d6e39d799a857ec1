import {
  type BenefitItem,
  type Comparison,
  comparisonsOf,
  type FactDefinition,
  type Range,
  sizeBounds,
} from '@mingce/eligibility';
import { rounded, stepOf } from './figure-steps.js';

/** Maximum number of ranges that a reader can take in at a glance. */
const most = 12;

/** The figures of the size standard, by fact. */
const sizeFigures = { headcount: 'employees', revenue: 'revenue', assets: 'assets' } as const;

/**
 * Ranges to choose from instead of typing a figure. Their bounds are those of conditions and of the size standard, so
 * that a range gives the same judgement as an exact figure; empty if there are no bounds.
 *
 * @param industry - The code of the enterprise’s industry, which decides the bounds of its size; all bounds without it.
 */
export function rangesOf(
  definition: FactDefinition,
  items: readonly BenefitItem[],
  industry = '',
): readonly Range[] {
  const step = stepOf(definition);
  const asked = (comparisonsOf(items).get(definition.name) ?? []).flatMap((one) => cutsOf(one, step));
  const figure = sizeFigures[definition.name as keyof typeof sizeFigures];
  const cuts = [...asked, ...(figure && industry !== '' ? sizeBounds(industry)[figure] : [])];
  const sorted = Array.from(new Set(cuts))
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b);
  if (sorted.length === 0 || sorted.length >= most) return [];
  const ends = [0, ...sorted];
  return ends.map((min, index): Range => {
    const next = ends[index + 1];
    return next === undefined ? { min } : { min, max: rounded(next - step) };
  });
}

/** Figures at which the result of a comparison changes: the first figure of the upper range. */
function cutsOf({ operator, value }: Comparison, step: number): readonly number[] {
  const values = rowsOf(value).filter((one): one is number => typeof one === 'number');
  const [low = 0, high = 0] = values;
  switch (operator) {
    case 'atMost':
    case 'moreThan':
      return values.map((one) => (step === 1 ? one + 1 : one));
    case 'between':
      return [low, step === 1 ? high + 1 : high];
    case 'equals':
    case 'oneOf':
      return values.flatMap((one) => (step === 1 ? [one, one + 1] : [one]));
    default:
      return values;
  }
}

/** The values of a comparison, including each row of a table. */
function rowsOf(value: Comparison['value']): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'cases' in value)
    return value.cases.flatMap((row) => row.value);
  return [value];
}
