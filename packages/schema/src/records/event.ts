import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { eventKinds } from '../vocabulary/constants.js';

/** 政府开放日、在线访谈、列席会议、政务公开专区活动. */
export const eventSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '活动名称。', 'Name of the event.'),
    kind: described(z.enum(eventKinds), '活动的种类。', 'Kind of event.'),
    region: regionSchema,
    organizers: described(z.array(textSchema).min(1), '主办单位。', 'Organiser.'),
    startsOn: dateSchema,
    endsOn: dateSchema.optional(),
    place: described(textSchema, '地点。', 'Place.').optional(),
    summary: described(textSchema, '内容。', 'Description.').optional(),
    policies: z.array(idSchema).optional(),
    url: linkSchema.optional(),
  }),
  '政务公开活动。',
  'An event of government openness.',
);
