import { z } from 'zod';
import { described } from '../described.js';
import { linkSchema, sha256Schema, textSchema } from '../primitives.js';

/** A recording that can be watched, read and downloaded. */
export const mediaItemSchema = described(
  z.object({
    kind: described(z.enum(['video', 'audio']), 'video 视频，audio 音频。', 'Video or audio.'),
    title: described(textSchema, '标题。', 'Title.'),
    href: linkSchema,
    mediaType: described(textSchema, '文件类型。', 'Media type.', 'video/mp4'),
    durationSeconds: described(z.number().positive(), '时长，单位为秒。', 'Length in seconds.').optional(),
    size: described(z.number().int().positive(), '文件大小，单位为字节。', 'Size in bytes.').optional(),
    sha256: sha256Schema.optional(),
    poster: linkSchema.optional(),
    captions: described(
      z.array(
        z.object({
          href: linkSchema,
          language: described(textSchema, '字幕的语言。', 'Language of the captions.', 'zh-CN'),
          label: described(textSchema, '字幕的名称。', 'Name of the captions.'),
        }),
      ),
      '字幕文件。',
      'Files of captions.',
    ).optional(),
    transcript: described(
      textSchema,
      '文字稿，必填，供无法收看收听的人阅读。',
      'Transcript; required, for those who cannot watch or hear.',
    ),
    chapters: described(
      z.array(
        z.object({
          startSeconds: described(z.number().nonnegative(), '起点，单位为秒。', 'Start in seconds.'),
          title: described(textSchema, '章节标题。', 'Title of the chapter.'),
        }),
      ),
      '章节。',
      'Chapters.',
    ).optional(),
  }),
  '视频或音频，带字幕和文字稿，可下载。',
  'Video or audio with captions and transcript, downloadable.',
).meta({ id: 'mediaItem' });
