import { z } from 'zod';
import { bodySchema } from '../content.js';
import { described } from '../described.js';
import { clauseRefSchema, dateSchema, idSchema, regionSchema, textSchema } from '../primitives.js';
import { audienceSchema } from '../vocabulary/enumerations.js';

/** A question with its official answer and the clauses that it cites. */
export const qaSchema = described(
  z.object({
    id: idSchema,
    question: described(
      textSchema,
      '问题，照群众的说法写。',
      'The question, as people ask it.',
      '毕业几年内可以申请创业补贴？',
    ),
    alternatives: described(z.array(textSchema), '群众的其他问法。', 'Other ways people ask it.').optional(),
    answer: described(bodySchema.min(1), '答复正文。', 'The answer.'),
    policies: z.array(idSchema).optional(),
    clauses: described(
      z.array(clauseRefSchema).min(1),
      '答复所依据的条款。',
      'The clauses that the answer cites.',
    ),
    answeredBy: described(textSchema, '答复单位。', 'Who answers.'),
    region: regionSchema,
    topics: described(
      z.array(textSchema),
      '主题分类，用本库词表中的代码。',
      'Subject classes, by code.',
    ).optional(),
    audiences: z.array(audienceSchema).optional(),
    publishedOn: dateSchema,
    validFrom: dateSchema.optional(),
    validTo: dateSchema.optional(),
    asked: described(
      z.int().min(0),
      '最近一个统计期内被问到的次数；列表里次数多的在前。`mingce report qa --log` 按网站自己的提问记录统计。',
      'How often it was asked in the last period counted; lists have the most asked first. `mingce report qa --log` counts it from a site’s own log.',
      126,
    ).optional(),
    doubtful: described(
      z.boolean(),
      '待核实：所依据的条款已经变动。由构建程序判断，编写者也可以写 true。',
      'To be checked: a clause that it rests on has changed. The build finds out; an author may write true as well.',
    ).optional(),
  }),
  '政策问答。',
  'A question, its official answer and the clauses that it cites.',
);
