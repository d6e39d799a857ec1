import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { eventKinds } from '../vocabulary/constants.js';

/** 政府开放日、在线访谈、列席会议、政务公开专区活动. */
export const eventSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    kind: z.enum(eventKinds),
    region: regionSchema,
    organizers: z.array(textSchema).min(1),
    startsOn: dateSchema,
    endsOn: dateSchema.optional(),
    place: textSchema.optional(),
    summary: textSchema.optional(),
    policies: z.array(idSchema).optional(),
    url: linkSchema.optional(),
  }),
  '政务公开活动。',
  'An event of government openness.',
);
