import type { Fault } from '../errors.js';
import type { Policy } from '../types.js';
import { warningAt } from './rule.js';
import { checkUnique } from './unique.js';

/**
 * 惠企 data: each item has its own id. What an item says, and what is wrong with it, is for `checkItems` of
 * `@mingce/eligibility`, which knows the facts.
 */
export function checkBenefit({ benefit, audiences }: Policy): Fault[] {
  if (!benefit) return [];
  return [
    ...checkUnique(
      benefit.items.map(({ id }) => id),
      (index) => ['benefit', 'items', index, 'id'],
    ),
    // 用户类型 steers the policy to enterprises; without the tag no enterprise page lists it.
    ...(audiences?.includes('enterprise') ? [] : [warningAt(['audiences'], 'benefit.noEnterpriseAudience')]),
  ];
}
