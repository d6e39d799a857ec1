import type { ClauseRef, Contact, EnterpriseSize } from '@mingce/schema/types';

/** What a value can be: an amount, a yes or no, a code or words. */
export type Scalar = string | number | boolean;

/** 主体类型. */
export const entityTypes = ['enterprise', 'selfEmployed', 'cooperative', 'organization'] as const;
export type EntityType = (typeof entityTypes)[number];

/**
 * A fact, as `name` or `name@period` (`revenue`, `revenue@yearBeforeLast`), or a reckoning of facts: `percent` is the first
 * as a percentage of the second, `quotient` the first per unit of the second, `growth` the increase of the first over the
 * second in per cent of the second.
 */
export type Operand =
  | string
  | { percent: readonly [Operand, Operand] }
  | { quotient: readonly [Operand, Operand] }
  | { difference: readonly [Operand, Operand] }
  | { growth: readonly [Operand, Operand] }
  | { sum: readonly Operand[] };

/** A value that depends on other facts: the first row whose `when` is met gives it; a row without `when` is for the rest. */
export interface Cases<T> {
  cases: readonly { when?: Test; value: T }[];
}
export type Varying<T> = T | Cases<T>;

export const operators = [
  'equals',
  'oneOf',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'between',
  'within',
  'includes',
  'before',
  'after',
] as const;
export type Operator = (typeof operators)[number];

/**
 * One comparison of a fact with a threshold.
 *
 * `between` takes `[low, high]`, both ends in. `within` takes codes of regions or prefixes of industry codes, `includes`
 * titles; with several, one is enough. `before` and `after` take a date, or a duration such as `P3Y`: the fact's date plus
 * the duration is then compared with the day of the application (or with the date `of` another fact).
 */
export interface Comparison {
  fact: Operand;
  operator: Operator;
  value: Varying<Scalar | readonly Scalar[]>;
  /** The unit of `value`, for readers; figures are always in the unit of the fact. */
  unit?: string;
  /** For `before` and `after`: whether the day itself counts. */
  inclusive?: boolean;
  /** For `before` and `after` with a duration: the date fact that replaces the day of the application. */
  of?: string;
  /** For `includes`: a higher rung of the ladder does not count. */
  exact?: boolean;
}

/** A test of facts, to any depth. */
export type Test = { all: readonly Test[] } | { any: readonly Test[] } | { not: Test } | Comparison;

/** One condition in the words of the policy. Without `test`, the office decides. */
export interface Condition {
  id: string;
  text: string;
  clause?: ClauseRef;
  test?: Test;
  /** The office that decides where data cannot; needed without `test`. */
  office?: string;
  /** 优先条件: shown apart, decides nothing. */
  preference?: boolean;
  question?: string;
}

/** Conditions that belong together, such as the routes to one award. */
export type ConditionGroup = { id?: string; text?: string } & (
  | { all: readonly ConditionNode[] }
  | { any: readonly ConditionNode[] }
  | { not: ConditionNode }
);
export type ConditionNode = Condition | ConditionGroup;

/** 奖励、贷款、贴息、减免费用、税收、认定、服务. */
export const awardKinds = ['grant', 'loan', 'interest', 'feeRelief', 'tax', 'title', 'service'] as const;
export type AwardKind = (typeof awardKinds)[number];

/**
 * A band of `tiers`. Its lower end is `from` (in), `above` (out), or the upper end of the band before (out); its upper end
 * is `upTo` (in) or `below` (out). It gives `each` per unit, `percent` of the base, or a `fixed` sum.
 */
export interface Band {
  from?: number;
  above?: number;
  upTo?: number;
  below?: number;
  each?: number;
  percent?: number;
  fixed?: number;
}

/** How an amount in yuan is reckoned. `docs/formats/benefit.md` has the formulas. */
export type AmountForm =
  | { fixed: number }
  | { share: { of: Operand; percent: Varying<number> } }
  | { perUnit: { of: Operand; each: Varying<number> } }
  | { tiers: { of: Operand; mode: 'marginal' | 'whole'; bands: readonly Band[] } }
  | { cases: readonly { when?: Test; value: Amount }[] }
  | { smallerOf: readonly Amount[] }
  | { product: readonly (number | Operand)[] }
  | { instalments: readonly number[] }
  | { discretionary: { min?: number; max?: number } };

export type Amount = AmountForm & {
  /** Upper limit in yuan. */
  cap?: Varying<number>;
  /** Lower limit in yuan. */
  floor?: Varying<number>;
  /** 不超过、最高: the office may grant less. */
  upTo?: boolean;
};

export interface Award {
  id?: string;
  kind: AwardKind;
  text?: string;
  clause?: ClauseRef;
  /** Absent where nothing is paid: titles and services. */
  amount?: Amount;
  /** Term of a loan or a relief. */
  months?: number;
}

/** 免申即享、即申即享、达标即得、竞争择优、名额限制、用完即止. */
export const selections = [
  'automatic',
  'instant',
  'qualifying',
  'competitive',
  'quota',
  'untilExhausted',
] as const;
export type Selection = (typeof selections)[number];

/** What may be had together. The names of groups are shared by the items of a feed. */
export interface Stacking {
  /** 不与…同享: ids of items; holds in both directions. */
  excludes?: readonly string[];
  /** 择一享受: a group of which one item can be chosen. */
  chooseOne?: string;
  /** 就高不重复: a group of which the highest is paid. */
  higherOnly?: string;
  /** 每年一次: a group of which one item is granted per year; `true` for this item alone. */
  oncePerYear?: string | true;
  /** 在…基础上再给予: ids of items that must be granted first. */
  onTopOf?: readonly string[];
}

/** When applications are taken. Dates are days in Asia/Shanghai, both ends in. */
export interface ApplicationRound {
  opensOn?: string;
  closesOn?: string;
  /** Time of the last day, `17:00`; the whole day without it. */
  closesAt?: string;
  /** Regions that this round is for; all without it. */
  regions?: readonly string[];
  round?: string;
  note?: string;
}
/** A round that comes every year about this time, `07-01` to `08-31`, and is announced each time. */
export interface YearlyPattern {
  yearly: { opens: string; closes: string };
  regions?: readonly string[];
  note?: string;
}
/** A time limit from an event: applications are taken from the date of the fact until `within` (`P3Y`) after it. */
export interface RelativeWindow {
  since: string;
  within: string;
  regions?: readonly string[];
  note?: string;
}
export type ItemWindow = ApplicationRound | YearlyPattern | RelativeWindow;

export interface Material {
  name: string;
  /** Id of the condition or group that needs it; needed by everybody without it. */
  route?: string;
  note?: string;
}

/** 事项: one thing to apply for. A policy may have many. */
export interface BenefitItem {
  id: string;
  title: string;
  clause?: ClauseRef;
  /** 申报主体; judged as the first condition. */
  applicants?: readonly EntityType[];
  conditions?: readonly ConditionNode[];
  awards?: readonly Award[];
  selection?: Selection;
  /** Number of places, with `selection: quota` or `competitive`. */
  quota?: number;
  stacking?: Stacking;
  windows?: readonly ItemWindow[];
  /** Last day on which the policy, or this item of it, holds. */
  expiresOn?: string;
  materials?: readonly Material[];
  office?: string;
  contact?: Contact;
  applyUrl?: string;
}

/** A figure or a date that is known to lie between two ends, both in; open where one is absent. */
export interface Range {
  min?: number | string;
  max?: number | string;
}

/** One of several codes; which one is not known. */
export interface OneOf {
  oneOf: readonly string[];
}

/**
 * What is known of a fact: exact, a range, one of several, or `null` for unknown. Figures are in the unit of the fact,
 * money in yuan. A list is complete: a title that is not in it is not held.
 */
export type FactValue = Scalar | readonly string[] | Range | OneOf | null | undefined;

/** An enterprise, by facts: `name` or `name@period`. */
export type Profile = Readonly<Record<string, FactValue>>;

/** 满足、不满足、未知、由主管部门认定. */
export type Status = 'met' | 'notMet' | 'unknown' | 'office';

/** 符合、可能符合、不符合. */
export type Verdict = 'eligible' | 'possible' | 'ineligible';

export type { EnterpriseSize };
