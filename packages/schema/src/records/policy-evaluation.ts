import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { evaluationMethods } from '../vocabulary/constants.js';

/** 政策评价: how a policy has worked, and what was done with the finding. */
export const policyEvaluationSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '评价的标题。', 'Title of the evaluation.'),
    policies: z.array(idSchema).min(1),
    region: regionSchema,
    evaluatedBy: described(textSchema, '评价单位。', 'Who evaluated.'),
    method: described(
      z.enum(evaluationMethods),
      '评价方式，如 questionnaire 问卷、interview 访谈、symposium 座谈。',
      'How it was evaluated.',
    ),
    publishedOn: dateSchema,
    findings: described(
      z.object({
        standards: described(textSchema, '标准是否合理。', 'Whether the standards fit.').optional(),
        scope: described(textSchema, '范围是否合适。', 'Whether the scope fits.').optional(),
        uptake: described(textSchema, '知晓与享受情况。', 'Who knew of it and used it.').optional(),
        results: described(textSchema, '实施效果。', 'What it achieved.').optional(),
        problems: described(textSchema, '存在的问题。', 'Problems found.').optional(),
      }),
      '评价结论，按方面填写。',
      'What was found, by aspect.',
    ),
    use: described(textSchema, '评价结果运用情况。', 'What was done with the result.').optional(),
    url: linkSchema.optional(),
  }),
  '政策评价。',
  'An evaluation of a policy.',
);
