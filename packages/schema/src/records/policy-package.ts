import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, regionSchema, textSchema } from '../primitives.js';
import { audienceSchema, needSchema } from '../vocabulary/enumerations.js';

/** 政策文件包（政府配餐）: policies that a government puts together for a need. */
export const policyPackageSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '文件包名称。', 'Name of the bundle.'),
    summary: described(textSchema, '说明。', 'Purpose.').optional(),
    region: regionSchema,
    audiences: z.array(audienceSchema).min(1),
    needs: z.array(needSchema).min(1),
    policies: described(
      z
        .array(
          z.object({
            policy: idSchema,
            items: described(
              z.array(idSchema).min(1),
              '收入的事项；省略则为该政策的全部事项。',
              'Its benefit items that are in the bundle; all of them if absent.',
            ).optional(),
            reason: described(textSchema, '收入的理由。', 'Reason for including it.').optional(),
          }),
        )
        .min(1),
      '收入的政策。',
      'Policies in the bundle.',
    ),
    publishedOn: dateSchema,
    publishedBy: described(textSchema, '发布单位。', 'Who publishes it.'),
  }),
  '政策文件包。',
  'A bundle of policies for a need.',
);
