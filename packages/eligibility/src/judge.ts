import { type Fault, MingceError } from '@mingce/schema/errors';
import { type Estimate, estimate, type Money, sum } from './amount.js';
import { shanghaiTime } from './dates.js';
import { Facts } from './facts.js';
import { judgeTest } from './judge-test.js';
import { allOf, anyOf, byOffice, negate, type Outcome } from './outcome.js';
import { limited, type SharedLimit, sharedLimitsOf } from './shared-caps.js';
import type {
  AwardKind,
  BenefitItem,
  Condition,
  ConditionNode,
  Profile,
  Selection,
  Status,
  Verdict,
} from './types.js';
import { type FactVocabulary, factVocabulary } from './vocabulary.js';

export interface JudgeOptions {
  /** The day of the application: a date in Asia/Shanghai, or a moment. */
  on: string | Date;
  /** The vocabulary of facts; the default facts if absent. */
  vocabulary?: FactVocabulary;
}

export interface ConditionResult {
  readonly id: string;
  readonly status: Status;
  /** The facts that would narrow an unknown result. */
  readonly facts: readonly string[];
  /** The offices that decide. */
  readonly offices: readonly string[];
  /** 优先条件: decides nothing. */
  readonly isPreference: boolean;
}

export interface AwardResult extends Estimate {
  readonly kind: AwardKind;
  readonly id?: string;
  readonly months?: number;
}

export interface Judgement {
  readonly item: string;
  /**
   * `eligible`: all conditions that facts can decide are met; `byOffice` lists those that the office decides.
   * `possible`: some facts are unknown. `ineligible`: a condition is not met; `reason` is the first such condition.
   */
  readonly verdict: Verdict;
  readonly reason?: string;
  /** All conditions, and all groups with an id, in the order of the item. */
  readonly conditions: readonly ConditionResult[];
  /** The facts that the verdict still depends on; empty unless it is `possible`. */
  readonly facts: readonly string[];
  /** Ids of conditions that the office decides and the verdict depends on. */
  readonly byOffice: readonly string[];
  /** Awards with their amounts; empty if the item is ineligible. */
  readonly awards: readonly AwardResult[];
  /**
   * Sum of the awards in money, without loans, titles and services, limited by shared limits. Absent if there are none
   * or the item is ineligible.
   */
  readonly amount?: Money;
  /** Limits that the item shares with others; absent if there are none or the item is ineligible. */
  readonly sharedLimits?: readonly SharedLimit[];
}

/** Awards that are neither paid nor saved money, and so are never added up. */
export const neverSummed: readonly AwardKind[] = ['loan', 'title', 'service'];

/** Selections under which an applicant who meets all conditions may still get nothing. */
const mayBeNothing = ['competitive', 'quota', 'untilExhausted'] as const;

const isCondition = (node: ConditionNode): node is Condition =>
  !('all' in node || 'any' in node || 'not' in node);

/** The id of a node as a reason: its own, or that of the first condition in it. */
function idOf(node: ConditionNode): string {
  if (node.id !== undefined) return node.id;
  if ('all' in node) return node.all[0] ? idOf(node.all[0]) : '';
  if ('any' in node) return node.any[0] ? idOf(node.any[0]) : '';
  return 'not' in node ? idOf(node.not) : '';
}

/** The conditions of an item, its 申报主体 first. */
export const conditionsOf = ({ applicants, conditions = [] }: BenefitItem): readonly ConditionNode[] =>
  applicants
    ? [
        { id: 'applicants', text: '', test: { fact: 'entityType', operator: 'oneOf', value: applicants } },
        ...conditions,
      ]
    : conditions;

const resultOf = (
  id: string,
  { status, facts, offices }: Outcome,
  isPreference: boolean,
): ConditionResult => ({
  id,
  status,
  facts,
  offices,
  isPreference,
});

function judgeNode(node: ConditionNode, facts: Facts, results: ConditionResult[]): Outcome {
  if (isCondition(node)) {
    const outcome = node.test ? judgeTest(node.test, facts) : byOffice(node.office ?? '');
    results.push(resultOf(node.id, outcome, node.preference === true));
    return outcome;
  }
  const place = results.length;
  // All children are judged, so that each has a result even if an earlier one decides the group.
  const required = (children: readonly ConditionNode[]) => {
    const outcomes = children.map((child) => judgeNode(child, facts, results));
    return outcomes.filter((_, index) => isRequired(children[index]));
  };
  const outcome =
    'all' in node
      ? allOf(required(node.all))
      : 'any' in node
        ? anyOf(required(node.any))
        : negate(judgeNode(node.not, facts, results));
  if (node.id !== undefined) results.splice(place, 0, resultOf(node.id, outcome, false));
  return outcome;
}

const isRequired = (node: ConditionNode | undefined) =>
  node !== undefined && !(isCondition(node) && node.preference === true);

type Writable<T> = { -readonly [name in keyof T]: T[name] };

/** The estimate of an award without a rule for its amount. */
const notEstimated: Estimate = { min: null, max: null, facts: [], steps: [] };

const withNothing = (estimated: Estimate, kind: Selection): Estimate => {
  const { min, max, steps } = estimated;
  if (min === null) return estimated;
  return { ...estimated, min: 0, steps: [...steps, { kind, result: { min: 0, max } }] };
};

function awardsOf(item: BenefitItem, facts: Facts): AwardResult[] {
  const selection = mayBeNothing.find((one) => one === item.selection);
  return (item.awards ?? []).map(({ kind, id, months, amount }) => {
    const estimated = amount ? estimate(amount, facts) : notEstimated;
    const {
      min,
      max,
      limit,
      steps,
      facts: missing,
    } = selection ? withNothing(estimated, selection) : estimated;
    const result: Writable<AwardResult> = { kind, min, max, facts: missing, steps };
    if (id !== undefined) result.id = id;
    if (months !== undefined) result.months = months;
    if (limit !== undefined) result.limit = limit;
    return result;
  });
}

const sumOf = (item: BenefitItem, awards: readonly AwardResult[]): Money | undefined => {
  const summed = awards.filter(
    ({ kind }, place) => !neverSummed.includes(kind) && item.awards?.[place]?.amount,
  );
  return summed.length > 0 ? sum(summed) : undefined;
};

function judgeItem(item: BenefitItem, facts: Facts): Judgement {
  const conditions: ConditionResult[] = [];
  const open: string[] = [];
  const byOffices: string[] = [];
  let reason: string | undefined;
  let isPossible = false;
  for (const node of conditionsOf(item)) {
    const outcome = judgeNode(node, facts, conditions);
    if (!isRequired(node)) continue;
    if (outcome.status === 'notMet') reason ??= idOf(node);
    if (outcome.status === 'unknown') {
      isPossible = true;
      for (const fact of outcome.facts) if (!open.includes(fact)) open.push(fact);
    }
    if (outcome.offices.length > 0) byOffices.push(idOf(node));
  }
  if (reason !== undefined)
    return { item: item.id, verdict: 'ineligible', reason, conditions, facts: [], byOffice: [], awards: [] };
  const awards = awardsOf(item, facts);
  const amount = sumOf(item, awards);
  const limits = item.stacking?.sharedCaps ? sharedLimitsOf(item, facts) : undefined;
  return {
    item: item.id,
    verdict: isPossible ? 'possible' : 'eligible',
    conditions,
    facts: open,
    byOffice: byOffices,
    awards,
    ...(amount ? { amount: limits ? limited(amount, limits) : amount } : {}),
    ...(limits ? { sharedLimits: limits } : {}),
  };
}

/** The facts of a profile on a day. @throws MingceError `eligibility.badDay` if `on` is neither a date nor a moment. */
export function factsOf(profile: Profile, { on, vocabulary = factVocabulary() }: JudgeOptions): Facts {
  const today = shanghaiTime(on);
  if (!today) throw new MingceError('eligibility.badDay', { value: String(on) });
  return new Facts(profile, vocabulary, today);
}

/**
 * Judges one item for one enterprise: three-valued for each condition and as a whole, with amounts.
 *
 * @throws MingceError if the item or the profile is faulty; `checkItems` and `checkProfile` detect this beforehand.
 *
 * @example
 * judge(item, { region: '990122', headcount: { min: 10, max: 50 } }, { on: '2026-06-01' }).verdict // 'possible'
 */
export function judge(item: BenefitItem, profile: Profile, options: JudgeOptions): Judgement {
  return judgeItem(item, factsOf(profile, options));
}

/** Judges many items. A faulty one is left out and reported, and does not affect the others. */
export function judgeAll(
  items: readonly BenefitItem[],
  profile: Profile,
  options: JudgeOptions,
): { judgements: Judgement[]; faults: Fault[] } {
  const facts = factsOf(profile, options);
  const judgements: Judgement[] = [];
  const faults: Fault[] = [];
  items.forEach((item, place) => {
    try {
      judgements.push(judgeItem(item, facts));
    } catch (error) {
      // Any other error is a bug.
      if (!(error instanceof MingceError)) throw error;
      faults.push({
        code: error.code,
        severity: 'error',
        facts: { ...error.facts, item: item.id },
        path: ['items', place],
      });
    }
  });
  return { judgements, faults };
}
