import { z } from 'zod';
import { described } from '../described.js';
import { clauseRefSchema, dateSchema, linkSchema, moneySchema, patterns, textSchema } from '../primitives.js';
import { profileFacts } from '../vocabulary/constants.js';
import { enterpriseSizeSchema, needSchema } from '../vocabulary/enumerations.js';

const comparison = z.object({
  fact: z.enum(profileFacts).or(textSchema),
  operator: z.enum(['equals', 'oneOf', 'atLeast', 'atMost', 'before', 'after', 'within', 'includes']),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  unit: textSchema.optional(),
});

/** A condition that an enterprise meets, misses, or cannot yet be judged on. */
export const conditionSchema = described(
  z.object({
    id: textSchema,
    text: textSchema,
    clause: clauseRefSchema.optional(),
    required: z.boolean().default(true),
    test: comparison
      .or(z.object({ anyOf: z.array(comparison).min(1) }))
      .or(z.object({ allOf: z.array(comparison).min(1) }))
      .optional(),
    question: textSchema.optional(),
  }),
  '申报条件：原文、所在条款；能用数据判断的写出 test，不能的由主管部门认定。',
  'An eligibility condition: its words and clause; `test` where data can decide it, else the office does.',
).meta({ id: 'condition' });

export const applicationWindowSchema = described(
  z.object({
    opensOn: dateSchema.optional(),
    closesOn: dateSchema.optional(),
    closesAt: z.string().regex(patterns.time).optional(),
    note: textSchema.optional(),
  }),
  '申报期；没有截止日期为长期有效。',
  'When applications are taken; open-ended without a closing date.',
);

/** 惠企 data of a policy: what it grants, to whom, until when, how. */
export const benefitSchema = described(
  z.object({
    needs: z.array(needSchema).min(1),
    industries: described(
      z.array(textSchema),
      '国民经济行业代码前缀（GB/T 4754—2017），如 C、C39。',
      'Industry code prefixes (GB/T 4754—2017).',
    ).optional(),
    sizes: z.array(enterpriseSizeSchema).optional(),
    conditions: z.array(conditionSchema).optional(),
    award: z
      .object({ text: textSchema, money: moneySchema.optional(), clause: clauseRefSchema.optional() })
      .optional(),
    applicationWindow: applicationWindowSchema.optional(),
    automatic: described(z.boolean(), '免申即享。', 'Granted without an application.').default(false),
    instant: described(
      z.boolean(),
      '即申即享：申报后即时兑现。',
      'Granted at once on application.',
    ).optional(),
    paidOn: described(dateSchema, '兑付日期。', 'When it is paid.').optional(),
    materials: z.array(textSchema).optional(),
    steps: z.array(textSchema).optional(),
    applyUrl: linkSchema.optional(),
  }),
  '惠企政策数据。',
  'Enterprise benefit data.',
);
