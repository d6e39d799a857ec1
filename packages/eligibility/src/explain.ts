import { dateOfDay } from './dates.js';
import type { Facts, Known } from './facts.js';
import { conditionsOf, factsOf, type JudgeOptions } from './judge.js';
import { judgeTest } from './judge-test.js';
import type {
  BenefitItem,
  Condition,
  ConditionNode,
  FactValue,
  Operand,
  Operator,
  Profile,
  Scalar,
  Status,
  Test,
} from './types.js';
import { possibleValues } from './varying.js';

/**
 * Explanation of a test's result, as data: the same tree, each comparison with the enterprise's value and the
 * threshold.
 */
export type Explanation = { readonly status: Status; readonly facts: readonly string[] } & (
  | { readonly all: readonly Explanation[] }
  | { readonly any: readonly Explanation[] }
  | { readonly not: Explanation }
  | {
      readonly fact: Operand;
      readonly operator: Operator;
      /** The value, or the possible range or choice; `null` for unknown. Includes derived facts. */
      readonly has: FactValue;
      /** The threshold; several if it depends on unknown facts. */
      readonly needs: readonly (Scalar | readonly Scalar[])[];
    }
);

function hadValue(known: Known): FactValue {
  if (known.kind === 'nothing') return null;
  if (known.kind === 'list') return known.titles;
  if (known.kind === 'choice')
    return known.values.length === 1 ? known.values[0] : { oneOf: known.values.map(String) };
  const end = (value: number) =>
    known.definition?.type === 'date' && Number.isFinite(value) ? dateOfDay(value) : value;
  if (known.low === known.high) return end(known.low);
  return {
    ...(Number.isFinite(known.low) ? { min: end(known.low) } : {}),
    ...(Number.isFinite(known.high) ? { max: end(known.high) } : {}),
  };
}

function explainTest(test: Test, facts: Facts): Explanation {
  const { status, facts: missing } = judgeTest(test, facts);
  const result = { status, facts: missing };
  if ('all' in test) return { ...result, all: test.all.map((one) => explainTest(one, facts)) };
  if ('any' in test) return { ...result, any: test.any.map((one) => explainTest(one, facts)) };
  if ('not' in test) return { ...result, not: explainTest(test.not, facts) };
  const { fact, operator, value } = test;
  return {
    ...result,
    fact,
    operator,
    has: hadValue(facts.known(fact)),
    needs: possibleValues(value, facts, judgeTest).values,
  };
}

const leavesOf = (node: ConditionNode): readonly Condition[] => {
  if ('all' in node) return node.all.flatMap(leavesOf);
  if ('any' in node) return node.any.flatMap(leavesOf);
  return 'not' in node ? leavesOf(node.not) : [node];
};

/** The explanation of each condition of an item that has a test, by its id. */
export function explain(
  item: BenefitItem,
  profile: Profile,
  options: JudgeOptions,
): ReadonlyMap<string, Explanation> {
  const facts = factsOf(profile, options);
  const explained = conditionsOf(item)
    .flatMap(leavesOf)
    .flatMap(({ id, test }) => (test ? [[id, explainTest(test, facts)] as const] : []));
  return new Map(explained);
}
