import type { BenefitItem, ConditionNode } from './types.js';

/** Text of the policy for one condition or group. */
export interface ConditionWords {
  /** The text; for a group without one, the texts of its parts. */
  readonly text: string;
  /** Whether it is part of a `not`, so that an enterprise is ineligible if it holds. */
  readonly mustNotHold: boolean;
}

function textOf(node: ConditionNode): string {
  if (node.text !== undefined) return node.text;
  const parts = 'all' in node ? node.all : 'any' in node ? node.any : 'not' in node ? [node.not] : [];
  return parts.map(textOf).join('；');
}

/** The texts of each condition and named group of an item, by id; `applicants` has none. */
export function conditionWords({ conditions = [] }: BenefitItem): ReadonlyMap<string, ConditionWords> {
  const words = new Map<string, ConditionWords>();
  const visit = (node: ConditionNode, mustNotHold: boolean): void => {
    // A named `not` must hold, but its text is that of its part.
    const isContrary = 'not' in node && node.text === undefined ? !mustNotHold : mustNotHold;
    if (node.id !== undefined) words.set(node.id, { text: textOf(node), mustNotHold: isContrary });
    if ('all' in node) for (const part of node.all) visit(part, mustNotHold);
    else if ('any' in node) for (const part of node.any) visit(part, mustNotHold);
    else if ('not' in node) visit(node.not, !mustNotHold);
  };
  for (const node of conditions) visit(node, false);
  return words;
}
