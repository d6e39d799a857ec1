import { z } from 'zod';
import { bodySchema } from '../content.js';
import { described } from '../described.js';
import {
  clauseRefSchema,
  dateSchema,
  idSchema,
  linkSchema,
  regionSchema,
  reviewSchema,
  textSchema,
} from '../primitives.js';
import { interpretationElements } from '../vocabulary/constants.js';
import { audienceSchema } from '../vocabulary/enumerations.js';
import { mediaItemSchema } from './media-item.js';

const point = z.object({
  title: textSchema.optional(),
  text: textSchema,
  audience: described(audienceSchema, '这一点说给谁听。', 'Whom the point concerns.').optional(),
  clauses: z.array(clauseRefSchema).optional(),
});

export const elementsSchema = described(
  z
    .object({
      background: described(z.array(point).min(1), '背景依据。', 'Background and legal basis.'),
      objectives: described(z.array(point).min(1), '目标任务。', 'Objectives and tasks.'),
      mainContent: described(z.array(point).min(1), '主要内容。', 'Main content.'),
      innovations: described(z.array(point).min(1), '创新特点。', 'What is new about it.'),
      keywords: described(
        z.array(z.object({ word: textSchema, text: textSchema.optional() })).min(1),
        '关键词。',
        'Keywords.',
      ),
      terms: described(
        z
          .array(z.object({ term: textSchema, definition: textSchema, clause: clauseRefSchema.optional() }))
          .min(1),
        '专有名词诠释。',
        'Terms explained.',
      ),
      scope: described(
        z
          .array(
            z.object({
              audience: audienceSchema.optional(),
              text: textSchema,
              clauses: z.array(clauseRefSchema).optional(),
            }),
          )
          .min(1),
        '涉及范围。',
        'Who and what is covered.',
      ),
      standards: described(
        z
          .array(
            z.object({
              item: textSchema,
              value: z.union([z.number(), textSchema]),
              unit: textSchema.optional(),
              condition: textSchema.optional(),
              lead: described(
                z.boolean(),
                '图上最大的数字用这一条；不写时，用可比的金额里最大的。',
                'Whether the picture draws this one largest; by default the largest of the comparable sums.',
              ).optional(),
              penalty: described(
                z.boolean(),
                '罚则：不作大数字，不上分享卡片。',
                'A penalty, which is never drawn as a key figure nor put on the card.',
              ).optional(),
              clause: clauseRefSchema.optional(),
            }),
          )
          .min(1),
        '执行标准。',
        'Standards applied: item, value, unit, condition.',
      ),
      cautions: described(
        z.array(point.extend({ kind: z.enum(['do', 'dont', 'note']).optional() })).min(1),
        '注意事项。',
        'Points to watch.',
      ),
      changes: described(
        z
          .array(
            z.object({
              topic: textSchema,
              old: textSchema.optional(),
              new: textSchema.optional(),
              oldClause: clauseRefSchema.optional(),
              newClause: clauseRefSchema.optional(),
            }),
          )
          .min(1),
        '新旧政策差异。',
        'Differences between the old and the new policy.',
      ),
    })
    .partial()
    .extend({
      extra: described(
        z.array(z.object({ name: textSchema, points: z.array(point).min(1) })),
        '本地要素清单中十要素以外的要素。',
        'Elements of a city’s own list beyond the ten.',
      ).optional(),
    }),
  '解读要素。',
  'The ten elements of an interpretation.',
).meta({ id: 'elements' });

/** 三同步: when policy and interpretation were drafted, approved and released. Cities word the three differently; the dates count. */
export const synchronySchema = described(
  z.object({
    draftedOn: dateSchema.optional(),
    approvedOn: dateSchema.optional(),
    releasedOn: dateSchema.optional(),
    policyDraftedOn: dateSchema.optional(),
    policyApprovedOn: dateSchema.optional(),
  }),
  '三同步：解读与政策的起草、审批、发布日期。',
  'Dates on which interpretation and policy were drafted, approved and released.',
).meta({ id: 'synchrony' });

const base = z.object({
  id: idSchema,
  title: textSchema,
  policies: described(z.array(idSchema).min(1), '所解读的政策。', 'Policies it explains.'),
  region: regionSchema,
  issuers: z.array(textSchema).min(1),
  publishedOn: dateSchema,
  summary: textSchema.optional(),
  url: linkSchema.optional(),
  synchrony: synchronySchema.optional(),
  review: reviewSchema.optional(),
  profile: described(
    textSchema,
    '所用要素清单的代码，省略时用默认清单。',
    'Code of the element profile; the default if omitted.',
  ).optional(),
  elements: elementsSchema.optional(),
  services: z.array(idSchema).optional(),
  body: bodySchema.optional(),
});

const question = z.object({
  question: textSchema,
  answer: textSchema,
  clauses: z.array(clauseRefSchema).optional(),
});

/** An explanation of one or more policies, in one of seven templates; each template needs what its kind needs. */
export const interpretationSchema = described(
  z.discriminatedUnion('template', [
    base.extend({
      template: z.literal('leader'),
      speaker: z.object({ post: textSchema, name: textSchema.optional(), organization: textSchema }),
      spokenOn: dateSchema,
      occasion: textSchema.optional(),
    }),
    base.extend({
      template: z.literal('picture'),
      elements: elementsSchema,
      theme: textSchema.optional(),
      layout: described(
        z.array(
          z.object({ element: textSchema, layout: textSchema.optional(), title: textSchema.optional() }),
        ),
        '作者指定的版式与次序；省略时按数据自动选择。',
        'Sections and layouts chosen by the author; chosen from the data if omitted.',
      ).optional(),
    }),
    base.extend({ template: z.literal('media'), media: z.array(mediaItemSchema).min(1) }),
    base.extend({ template: z.literal('animation'), media: z.array(mediaItemSchema).min(1) }),
    base.extend({
      template: z.literal('press'),
      source: z.object({
        outlet: textSchema,
        url: linkSchema.optional(),
        publishedOn: dateSchema.optional(),
        author: textSchema.optional(),
      }),
    }),
    base.extend({ template: z.literal('qa'), questions: z.array(question).min(1) }),
    base.extend({
      template: z.literal('agenda'),
      meeting: z.object({ name: textSchema, on: dateSchema, presidedBy: textSchema.optional() }),
      items: z
        .array(z.object({ title: textSchema, discussion: textSchema.optional(), outcome: textSchema }))
        .min(1),
    }),
  ]),
  '政策解读。',
  'An interpretation of a policy.',
);

/** Which elements a city asks for, and under which names. */
export const elementProfileSchema = described(
  z.object({
    code: idSchema,
    label: textSchema,
    elements: z
      .array(
        z.object({
          element: z.enum(interpretationElements).or(textSchema),
          label: textSchema,
          level: z.enum(['required', 'recommended', 'optional']),
        }),
      )
      .min(1),
    synchronyLabels: z.tuple([textSchema, textSchema, textSchema]).optional(),
    maxLagWorkingDays: z.number().int().nonnegative().optional(),
  }),
  '解读要素清单：各地要求的要素、名称和必备程度。',
  'An element profile: the elements a city asks for, their names and how strictly.',
).meta({ id: 'elementProfile' });
