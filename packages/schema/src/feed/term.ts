import { z } from 'zod';
import { described } from '../described.js';
import { textSchema } from '../primitives.js';

/** A code and its name, in `feed.yaml` and in the vocabulary of a feed. */
export const termSchema = z.object({
  code: textSchema,
  label: textSchema,
  labelEn: textSchema.optional(),
  parent: textSchema.optional(),
});

/** 特色主题: a topic that a site shows first, with the text of its card. */
export const featuredTopicSchema = termSchema.extend({
  order: z.number().int().optional(),
  cover: textSchema.optional(),
  summary: described(textSchema, '一句话说明。', 'Summary in one sentence.').optional(),
  summaryEn: textSchema.optional(),
});
