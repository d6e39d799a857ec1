import type { BenefitItem } from '@mingce/schema/types';
import type { PolicyFields } from '../pipeline/packed-policy.js';
import type { Rule } from './library.js';
import type { RuleCode } from './severities.js';

/**
 * 可操作性: the information that an enterprise needs before it applies for an item, with the field for each. `checkItems`
 * requires conditions.
 */
const expected: readonly {
  code: RuleCode;
  field: string;
  has(item: BenefitItem, policy: PolicyFields): boolean;
}[] = [
  { code: 'benefit.awardMissing', field: 'awards', has: ({ awards }) => hasItems(awards) },
  {
    code: 'benefit.materialsMissing',
    field: 'materials',
    has: ({ materials, selection }) => selection === 'automatic' || hasItems(materials),
  },
  {
    code: 'benefit.windowMissing',
    field: 'windows',
    has: ({ windows, selection }) => selection === 'automatic' || hasItems(windows),
  },
  { code: 'benefit.basisMissing', field: 'clause', has: (item) => hasBasis(item) },
  {
    code: 'benefit.officeMissing',
    field: 'contact',
    has: ({ office, contact }, policy) => (office ?? contact ?? policy.contact) !== undefined,
  },
  {
    code: 'benefit.phoneMissing',
    field: 'contact',
    has: ({ office, contact }, policy) => {
      const reached = contact ?? policy.contact;
      return reached === undefined ? office === undefined : reached.phone !== undefined;
    },
  },
];

/** Reports items without award, materials, dates, office or telephone; 免申即享 needs no application. */
export const benefits: Rule = (library, report) => {
  const severity = library.sources.config.check.requireOperability ? 'error' : 'warning';
  for (const source of library.all('policy')) {
    for (const [place, item] of (source.record.benefit?.items ?? []).entries())
      for (const { code, field, has } of expected)
        if (!has(item, source.record))
          report(source, code, { item: item.title }, ['benefit', 'items', place, field], severity);
  }
};

function hasItems(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** The clause of the item itself, or of a condition or an award of it. */
function hasBasis({ clause, conditions = [], awards = [] }: BenefitItem): boolean {
  return clause !== undefined || JSON.stringify([conditions, awards]).includes('"clause":');
}
