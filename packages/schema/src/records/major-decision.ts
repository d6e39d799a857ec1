import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { assessmentKinds } from '../vocabulary/constants.js';

const part = z.object({
  title: described(textSchema, '材料的标题。', 'Title of the paper.'),
  url: linkSchema.optional(),
  text: described(textSchema, '正文。', 'Its text.').optional(),
  publishedOn: dateSchema.optional(),
});

/** 重大行政决策事项, with its six parts; one that is missing is shown as not yet public. */
export const majorDecisionSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '决策事项的名称。', 'Name of the decision.'),
    year: described(z.number().int(), '列入的年度。', 'Year it is listed for.'),
    region: regionSchema,
    responsible: described(z.array(textSchema).min(1), '承办单位。', 'Responsible office.'),
    plannedFor: described(textSchema, '计划决策的时间。', 'Planned date of the decision.').optional(),
    listedOn: described(dateSchema, '列入年度目录并公开的日期。', 'Date of the public listing.'),
    parts: described(
      z.object({
        draft: described(part, '决策草案。', 'The draft.').optional(),
        draftNotes: described(part, '起草说明。', 'Notes on the draft.').optional(),
        background: described(part, '依据和背景。', 'Background.').optional(),
        feedback: described(part, '意见收集和采纳情况。', 'Opinions and their adoption.').optional(),
        attendance: described(part, '列席会议情况。', 'Attendance at the meeting.').optional(),
        outcome: described(part, '决策结果。', 'The decision.').optional(),
      }),
      '六项材料：草案、说明、依据、意见、列席、结果。',
      'The six parts: draft, notes, background, feedback, attendance, outcome.',
    ),
    assessments: described(
      z.array(
        z.object({
          kind: described(z.enum(assessmentKinds), '材料的种类。', 'Kind of paper.'),
          title: described(textSchema, '材料的标题。', 'Title of the paper.'),
          url: linkSchema.optional(),
        }),
      ),
      '风险评估、专家论证、合法性审查、效果评估等材料。',
      'Assessments of risk, legality and effect, and reviews by experts.',
    ).optional(),
    policies: z.array(idSchema).optional(),
    consultations: z.array(idSchema).optional(),
  }),
  '重大行政决策事项。',
  'A major administrative decision.',
);
