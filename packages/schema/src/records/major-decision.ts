import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { assessmentKinds } from '../vocabulary/constants.js';

const part = z.object({
  title: textSchema,
  url: linkSchema.optional(),
  text: textSchema.optional(),
  publishedOn: dateSchema.optional(),
});

/** 重大行政决策事项, with its six parts; one that is missing is shown as not yet public. */
export const majorDecisionSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    year: z.number().int(),
    region: regionSchema,
    responsible: z.array(textSchema).min(1),
    plannedFor: textSchema.optional(),
    listedOn: described(dateSchema, '列入年度目录并公开的日期。', 'When it was listed in public.'),
    parts: z.object({
      draft: part.optional(),
      draftNotes: part.optional(),
      background: part.optional(),
      feedback: part.optional(),
      attendance: part.optional(),
      outcome: part.optional(),
    }),
    assessments: described(
      z.array(z.object({ kind: z.enum(assessmentKinds), title: textSchema, url: linkSchema.optional() })),
      '风险评估、专家论证、合法性审查、效果评估等材料。',
      'Assessments of risk, legality and effect, and reviews by experts.',
    ).optional(),
    policies: z.array(idSchema).optional(),
    consultations: z.array(idSchema).optional(),
  }),
  '重大行政决策事项。',
  'A major administrative decision.',
);
