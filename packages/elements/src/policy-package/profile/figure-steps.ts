import type { FactDefinition } from '@mingce/eligibility';

/**
 * The step from one possible figure to the next: numbers of persons are whole, amounts of money are precise to the fen.
 */
export const stepOf = ({ isWhole }: FactDefinition): number => (isWhole ? 1 : 0.01);

export const rounded = (value: number) => Math.round(value * 100) / 100;

/** The first figure above a range, as people say it: 不足2000万元 for a range that ends one fen below. */
export const endAfter = (max: number, definition: FactDefinition): number =>
  rounded(max + stepOf(definition));
