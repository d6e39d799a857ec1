import { z } from 'zod';
import { bodySchema } from '../content.js';
import { described } from '../described.js';
import { clauseRefSchema, dateSchema, idSchema, regionSchema, textSchema } from '../primitives.js';
import { audienceSchema } from '../vocabulary/enumerations.js';

/** A question with its official answer and the clauses it rests on. */
export const qaSchema = described(
  z.object({
    id: idSchema,
    question: textSchema,
    alternatives: described(z.array(textSchema), '群众的其他问法。', 'Other ways people ask it.').optional(),
    answer: described(bodySchema.min(1), '答复正文。', 'The answer.'),
    policies: z.array(idSchema).optional(),
    clauses: described(
      z.array(clauseRefSchema).min(1),
      '答复所依据的条款。',
      'The clauses the answer rests on.',
    ),
    answeredBy: textSchema,
    region: regionSchema,
    topics: z.array(textSchema).optional(),
    audiences: z.array(audienceSchema).optional(),
    publishedOn: dateSchema,
    validFrom: dateSchema.optional(),
    validTo: dateSchema.optional(),
  }),
  '政策问答。',
  'A question, its official answer and the clauses it rests on.',
);
