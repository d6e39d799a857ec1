import { z } from 'zod';
import { described } from '../described.js';
import { linkSchema, sha256Schema, textSchema } from '../primitives.js';

/** A recording that can be watched, read and downloaded. */
export const mediaItemSchema = described(
  z.object({
    kind: z.enum(['video', 'audio']),
    title: textSchema,
    href: linkSchema,
    mediaType: textSchema,
    durationSeconds: z.number().positive().optional(),
    size: z.number().int().positive().optional(),
    sha256: sha256Schema.optional(),
    poster: linkSchema.optional(),
    captions: z.array(z.object({ href: linkSchema, language: textSchema, label: textSchema })).optional(),
    transcript: described(
      textSchema,
      '文字稿，必填，供无法收看收听的人阅读。',
      'Transcript; required, for those who cannot watch or hear.',
    ),
    chapters: z.array(z.object({ startSeconds: z.number().nonnegative(), title: textSchema })).optional(),
  }),
  '视频或音频，带字幕和文字稿，可下载。',
  'Video or audio with captions and transcript, downloadable.',
).meta({ id: 'mediaItem' });
