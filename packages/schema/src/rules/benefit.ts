import type { Fault } from '../errors.js';
import type { Policy } from '../types.js';
import { warningAt } from './rule.js';
import { checkUnique } from './unique.js';

/**
 * 惠企 data: each item has its own id. `checkItems` of `@mingce/eligibility`, which knows the facts, checks the content
 * of items.
 */
export function checkBenefit({ benefit, audiences }: Policy): Fault[] {
  if (!benefit) return [];
  return [
    ...checkUnique(
      benefit.items.map(({ id }) => id),
      (index) => ['benefit', 'items', index, 'id'],
    ),
    // Pages for enterprises list only policies with this 用户类型.
    ...(audiences?.includes('enterprise') ? [] : [warningAt(['audiences'], 'benefit.noEnterpriseAudience')]),
  ];
}
