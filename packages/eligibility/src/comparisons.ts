import { conditionsOf } from './judge.js';
import type { BenefitItem, Comparison, ConditionNode, Test } from './types.js';

/** All comparisons in the conditions of items, by fact; calculations with several facts are left out. */
export function comparisonsOf(items: readonly BenefitItem[]): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const item of items) for (const node of conditionsOf(item)) collectFrom(node, found);
  return found;
}

/** All comparisons in tests, by fact. */
export function comparisonsOfTests(tests: readonly Test[]): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const test of tests) collect(test, found);
  return found;
}

function collectFrom(node: ConditionNode, found: Map<string, Comparison[]>): void {
  if ('all' in node || 'any' in node) {
    for (const child of 'all' in node ? node.all : node.any) collectFrom(child, found);
  } else if ('not' in node) collectFrom(node.not, found);
  else if (node.test) collect(node.test, found);
}

function collect(test: Test, found: Map<string, Comparison[]>): void {
  if ('all' in test || 'any' in test) {
    for (const one of 'all' in test ? test.all : test.any) collect(one, found);
  } else if ('not' in test) collect(test.not, found);
  else if (typeof test.fact === 'string') {
    const known = found.get(test.fact);
    if (known) known.push(test);
    else found.set(test.fact, [test]);
  }
}
