import { z } from 'zod';
import { described } from '../described.js';
import {
  clauseRefSchema,
  contactSchema,
  dateSchema,
  idSchema,
  linkSchema,
  patterns,
  regionSchema,
  textSchema,
} from '../primitives.js';
import { entityTypes, selections, verdicts } from '../vocabulary/constants.js';
import { needSchema } from '../vocabulary/enumerations.js';
import { awardSchema } from './benefit-award.js';
import { conditionNodeSchema, ofAnotherForm, varying } from './benefit-test.js';
import type {
  ApplicationRound,
  BenefitItem,
  ItemWindow,
  Material,
  RelativeWindow,
  Same,
  SharedCap,
  Stacking,
  YearlyPattern,
} from './benefit-types.js';

const windowOf = { regions: z.array(regionSchema).min(1).optional(), note: textSchema.optional() };

const otherWindows = { yearly: ofAnotherForm, since: ofAnotherForm, within: ofAnotherForm };
const roundSchema = z.strictObject({
  ...otherWindows,
  opensOn: dateSchema.optional(),
  closesOn: dateSchema.optional(),
  closesAt: z.string().regex(patterns.time).optional(),
  round: textSchema.optional(),
  ...windowOf,
});
const yearlySchema = z.strictObject({
  yearly: z.strictObject({ opens: textSchema, closes: textSchema }),
  ...windowOf,
});
const relativeSchema = z.strictObject({ since: textSchema, within: textSchema, ...windowOf });

export const itemWindowSchema: z.ZodType<ItemWindow> = described(
  z.union([yearlySchema, relativeSchema, roundSchema]),
  '申报期：一个批次（opensOn、closesOn，当日有效）；每年的大致时间（yearly，当年未公布前）；自某事之日起的期限（since、within）。regions 为只适用的地区。',
  'When applications are taken: a round, a yearly pattern, or a time limit from the date of a fact; both days in.',
  { opensOn: '2026-05-10', closesOn: '2026-06-20', closesAt: '17:00' },
);

const sharedCapSchema = described(
  z.strictObject({
    group: textSchema,
    amount: varying(z.number()),
    period: textSchema.optional(),
    clause: clauseRefSchema.optional(),
  }),
  '合计上限：同一组（group）的事项合计最高多少元（amount）；period 为计算的期间，P1Y 每年、P3Y 三年内，省略时为政策有效期内。组里每个事项都写，写得一样。',
  'An upper limit in yuan of what the items of a group bring together, within a period if there is one; each item of the group has it.',
  { group: 'total', amount: 3000000, period: 'P3Y' },
);

const stackingSchema = described(
  z.strictObject({
    excludes: z.array(textSchema).optional(),
    chooseOne: textSchema.optional(),
    higherOnly: textSchema.optional(),
    oncePerYear: z.union([z.literal(true), textSchema]).optional(),
    onTopOf: z.array(textSchema).optional(),
    sharedCaps: z.array(sharedCapSchema).min(1).optional(),
  }),
  '叠加规则：excludes 不与…同享、chooseOne 择一、higherOnly 就高、oncePerYear 每年一次、onTopOf 在…基础上、sharedCaps 合计最高。写本政策事项的标识或自取的组名；别的政策写 政策标识/名称。',
  'Rules for combining items: ids of items or names of groups of this policy, or `policy/name`.',
);

const materialSchema = z.object({
  name: textSchema,
  route: textSchema.optional(),
  note: textSchema.optional(),
});

export const benefitItemSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    clause: clauseRefSchema.optional(),
    needs: z.array(needSchema).min(1).optional(),
    applicants: z.array(z.enum(entityTypes)).min(1).optional(),
    conditions: z.array(conditionNodeSchema).optional(),
    awards: z.array(awardSchema).optional(),
    selection: z.enum(selections).optional(),
    quota: z.number().int().positive().optional(),
    stacking: stackingSchema.optional(),
    windows: z.array(itemWindowSchema).optional(),
    effectiveOn: dateSchema.optional(),
    expiresOn: dateSchema.optional(),
    materials: z.array(materialSchema).optional(),
    steps: z.array(textSchema).optional(),
    paidOn: dateSchema.optional(),
    office: textSchema.optional(),
    contact: contactSchema.optional(),
    applyUrl: linkSchema.optional(),
  }),
  '事项：可以单独申报的一项扶持。标识在本政策内唯一，发布后不再改变。',
  'A benefit item: one thing to apply for. Its id is unique in its policy and permanent.',
).meta({ id: 'benefitItem' });

const exactOrRange = z.union([
  z.number().nonnegative(),
  z.object({ min: z.number().nonnegative(), max: z.number().nonnegative().optional() }),
  z.enum(['none', 'notEstimable']),
]);

/** A test case with an invented enterprise: `mingce check` judges it and compares the results. Never published. */
const caseSchema = described(
  z.object({
    name: textSchema,
    on: dateSchema,
    profile: z.record(z.string(), z.unknown()),
    expect: z
      .array(
        z.object({
          item: idSchema,
          verdict: z.enum(verdicts),
          reason: textSchema.optional(),
          amount: exactOrRange.optional(),
        }),
      )
      .min(1),
  }),
  '试算：一家假设的企业在某一天应得的结果，mingce check 逐项核对，不发布。amount 写确数、{ min, max }（没有 max 为不知上限）、none 没有合计、notEstimable 不能估算。',
  'A trial: what an invented enterprise should get on a day. `mingce check` compares; it is not published.',
);

/** Fields of format 1 other than `needs`, with the replacements that a fault message names. */
export const formerBenefitFields: Readonly<Record<string, string>> = {
  conditions: 'items[].conditions',
  award: 'items[].awards',
  applicationWindow: 'items[].windows',
  automatic: 'items[].selection: automatic',
  instant: 'items[].selection: instant',
  industries: 'items[].conditions[].test',
  sizes: 'items[].conditions[].test',
  paidOn: 'items[].paidOn',
  materials: 'items[].materials',
  steps: 'items[].steps',
  applyUrl: 'items[].applyUrl',
};

/** 惠企 data of a policy: the items that can be applied for. */
export const benefitSchema = described(
  z.object({
    needs: z.array(needSchema).min(1),
    items: z.array(benefitItemSchema).min(1),
    cases: z.array(caseSchema).optional(),
    ...Object.fromEntries(Object.keys(formerBenefitFields).map((name) => [name, z.never().optional()])),
  }),
  '惠企政策数据：办事需求和事项。',
  'Enterprise benefit data: needs and items.',
);

export const sameItems: readonly [
  Same<z.output<typeof benefitItemSchema>, BenefitItem>,
  Same<Omit<z.output<typeof roundSchema>, keyof typeof otherWindows>, ApplicationRound>,
  Same<z.output<typeof yearlySchema>, YearlyPattern>,
  Same<z.output<typeof relativeSchema>, RelativeWindow>,
  Same<z.output<typeof sharedCapSchema>, SharedCap>,
  Same<z.output<typeof stackingSchema>, Stacking>,
  Same<z.output<typeof materialSchema>, Material>,
] = [true, true, true, true, true, true, true];
