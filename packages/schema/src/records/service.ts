import { z } from 'zod';
import { described } from '../described.js';
import { contactSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { audienceSchema } from '../vocabulary/enumerations.js';

/** 办事事项: what one can have done, where and with which papers. */
export const serviceSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    code: described(textSchema, '事项编码。', 'Service code.').optional(),
    serviceType: textSchema.optional(),
    region: regionSchema,
    office: textSchema,
    audiences: z.array(audienceSchema).optional(),
    topics: z.array(textSchema).optional(),
    policies: described(z.array(idSchema), '办理依据。', 'Policies it rests on.').optional(),
    conditions: z.array(textSchema).optional(),
    materials: z.array(textSchema).optional(),
    steps: z.array(textSchema).optional(),
    timeLimit: textSchema.optional(),
    fee: textSchema.optional(),
    url: linkSchema.optional(),
    contact: contactSchema.optional(),
  }),
  '办事事项。',
  'A government service.',
);
