import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, regionSchema, textSchema } from '../primitives.js';
import { audienceSchema, needSchema } from '../vocabulary/enumerations.js';

/** 政策文件包（政府配餐）: policies that a government bundles for a need. */
export const policyPackageSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    summary: textSchema.optional(),
    region: regionSchema,
    audiences: z.array(audienceSchema).min(1),
    needs: z.array(needSchema).min(1),
    policies: z.array(z.object({ policy: idSchema, reason: textSchema.optional() })).min(1),
    publishedOn: dateSchema,
    publishedBy: textSchema,
  }),
  '政策文件包。',
  'A bundle of policies for a need.',
);
