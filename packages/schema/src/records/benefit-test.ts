import { z } from 'zod';
import { described } from '../described.js';
import { clauseRefSchema, textSchema } from '../primitives.js';
import { operators } from '../vocabulary/constants.js';
import type {
  Comparison,
  Condition,
  ConditionGroup,
  ConditionNode,
  Operand,
  Same,
  Scalar,
  Test,
  Varying,
} from './benefit-types.js';

const operandPair = z.lazy(() => z.tuple([operandSchema, operandSchema]));

export const operandSchema: z.ZodType<Operand> = described(
  z.lazy(() =>
    z.union([
      textSchema,
      z.strictObject({ percent: operandPair }),
      z.strictObject({ quotient: operandPair }),
      z.strictObject({ difference: operandPair }),
      z.strictObject({ growth: operandPair }),
      z.strictObject({ sum: z.array(operandSchema).min(1) }),
    ]),
  ),
  '事实：名称（可加期间，如 revenue@yearBeforeLast），或由事实算出的数：percent 百分比、quotient 商、difference 差、growth 增长率（各两项）、sum 和。',
  'A fact, `name` or `name@period`, or a calculation with facts: percent, quotient, difference, growth of two, sum.',
  { percent: ['rdSpending', 'revenue'] },
).meta({ id: 'operand' });

/** A value, or a table of values by other facts. */
export const varying = <T>(schema: z.ZodType<T>): z.ZodType<Varying<T>> =>
  z.union([
    schema,
    z.strictObject({
      cases: z.array(z.strictObject({ when: z.lazy(() => testSchema).optional(), value: schema })).min(1),
    }),
  ]);

const scalarSchema: z.ZodType<Scalar> = z.union([z.string(), z.number(), z.boolean()]);

// Strict, like everything that decides or calculates: ignoring a member would change the meaning of a condition.
const comparisonSchema = z.strictObject({
  fact: operandSchema,
  operator: z.enum(operators),
  value: varying(z.union([scalarSchema, z.array(scalarSchema)])),
  unit: textSchema.optional(),
  inclusive: z.boolean().optional(),
  of: textSchema.optional(),
  exact: z.boolean().optional(),
});

export const testSchema: z.ZodType<Test> = described(
  z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(testSchema).min(1) }),
      z.strictObject({ any: z.array(testSchema).min(1) }),
      z.strictObject({ not: testSchema }),
      comparisonSchema,
    ]),
  ),
  '判断：all 全部满足、any 满足其一、not 不满足，可以嵌套；或一项比较 fact、operator、value。before、after 须写 inclusive，说明当日是否算在内。',
  'A test: all, any, not, to any depth, or one comparison. `before` and `after` need `inclusive`: whether the day counts.',
  { fact: 'foundedOn', operator: 'after', value: 'P3Y', inclusive: true },
).meta({ id: 'test' });

/** A member of another branch: its presence keeps zod from choosing this branch. */
export const ofAnotherForm = z.never().optional();
const groupMembers = { all: ofAnotherForm, any: ofAnotherForm, not: ofAnotherForm };

const conditionSchema = z.strictObject({
  ...groupMembers,
  id: textSchema,
  text: textSchema,
  clause: clauseRefSchema.optional(),
  test: testSchema.optional(),
  office: textSchema.optional(),
  preference: z.boolean().optional(),
  question: textSchema.optional(),
});

const groupOf = {
  id: textSchema.optional(),
  text: textSchema.optional(),
  clause: clauseRefSchema.optional(),
};
const groupSchema = z.lazy(() =>
  z.union([
    z.strictObject({ ...groupOf, all: z.array(conditionNodeSchema).min(1) }),
    z.strictObject({ ...groupOf, any: z.array(conditionNodeSchema).min(1) }),
    z.strictObject({ ...groupOf, not: conditionNodeSchema }),
  ]),
);

/** A condition that is met, missed or not yet decidable, or a group of conditions. */
export const conditionNodeSchema: z.ZodType<ConditionNode> = described(
  z.lazy(() => z.union([groupSchema, conditionSchema])),
  '申报条件：原文、所在条款；能用数据判断的写 test，不能的写由哪个部门认定（office）；preference 为优先条件，不决定结果。几条路径用 all、any、not 组成一组。',
  'An eligibility condition: its words and clause; `test` where data can decide it, else the `office` that does. Routes are groups: all, any, not.',
).meta({ id: 'condition' });

export const sameTests: readonly [
  Same<z.output<typeof comparisonSchema>, Comparison>,
  Same<Omit<z.output<typeof conditionSchema>, keyof typeof groupMembers>, Condition>,
  Same<z.output<typeof groupSchema>, ConditionGroup>,
] = [true, true, true];
