import type { Fault } from '../errors.js';
import type { Policy } from '../types.js';
import { inOrder } from './date-order.js';
import { errorAt, type Path, warningAt } from './rule.js';
import { checkUnique } from './unique.js';

/** 惠企 data: the window opens before it closes, the amount is a range, each condition has its own id. */
export function checkBenefit({ benefit, audiences }: Policy): Fault[] {
  if (!benefit) return [];
  const { applicationWindow: window, award, conditions = [] } = benefit;
  return [
    ...inOrder(
      { path: ['benefit', 'applicationWindow', 'opensOn'], date: window?.opensOn },
      { path: ['benefit', 'applicationWindow', 'closesOn'], date: window?.closesOn },
    ),
    ...(window?.closesAt !== undefined && window.closesOn === undefined
      ? [errorAt(['benefit', 'applicationWindow', 'closesAt'], 'window.timeWithoutDate')]
      : []),
    ...checkMoney(award?.money, ['benefit', 'award', 'money']),
    ...checkUnique(
      conditions.map(({ id }) => id),
      (index) => ['benefit', 'conditions', index, 'id'],
    ),
    // 用户类型 steers the policy to enterprises; without the tag no enterprise page lists it.
    ...(audiences?.includes('enterprise') ? [] : [warningAt(['audiences'], 'benefit.noEnterpriseAudience')]),
  ];
}

function checkMoney(money: { min?: number | undefined; max?: number | undefined } | undefined, path: Path) {
  const { min, max } = money ?? {};
  if (min === undefined || max === undefined || min <= max) return [];
  return [errorAt(path, 'money.order', { minimum: min, maximum: max })];
}
