import { type JudgeOptions, judge } from './judge.js';
import type { BenefitItem, EnterpriseSize, EntityType } from './types.js';
import { entityTypes } from './types.js';
import { industrySections } from './within.js';

const sizes: readonly EnterpriseSize[] = ['large', 'medium', 'small', 'micro'];

/** The audience of an item according to its conditions: values that are not ruled out by a single fact. */
export interface ItemFilters {
  readonly applicants: readonly EntityType[];
  readonly sizes: readonly EnterpriseSize[];
  /** Sections of GB/T 4754—2017. */
  readonly industries: readonly string[];
}

/** Derives the filters of an item from its conditions, so that the two cannot disagree. */
export function filtersOf(item: BenefitItem, options: JudgeOptions): ItemFilters {
  const allows = (fact: string) => (value: string) =>
    judge(item, { [fact]: value }, options).verdict !== 'ineligible';
  return {
    applicants: entityTypes.filter(allows('entityType')),
    sizes: sizes.filter(allows('enterpriseSize')),
    industries: industrySections.filter(allows('industry')),
  };
}
