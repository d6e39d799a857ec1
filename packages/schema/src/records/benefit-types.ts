/**
 * Types of benefit items that are recursive, and of their containers. The zod schemas are in `benefit-test.ts`,
 * `benefit-award.ts` and `benefit.ts`, whose `same…` lines check that types and schemas agree.
 */
import type { z } from 'zod';
import type { clauseRefSchema, contactSchema } from '../primitives.js';
import type { AwardKind, EntityType, Need, Operator, Selection } from '../vocabulary/constants.js';

type ClauseRef = z.output<typeof clauseRefSchema>;
type Contact = z.output<typeof contactSchema>;

/** A value: an amount, yes or no, a code, or words. */
export type Scalar = string | number | boolean;

/**
 * A fact, as `name` or `name@period` (`revenue`, `revenue@yearBeforeLast`), or a calculation with facts: `percent` is
 * the first as a percentage of the second, `quotient` the first per unit of the second, `growth` the increase of the
 * first over the second in per cent of the second.
 */
export type Operand =
  | string
  | { percent: readonly [Operand, Operand] }
  | { quotient: readonly [Operand, Operand] }
  | { difference: readonly [Operand, Operand] }
  | { growth: readonly [Operand, Operand] }
  | { sum: readonly Operand[] };

/**
 * A value that depends on other facts: that of the first row whose `when` is met; a row without `when` matches always.
 */
export interface Cases<T> {
  cases: readonly { when?: Test | undefined; value: T }[];
}
export type Varying<T> = T | Cases<T>;

/**
 * One comparison of a fact with a threshold.
 *
 * `between` takes `[low, high]`, both ends included. `within` takes codes of regions or prefixes of industry codes,
 * `includes` titles; with several, one is enough. `before` and `after` take a date, or a duration such as `P3Y`: the
 * fact's date plus the duration is then compared with the day of the application (or with the date `of` another fact).
 */
export interface Comparison {
  fact: Operand;
  operator: Operator;
  value: Varying<Scalar | readonly Scalar[]>;
  /** The unit of `value`, for readers; figures are always in the unit of the fact. */
  unit?: string | undefined;
  /** For `before` and `after`: whether the day itself counts. */
  inclusive?: boolean | undefined;
  /** For `before` and `after` with a duration: the date fact that replaces the day of the application. */
  of?: string | undefined;
  /** For `includes`: a higher level of the title does not count. */
  exact?: boolean | undefined;
}

/** A test of facts, to any depth. */
export type Test = { all: readonly Test[] } | { any: readonly Test[] } | { not: Test } | Comparison;

/** One condition in the words of the policy. Without `test`, the office decides. */
export interface Condition {
  id: string;
  text: string;
  clause?: ClauseRef | undefined;
  test?: Test | undefined;
  /** The office that decides where data cannot; needed without `test`. */
  office?: string | undefined;
  /** 优先条件: shown apart, decides nothing. */
  preference?: boolean | undefined;
  question?: string | undefined;
}

/** Conditions that belong together, such as the routes to one award. */
export type ConditionGroup = {
  id?: string | undefined;
  text?: string | undefined;
  clause?: ClauseRef | undefined;
} & ({ all: readonly ConditionNode[] } | { any: readonly ConditionNode[] } | { not: ConditionNode });
export type ConditionNode = Condition | ConditionGroup;

/**
 * A band of `tiers`. Its lower end is `from` (included), `above` (excluded), or the upper end of the band before
 * (excluded); its upper end is `upTo` (included) or `below` (excluded). It gives `each` per unit, `percent` of the
 * base, or a `fixed` sum.
 */
export interface Band {
  from?: number | undefined;
  above?: number | undefined;
  upTo?: number | undefined;
  below?: number | undefined;
  each?: number | undefined;
  percent?: number | undefined;
  fixed?: number | undefined;
}

/**
 * Formula of an amount in yuan. `docs/formats/benefit.md` has the formulas. The `percent` of a `shareRange` is both ends,
 * or the lower one (不低于10%).
 */
export type AmountForm =
  | { fixed: number }
  | { share: { of: Operand; percent: Varying<number> } }
  | { shareRange: { of: Operand; percent: readonly [number] | readonly [number, number] } }
  | { perFull: { of: Operand; every: number; each: Varying<number> } }
  | { perUnit: { of: Operand; each: Varying<number> } }
  | { tiers: { of: Operand; mode: 'marginal' | 'whole'; bands: readonly Band[] } }
  | { cases: readonly { when?: Test | undefined; value: Amount }[] }
  | { smallerOf: readonly Amount[] }
  | { sumOf: readonly Amount[] }
  | { product: readonly (number | Operand)[] }
  | { instalments: readonly number[] }
  | { discretionary: { min?: number | undefined; max?: number | undefined } };

/** Limits of an amount. */
export interface AmountLimits {
  /** Upper limit in yuan. */
  cap?: Varying<number> | undefined;
  /** Lower limit in yuan. */
  floor?: Varying<number> | undefined;
  /** 不超过、最高: the office may grant less. */
  upTo?: boolean | undefined;
}

export type Amount = AmountForm & AmountLimits;

export interface Award {
  id?: string | undefined;
  kind: AwardKind;
  text?: string | undefined;
  clause?: ClauseRef | undefined;
  /** Absent if nothing is paid: titles and services. */
  amount?: Amount | undefined;
  /** Term of a loan or a relief. */
  months?: number | undefined;
}

/**
 * 合计最高: an upper limit for the sum of a group's items. Every item of the group has it, with the same amount and period.
 */
export interface SharedCap {
  group: string;
  /** Upper limit in yuan. */
  amount: Varying<number>;
  /** The period over which grants are added up, `P1Y` (每年) or `P3Y` (三年内); without it, the validity of the policy. */
  period?: string | undefined;
  /** The clause that sets it, if it is not that of the item. */
  clause?: ClauseRef | undefined;
}

/**
 * Items that may be combined. An id is that of an item, or the name of a group, of the same policy; `policy/name` is one of
 * another policy.
 */
export interface Stacking {
  /** 不与…同享: ids of items; holds in both directions. */
  excludes?: readonly string[] | undefined;
  /** 择一享受: a group of which one item can be chosen. */
  chooseOne?: string | undefined;
  /** 就高不重复: a group of which the highest is paid. */
  higherOnly?: string | undefined;
  /** 每年一次: a group of which one item is granted per year; `true` for this item alone. */
  oncePerYear?: string | true | undefined;
  /** 在…基础上再给予: ids of items that must be granted first. */
  onTopOf?: readonly string[] | undefined;
  /** 合计最高: limits that this item shares with the other items of a group. */
  sharedCaps?: readonly SharedCap[] | undefined;
}

/** Period in which applications are accepted. Dates are days in Asia/Shanghai, both ends included. */
export interface ApplicationRound {
  opensOn?: string | undefined;
  closesOn?: string | undefined;
  /** Time of the last day, `17:00`; the whole day without it. */
  closesAt?: string | undefined;
  /** Regions that this round is for; all without it. */
  regions?: readonly string[] | undefined;
  round?: string | undefined;
  note?: string | undefined;
}
/** A round that comes every year about this time, `07-01` to `08-31`, and is announced each time. */
export interface YearlyPattern {
  yearly: { opens: string; closes: string };
  regions?: readonly string[] | undefined;
  note?: string | undefined;
}
/** A time limit from an event: applications are taken from the date of the fact until `within` (`P3Y`) after it. */
export interface RelativeWindow {
  since: string;
  within: string;
  regions?: readonly string[] | undefined;
  note?: string | undefined;
}
export type ItemWindow = ApplicationRound | YearlyPattern | RelativeWindow;

export interface Material {
  name: string;
  /** Id of the condition or group that needs it; needed by everybody without it. */
  route?: string | undefined;
  note?: string | undefined;
}

/** 事项: one thing to apply for. A policy may have many. */
export interface BenefitItem {
  id: string;
  title: string;
  clause?: ClauseRef | undefined;
  /** 办事需求 of this item; those of the whole benefit without it. */
  needs?: readonly Need[] | undefined;
  /** 申报主体; judged as the first condition. */
  applicants?: readonly EntityType[] | undefined;
  conditions?: readonly ConditionNode[] | undefined;
  awards?: readonly Award[] | undefined;
  selection?: Selection | undefined;
  /** Number of places, with `selection: quota` or `competitive`. */
  quota?: number | undefined;
  stacking?: Stacking | undefined;
  windows?: readonly ItemWindow[] | undefined;
  /** First day on which this item holds; that of the policy without it. */
  effectiveOn?: string | undefined;
  /** Last day on which this item holds; that of the policy without it. */
  expiresOn?: string | undefined;
  materials?: readonly Material[] | undefined;
  /** Steps of an application, in order. */
  steps?: readonly string[] | undefined;
  /** 兑付日期. */
  paidOn?: string | undefined;
  /** 受理单位; that of the policy without it. */
  office?: string | undefined;
  contact?: Contact | undefined;
  applyUrl?: string | undefined;
}

/** A figure or a date between two ends, both included; an absent end is open. */
export interface Range {
  min?: number | string | undefined;
  max?: number | string | undefined;
}

/** One of several codes; it is unknown which. */
export interface OneOf {
  oneOf: readonly string[];
}

/**
 * Value of a fact: exact, a range, one of several, or `null` for unknown. Figures are in the unit of the fact, money in
 * yuan. A list is complete: titles outside it are not held.
 */
export type FactValue = Scalar | readonly string[] | Range | OneOf | null | undefined;

/** An enterprise, by facts: `name` or `name@period`. */
export type Profile = Readonly<Record<string, FactValue>>;

type Keys<T> = T extends unknown ? keyof T : never;

/** `true` if the types are mutually assignable and have the same members at the first level. */
export type Same<Left, Right> = [Left] extends [Right]
  ? [Keys<Left>] extends [Keys<Right>]
    ? [Keys<Right>] extends [Keys<Left>]
      ? true
      : { missing: Exclude<Keys<Right>, Keys<Left>> }
    : { unknown: Exclude<Keys<Left>, Keys<Right>> }
  : { differs: Left };
