import { z } from 'zod';
import { described } from '../described.js';
import { textSchema } from '../primitives.js';
import { operandSchema } from '../records/benefit-test.js';
import { factTypes, periods } from '../vocabulary/constants.js';

const words = z.strictObject({ 'zh-CN': textSchema, en: textSchema.optional() });
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A fact in a feed's conditions that is not built in; defined in `feed.yaml`, published with the feed. */
export const factSchema = described(
  z.strictObject({
    name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    type: z.enum(factTypes),
    label: words,
    question: words,
    help: words.optional(),
    source: words.optional(),
    unit: textSchema.optional(),
    period: z.enum(periods).optional(),
    periods: z.array(z.enum(periods)).optional(),
    options: z
      .array(z.strictObject({ value: textSchema, label: words }))
      .min(1)
      .optional(),
    bounds: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
    isPast: z.boolean().optional(),
    usual: scalar.optional(),
    isWhole: z.boolean().optional(),
    ladders: z.array(z.array(textSchema).min(2)).optional(),
    levels: z.array(textSchema).min(2).optional(),
    derivedFrom: operandSchema.optional(),
  }),
  '事实：条件要用到的企业情况。名称、类型、单位、所属期、问法、数据在哪里找（source）、合理范围（bounds）。金额以元计。',
  'A fact that conditions ask for: name, type, unit, period, question, where to find the figure, plausible bounds.',
  {
    name: 'guestRooms',
    type: 'number',
    unit: '间',
    label: { 'zh-CN': '客房数', en: 'Guest rooms' },
    question: { 'zh-CN': '民宿有多少间客房？', en: 'How many guest rooms are there?' },
  },
).meta({ id: 'fact' });
