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
import { interpretationElements, pictureLayouts } from '../vocabulary/constants.js';
import { audienceSchema } from '../vocabulary/enumerations.js';
import { mediaItemSchema } from './media-item.js';

const point = z.object({
  title: described(textSchema, '小标题。', 'Short title.').optional(),
  text: described(textSchema, '这一点的内容。', 'Text of the point.'),
  audience: described(audienceSchema, '这一点说给谁听。', 'Audience of the point.').optional(),
  clauses: z.array(clauseRefSchema).optional(),
});

export const elementsSchema = described(
  z
    .object({
      background: described(z.array(point).min(1), '背景依据。', 'Background and legal basis.'),
      objectives: described(z.array(point).min(1), '目标任务。', 'Objectives and tasks.'),
      mainContent: described(z.array(point).min(1), '主要内容。', 'Main content.'),
      innovations: described(z.array(point).min(1), '创新特点。', 'Innovations.'),
      keywords: described(
        z
          .array(
            z.object({
              word: described(textSchema, '关键词。', 'The keyword.'),
              text: described(textSchema, '关键词的说明。', 'Meaning in this document.').optional(),
            }),
          )
          .min(1),
        '关键词。',
        'Keywords.',
      ),
      terms: described(
        z
          .array(
            z.object({
              term: described(textSchema, '名词。', 'The term.'),
              definition: described(textSchema, '释义。', 'Meaning.'),
              clause: clauseRefSchema.optional(),
            }),
          )
          .min(1),
        '专有名词诠释。',
        'Terms explained.',
      ),
      scope: described(
        z
          .array(
            z.object({
              audience: audienceSchema.optional(),
              text: described(textSchema, '涉及的范围。', 'Person or thing covered.'),
              clauses: z.array(clauseRefSchema).optional(),
            }),
          )
          .min(1),
        '涉及范围。',
        'Scope.',
      ),
      standards: described(
        z
          .array(
            z.object({
              item: described(textSchema, '标准的名称。', 'Subject of the standard.'),
              value: described(
                z.union([z.number(), textSchema]),
                '数值，或一句话。',
                'The figure, or words.',
              ),
              unit: described(textSchema, '单位。', 'Unit.').optional(),
              condition: described(textSchema, '适用条件。', 'Condition.').optional(),
              lead: described(
                z.boolean(),
                '图上最大的数字用这一条；不写时，用可比的金额里最大的。',
                'Whether the picture draws this one largest; by default the largest of the comparable sums.',
              ).optional(),
              penalty: described(
                z.boolean(),
                '罚则：不作大数字，不上分享卡片。',
                'A penalty; it is never drawn as a key figure or on the card.',
              ).optional(),
              clause: clauseRefSchema.optional(),
            }),
          )
          .min(1),
        '执行标准。',
        'Standards applied: item, value, unit, condition.',
      ),
      cautions: described(
        z
          .array(
            point.extend({
              kind: described(
                z.enum(['do', 'dont', 'note']),
                'do 应当，dont 不得，note 提醒。',
                'Do, do not, or a note.',
              ).optional(),
            }),
          )
          .min(1),
        '注意事项。',
        'Points to watch.',
      ),
      changes: described(
        z
          .array(
            z.object({
              topic: described(textSchema, '事项。', 'What changed.'),
              old: described(textSchema, '旧规定。', 'The earlier rule.').optional(),
              new: described(textSchema, '新规定。', 'The later rule.').optional(),
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
        z.array(
          z.object({
            name: described(textSchema, '自定要素的名称。', 'Name of a further element.'),
            points: described(z.array(point).min(1), '要点。', 'Points.'),
          }),
        ),
        '本地要素清单中十要素以外的要素。',
        'Elements of a city’s own list beyond the ten.',
      ).optional(),
    }),
  '解读要素。',
  'The ten elements of an interpretation.',
).meta({ id: 'elements' });

/**
 * 三同步: dates on which policy and interpretation were drafted, approved and released. Cities word the three differently;
 * the dates count.
 */
const synchronySchema = described(
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
  title: described(textSchema, '解读标题。', 'Title of the interpretation.'),
  policies: described(z.array(idSchema).min(1), '所解读的政策。', 'Policies it explains.'),
  region: regionSchema,
  issuers: described(z.array(textSchema).min(1), '解读的发布单位。', 'Who publishes the interpretation.'),
  publishedOn: dateSchema,
  summary: described(textSchema, '摘要。', 'Summary.').optional(),
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
  question: described(textSchema, '问题。', 'The question.'),
  answer: described(textSchema, '答复。', 'The answer.'),
  clauses: z.array(clauseRefSchema).optional(),
});

/** An explanation of one or more policies, in one of seven templates; each template needs what its kind needs. */
export const interpretationSchema = described(
  z.discriminatedUnion('template', [
    base.extend({
      template: z.literal('leader'),
      speaker: described(
        z.object({
          post: described(textSchema, '职务。', 'Position of the speaker.'),
          name: described(textSchema, '姓名。', 'Name.').optional(),
          organization: described(textSchema, '单位。', 'Organisation.'),
        }),
        '解读人：职务、姓名、单位。',
        'Who speaks: post, name, organisation.',
      ),
      spokenOn: dateSchema,
      occasion: described(textSchema, '场合。', 'Occasion.').optional(),
    }),
    base.extend({
      template: z.literal('picture'),
      elements: elementsSchema,
      theme: described(
        textSchema,
        '图解的配色：red、blue、green、warm、ink、contrast。',
        'Colours of the picture: red, blue, green, warm, ink or contrast.',
      ).optional(),
      layout: described(
        z.array(
          z.object({
            element: described(textSchema, '要素。', 'The element.'),
            layout: described(
              textSchema,
              `版式：${pictureLayouts.join('、')}；none 为不画。省略时按数据自动选择。`,
              `Layout: ${pictureLayouts.join(', ')}; none leaves the section out. Chosen from the data if omitted.`,
            ).optional(),
            title: described(textSchema, '图上的小标题。', 'Its title on the picture.').optional(),
          }),
        ),
        '作者指定的版式与次序；省略时按数据自动选择。',
        'Sections and layouts chosen by the author; chosen from the data if omitted.',
      ).optional(),
    }),
    base.extend({
      template: z.literal('media'),
      media: described(z.array(mediaItemSchema).min(1), '视频或音频。', 'Recordings.'),
    }),
    base.extend({
      template: z.literal('animation'),
      media: described(z.array(mediaItemSchema).min(1), '视频或音频。', 'Recordings.'),
    }),
    base.extend({
      template: z.literal('press'),
      source: described(
        z.object({
          outlet: described(textSchema, '媒体名称。', 'Name of the outlet.'),
          url: linkSchema.optional(),
          publishedOn: dateSchema.optional(),
          author: described(textSchema, '作者。', 'Author.').optional(),
        }),
        '出处：媒体、网址、日期、作者。',
        'Publication: outlet, address, date, author.',
      ),
    }),
    base.extend({
      template: z.literal('qa'),
      questions: described(z.array(question).min(1), '问题与答复。', 'Questions with their answers.'),
    }),
    base.extend({
      template: z.literal('agenda'),
      meeting: described(
        z.object({
          name: described(textSchema, '会议名称。', 'Name of the meeting.'),
          on: dateSchema,
          presidedBy: described(textSchema, '主持人职务。', 'Who presided.').optional(),
        }),
        '会议：名称、日期、主持人。',
        'The meeting: name, day, who presided.',
      ),
      items: described(
        z
          .array(
            z.object({
              title: described(textSchema, '议题。', 'Item of the agenda.'),
              discussion: described(textSchema, '讨论情况。', 'Discussion.').optional(),
              outcome: described(textSchema, '议定事项。', 'Decision.'),
            }),
          )
          .min(1),
        '议题及结果。',
        'Items of the agenda, with decisions.',
      ),
    }),
  ]),
  '政策解读。',
  'An interpretation of a policy.',
);

/** The elements that a city requires, and its names for them. */
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
  'An element profile: the elements that a city requires, their names and requirement levels.',
).meta({ id: 'elementProfile' });
