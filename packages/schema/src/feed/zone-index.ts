import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, textSchema } from '../primitives.js';
import { zoneKinds } from '../vocabulary/constants.js';
import { recordKindSchema } from '../vocabulary/enumerations.js';

const places = z.array(z.number().int().nonnegative());

/** 专区: everything of one featured topic, topic, audience, need or region. */
export const zoneSchema = described(
  z.object({
    kind: z.enum(zoneKinds),
    code: textSchema,
    newestOn: described(dateSchema, '最近一次发布的日期。', 'The day of the latest publication.').optional(),
    records: described(
      z.partialRecord(recordKindSchema, places),
      '各类记录：在该类列表（collections）中的位置，从 0 起，新的在前。',
      'Records of each kind: their places in the list of the kind (collections), from 0, newest first.',
    ),
    items: described(
      places,
      '惠企事项：在事项索引（benefits）中的位置，从 0 起。',
      'Benefit items: their places in the index of items (benefits), from 0.',
    ).optional(),
    syndication: described(
      textSchema,
      '订阅文件，不带扩展名；.xml 和 .json 一定有。',
      'Its syndication files, without extension; there are .xml and .json.',
    ).optional(),
    calendar: described(
      z.literal(true),
      '另有 .ics 日历文件。',
      'There is a calendar, .ics, as well.',
    ).optional(),
  }),
  '专区：一个特色主题、主题、对象、需求或者地区的全部内容。',
  'Everything of one featured topic, topic, audience, need or region.',
);

export const zoneIndexSchema = described(
  z.object({ zones: z.array(zoneSchema) }),
  '专区索引。',
  'Index of the zones.',
);
