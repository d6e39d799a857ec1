import type { FactDefinition } from '@mingce/eligibility';

/** The step from one possible figure to the next: persons are whole, money goes to the fen. */
export const stepOf = ({ isWhole }: FactDefinition): number => (isWhole ? 1 : 0.01);

export const rounded = (value: number) => Math.round(value * 100) / 100;

/** The first figure above a range, as one says it: 不足2000万元 for a range that ends a fen before. */
export const endAfter = (max: number, definition: FactDefinition): number =>
  rounded(max + stepOf(definition));
