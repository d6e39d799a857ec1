import { z } from 'zod';
import { described } from '../described.js';
import { contactSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { audienceSchema } from '../vocabulary/enumerations.js';

/** 办事事项: a government service, with its office and materials. */
export const serviceSchema = described(
  z.object({
    id: idSchema,
    title: described(textSchema, '事项名称。', 'Name of the service.', '创业担保贷款'),
    code: described(textSchema, '事项编码。', 'Service code.').optional(),
    serviceType: described(textSchema, '事项类型，如行政许可、行政给付。', 'Type of the service.').optional(),
    region: regionSchema,
    office: described(textSchema, '承办单位。', 'Office in charge.'),
    audiences: z.array(audienceSchema).optional(),
    topics: described(
      z.array(textSchema),
      '主题分类，用本库词表中的代码。',
      'Subject classes, by code.',
    ).optional(),
    policies: described(z.array(idSchema), '办理依据。', 'Policies that it is based on.').optional(),
    conditions: described(z.array(textSchema), '办理条件，每项一条。', 'Conditions, one each.').optional(),
    materials: described(z.array(textSchema), '所需材料，每项一份。', 'Papers needed, one each.').optional(),
    steps: described(z.array(textSchema), '办理步骤，按先后。', 'Steps, in order.').optional(),
    timeLimit: described(textSchema, '办结时限。', 'Processing time.', '5 个工作日').optional(),
    fee: described(textSchema, '收费情况。', 'Fee.', '不收费').optional(),
    url: linkSchema.optional(),
    contact: contactSchema.optional(),
  }),
  '办事事项。',
  'A government service.',
);
