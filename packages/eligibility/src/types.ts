import type { AwardKind, EntityType, Operator, Selection } from '@mingce/schema/types';

export type {
  Amount,
  AmountForm,
  ApplicationRound,
  Award,
  AwardKind,
  Band,
  BenefitItem,
  Cases,
  Comparison,
  Condition,
  ConditionGroup,
  ConditionNode,
  EnterpriseSize,
  EntityType,
  FactType,
  FactValue,
  ItemWindow,
  Material,
  OneOf,
  Operand,
  Operator,
  Period,
  Profile,
  Range,
  RelativeWindow,
  Scalar,
  Selection,
  SharedCap,
  Stacking,
  Test,
  Varying,
  Verdict,
  YearlyPattern,
} from '@mingce/schema/types';

/**
 * The values of a closed list of the schema, of which only types are imported; a missing or extra value does not
 * compile.
 */
function everyOf<T extends string>(values: { readonly [value in T]: true }): readonly T[] {
  return Object.keys(values) as T[];
}

/** 主体类型. */
export const entityTypes = everyOf<EntityType>({
  enterprise: true,
  selfEmployed: true,
  cooperative: true,
  organization: true,
});

export const operators = everyOf<Operator>({
  equals: true,
  oneOf: true,
  atLeast: true,
  moreThan: true,
  atMost: true,
  lessThan: true,
  between: true,
  within: true,
  includes: true,
  before: true,
  after: true,
});

/** 奖励、贷款、贴息、减免费用、税收、认定、服务. */
export const awardKinds = everyOf<AwardKind>({
  grant: true,
  loan: true,
  interest: true,
  feeRelief: true,
  tax: true,
  title: true,
  service: true,
});

/** 免申即享、即申即享、达标即得、竞争择优、名额限制、用完即止. */
export const selections = everyOf<Selection>({
  automatic: true,
  instant: true,
  qualifying: true,
  competitive: true,
  quota: true,
  untilExhausted: true,
});

/** 满足、不满足、未知、由主管部门认定. */
export type Status = 'met' | 'notMet' | 'unknown' | 'office';
