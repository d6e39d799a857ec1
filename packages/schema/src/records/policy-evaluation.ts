import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { evaluationMethods } from '../vocabulary/constants.js';

/** 政策评价: the effect of a policy, and the use of the result. */
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
      'Method of the evaluation.',
    ),
    publishedOn: dateSchema,
    findings: described(
      z.object({
        standards: described(textSchema, '标准是否合理。', 'Adequacy of the standards.').optional(),
        scope: described(textSchema, '范围是否合适。', 'Adequacy of the scope.').optional(),
        uptake: described(textSchema, '知晓与享受情况。', 'Awareness and use.').optional(),
        results: described(textSchema, '实施效果。', 'Effects.').optional(),
        problems: described(textSchema, '存在的问题。', 'Problems found.').optional(),
      }),
      '评价结论，按方面填写。',
      'Findings by aspect.',
    ),
    use: described(textSchema, '评价结果运用情况。', 'Use of the result.').optional(),
    url: linkSchema.optional(),
  }),
  '政策评价。',
  'An evaluation of a policy.',
);
