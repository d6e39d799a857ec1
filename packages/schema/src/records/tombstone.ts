import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, textSchema } from '../primitives.js';
import { recordKindSchema } from '../vocabulary/enumerations.js';

/** Marks a record as withdrawn. Readers remove it from every list, answer and cached copy. */
export const tombstoneSchema = described(
  z.object({ kind: recordKindSchema, id: idSchema, withdrawnOn: dateSchema, reason: textSchema }),
  '撤回记录：已撤回内容的标识、日期和理由。',
  'A withdrawn record, with day and reason.',
);
