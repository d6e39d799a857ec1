import { z } from 'zod';
import { bodySchema } from '../content.js';
import { described } from '../described.js';
import { contactSchema, dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { consultationKinds } from '../vocabulary/constants.js';

/** What came of a consultation: how many opinions, how many taken up, and why the others were not. */
export const feedbackSchema = described(
  z.object({
    publishedOn: dateSchema,
    received: z.number().int().nonnegative(),
    adopted: z.number().int().nonnegative(),
    rejectedGroups: z
      .array(z.object({ view: textSchema, count: z.number().int().positive(), reason: textSchema }))
      .optional(),
    url: linkSchema.optional(),
  }),
  '意见采纳情况：收到、采纳条数，较集中意见不予采纳的原因。',
  'Opinions received and adopted, and why the frequent ones were not.',
);

/** 意见征集. */
export const consultationSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    kind: described(
      z.enum(consultationKinds),
      'draft 草案征求意见，needs 政策需求征集。',
      'On a draft, or on what policy is needed.',
    ).default('draft'),
    region: regionSchema,
    issuers: z.array(textSchema).min(1),
    opensOn: dateSchema,
    closesOn: dateSchema,
    body: bodySchema.optional(),
    draftUrl: linkSchema.optional(),
    respondUrl: linkSchema.optional(),
    contact: contactSchema.optional(),
    policies: described(z.array(idSchema), '由此出台的政策。', 'Policies that came of it.').optional(),
    feedback: feedbackSchema.optional(),
  }),
  '意见征集。',
  'A public consultation.',
);
