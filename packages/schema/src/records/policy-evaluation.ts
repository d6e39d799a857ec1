import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { evaluationMethods } from '../vocabulary/constants.js';

/** 政策评价: how a policy has worked, and what was done with the finding. */
export const policyEvaluationSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    policies: z.array(idSchema).min(1),
    region: regionSchema,
    evaluatedBy: textSchema,
    method: z.enum(evaluationMethods),
    publishedOn: dateSchema,
    findings: z.object({
      standards: textSchema.optional(),
      scope: textSchema.optional(),
      uptake: textSchema.optional(),
      results: textSchema.optional(),
      problems: textSchema.optional(),
    }),
    use: described(textSchema, '评价结果运用情况。', 'What was done with the result.').optional(),
    url: linkSchema.optional(),
  }),
  '政策评价。',
  'An evaluation of a policy.',
);
