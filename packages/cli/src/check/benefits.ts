import type { Policy } from '@mingce/schema/types';
import type { Rule } from './library.js';
import type { RuleCode } from './severities.js';

type Benefit = NonNullable<Policy['benefit']>;

/** What an enterprise needs to know before it applies, and where each is written. */
const expected: readonly {
  code: RuleCode;
  path: string[];
  has(policy: Policy, benefit: Benefit): boolean;
}[] = [
  {
    code: 'benefit.conditionsMissing',
    path: ['benefit', 'conditions'],
    has: (_, { conditions }) => hasItems(conditions),
  },
  { code: 'benefit.awardMissing', path: ['benefit', 'award'], has: (_, { award }) => award !== undefined },
  {
    code: 'benefit.materialsMissing',
    path: ['benefit', 'materials'],
    has: (_, { materials, automatic }) => automatic || hasItems(materials),
  },
  { code: 'benefit.officeMissing', path: ['contact'], has: ({ contact }) => contact !== undefined },
  {
    code: 'benefit.phoneMissing',
    path: ['contact', 'phone'],
    has: ({ contact }) => contact === undefined || contact.phone !== undefined,
  },
  {
    code: 'benefit.windowMissing',
    path: ['benefit', 'applicationWindow'],
    has: (_, { applicationWindow, automatic }) => automatic || applicationWindow !== undefined,
  },
];

/** 惠企 data names conditions, award, materials, office, telephone and dates; 免申即享 needs no application. */
export const benefits: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { benefit } = source.record;
    if (!benefit) continue;
    for (const { code, path, has } of expected) {
      if (!has(source.record, benefit)) report(source, code, {}, path);
    }
  }
};

function hasItems(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
