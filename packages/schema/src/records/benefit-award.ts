import { z } from 'zod';
import { described } from '../described.js';
import { clauseRefSchema, textSchema } from '../primitives.js';
import { awardKinds } from '../vocabulary/constants.js';
import { operandSchema, testSchema, varying } from './benefit-test.js';
import type { Amount, Award, Band, Same } from './benefit-types.js';

const number = z.number();
const bandSchema = z.strictObject({
  from: number.optional(),
  above: number.optional(),
  upTo: number.optional(),
  below: number.optional(),
  each: number.optional(),
  percent: number.optional(),
  fixed: number.optional(),
});

const limits = {
  cap: varying(number).optional(),
  floor: varying(number).optional(),
  upTo: z.boolean().optional(),
};

const amountUnion = z.lazy(() =>
  z.union([
    z.strictObject({ fixed: number, ...limits }),
    z.strictObject({ share: z.strictObject({ of: operandSchema, percent: varying(number) }), ...limits }),
    z.strictObject({
      shareRange: z.strictObject({
        of: operandSchema,
        percent: z.union([z.tuple([number]), z.tuple([number, number])]),
      }),
      ...limits,
    }),
    z.strictObject({
      perFull: z.strictObject({ of: operandSchema, every: number.positive(), each: varying(number) }),
      ...limits,
    }),
    z.strictObject({ perUnit: z.strictObject({ of: operandSchema, each: varying(number) }), ...limits }),
    z.strictObject({
      tiers: z.strictObject({
        of: operandSchema,
        mode: z.enum(['marginal', 'whole']),
        bands: z.array(bandSchema).min(1),
      }),
      ...limits,
    }),
    z.strictObject({
      cases: z.array(z.strictObject({ when: testSchema.optional(), value: amountSchema })).min(1),
      ...limits,
    }),
    z.strictObject({ smallerOf: z.array(amountSchema).min(2), ...limits }),
    z.strictObject({ sumOf: z.array(amountSchema).min(2), ...limits }),
    z.strictObject({ product: z.array(z.union([number, operandSchema])).min(1), ...limits }),
    z.strictObject({ instalments: z.array(number).min(1), ...limits }),
    z.strictObject({
      discretionary: z.strictObject({ min: number.optional(), max: number.optional() }),
      ...limits,
    }),
  ]),
);

const amountSchema: z.ZodType<Amount> = described(
  amountUnion,
  '金额怎样算，以元计：fixed 定额、share 按比例、shareRange 按一段比例（5%—20%，不低于10%）、perUnit 按单位、perFull 每满一个整数、tiers 分档、cases 分情形、smallerOf 取小、sumOf 相加、product 相乘、instalments 分期、discretionary 由部门核定；cap 最高、floor 最低、upTo “不超过”。',
  'The calculation of an amount in yuan: one form, with `cap`, `floor` and `upTo` (the office may grant less).',
  { share: { of: 'loanInterestPaid', percent: 40 }, cap: 200000 },
).meta({ id: 'amount' });

export const awardSchema = described(
  z.object({
    id: textSchema.optional(),
    kind: z.enum(awardKinds),
    text: textSchema.optional(),
    clause: clauseRefSchema.optional(),
    amount: amountSchema.optional(),
    months: number.positive().optional(),
  }),
  '扶持内容：grant 奖励补助、loan 贷款、interest 贴息、feeRelief 减免费用、tax 税收、title 认定、service 服务；贷款、认定、服务不计入合计。',
  'What is granted; loans, titles and services enter no sum.',
);

export const sameAwards: readonly [
  Same<z.output<typeof bandSchema>, Band>,
  Same<z.output<typeof amountUnion>, Amount>,
  Same<z.output<typeof awardSchema>, Award>,
] = [true, true, true];
