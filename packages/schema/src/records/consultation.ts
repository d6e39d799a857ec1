import { z } from 'zod';
import { bodySchema } from '../content.js';
import { described } from '../described.js';
import { contactSchema, dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { consultationKinds } from '../vocabulary/constants.js';

/** The result of a consultation: opinions received, opinions adopted, and why the others were not. */
export const feedbackSchema = described(
  z.object({
    publishedOn: dateSchema,
    received: described(z.number().int().nonnegative(), '收到的意见条数。', 'Opinions received.'),
    adopted: described(z.number().int().nonnegative(), '采纳的条数。', 'Opinions adopted.'),
    rejectedGroups: described(
      z.array(
        z.object({
          view: described(textSchema, '较集中的意见。', 'The view.'),
          count: described(z.number().int().positive(), '条数。', 'Number of people with this view.'),
          reason: described(textSchema, '不予采纳的原因。', 'Reason why it was not adopted.'),
        }),
      ),
      '较集中而未采纳的意见。',
      'Frequent views that were not adopted.',
    ).optional(),
    url: linkSchema.optional(),
  }),
  '意见采纳情况：收到、采纳条数，较集中意见不予采纳的原因。',
  'Opinions received and adopted, and reasons for frequent ones that were not.',
);

/** 意见征集. */
export const consultationSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '征集的标题。', 'Title of the consultation.'),
    kind: described(
      z.enum(consultationKinds),
      'draft 草案征求意见，needs 政策需求征集。',
      'About a draft, or about policy needs.',
    ).default('draft'),
    region: regionSchema,
    issuers: described(z.array(textSchema).min(1), '征集单位。', 'Who consults.'),
    opensOn: dateSchema,
    closesOn: dateSchema,
    body: bodySchema.optional(),
    draftUrl: linkSchema.optional(),
    respondUrl: linkSchema.optional(),
    contact: contactSchema.optional(),
    policies: described(z.array(idSchema), '由此出台的政策。', 'Resulting policies.').optional(),
    feedback: feedbackSchema.optional(),
  }),
  '意见征集。',
  'A public consultation.',
);
