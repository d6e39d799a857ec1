import { z } from 'zod';
import { described } from '../described.js';
import {
  clauseRefSchema,
  contactSchema,
  dateSchema,
  idSchema,
  regionSchema,
  textSchema,
} from '../primitives.js';
import { audienceSchema } from '../vocabulary/enumerations.js';

/** The id of a question or an outcome, unique in its guide. */
const stepId = described(
  idSchema,
  '本导办内问题或结果的标识，问题与结果不得同名。',
  'Identifier of a question or an outcome within this guide; no two steps share one.',
  'insured',
);

const optionSchema = described(
  z.object({
    label: described(textSchema, '选项文字。', 'Text of the option.', '已经参保'),
    next: described(
      idSchema,
      '选后转到的问题或结果。',
      'The question or outcome that the option leads to.',
      'insured',
    ),
  }),
  '选项。',
  'An option of a question.',
);

const questionSchema = described(
  z.object({
    id: stepId,
    question: described(textSchema, '问题，一次只问一件事。', 'The question; one thing at a time.'),
    help: described(
      textSchema,
      '补充说明：为什么问、到哪里找。',
      'Reason for the question, and where to find the answer.',
    ).optional(),
    clauses: described(
      z.array(clauseRefSchema).min(1),
      '问题所依据的条款。',
      'The clauses behind the question.',
    ).optional(),
    options: z.array(optionSchema).min(2),
  }),
  '问题。',
  'A question of a guide.',
);

const outcomeSchema = described(
  z.object({
    id: stepId,
    title: described(
      textSchema,
      '结论，一句话。',
      'The conclusion, in one sentence.',
      '可以申请一次性创业补贴',
    ),
    text: described(
      textSchema,
      '说明：标准、期限、怎么办。',
      'Details: amounts, deadlines, what to do.',
    ).optional(),
    clauses: described(
      z.array(clauseRefSchema).min(1),
      '结论所依据的条款。',
      'The clauses behind the outcome.',
    ),
    services: described(z.array(idSchema), '有关办事事项。', 'Services to use next.').optional(),
    contact: contactSchema.optional(),
  }),
  '结果。',
  'An outcome of a guide.',
);

/** 智能导办: a small decision graph. Each option of a question leads to another question or to an outcome with its clauses. */
export const guideSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '导办的名称。', 'Title of the guide.'),
    summary: described(textSchema, '说明：适合谁、能问到什么。', 'Audience and purpose.').optional(),
    policies: z.array(idSchema).min(1),
    start: described(idSchema, '从哪个问题开始。', 'The question that comes first.', 'insured'),
    questions: z.array(questionSchema).min(1),
    outcomes: z.array(outcomeSchema).min(1),
    answeredBy: described(textSchema, '解释单位。', 'Office in charge.'),
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
    doubtful: described(
      z.boolean(),
      '待核实：所依据的条款已经变动。由构建程序判断，编写者也可以写 true。',
      'To be checked: a clause that it rests on has changed. The build finds out; an author may write true as well.',
    ).optional(),
  }),
  '导办问答：逐题作答，得出附有条款依据的结论。',
  'A guide: a sequence of questions that ends in an outcome with its clauses.',
);
