import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, regionSchema, textSchema } from '../primitives.js';
import {
  audienceSchema,
  genreSchema,
  levelSchema,
  needSchema,
  policyKindSchema,
} from '../vocabulary/enumerations.js';

const count = z.number().int().nonnegative();

/** A policy as shown in search results. */
export const searchDocumentSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    documentNumber: textSchema.optional(),
    region: regionSchema,
    level: levelSchema.optional(),
    issuers: z.array(textSchema),
    topics: described(z.array(textSchema), '主题代码。', 'Codes of its topics.'),
    genre: genreSchema,
    policyKind: policyKindSchema,
    audiences: z.array(audienceSchema),
    needs: described(
      z.array(needSchema),
      '办事需求，包括惠企事项的。',
      'What people need it for, its benefit items included.',
    ),
    publishedOn: dateSchema,
    issuedOn: dateSchema.optional(),
    effectiveOn: dateSchema.optional(),
    expiresOn: described(
      dateSchema,
      '有效期的最后一天。',
      'The last day on which it is in force.',
    ).optional(),
    repealedOn: described(
      dateSchema,
      '废止或被替代的第一天，包括由后来的文件推出的。',
      'The first day on which it is repealed or replaced, also where that follows from a later policy.',
    ).optional(),
    amendedOn: described(
      dateSchema,
      '第一次修改生效之日。',
      'The first day on which an amendment applies.',
    ).optional(),
    ended: described(
      z.literal(true),
      '已失效、失效日期不详。',
      'Known to have ended, on an unknown day.',
    ).optional(),
    interpretations: described(count, '解读数。', 'Number of its interpretations.'),
    answers: described(count, '问答数。', 'Number of its answers.'),
    services: described(count, '办事事项数。', 'Number of its services.'),
    successor: described(
      z.object({ id: idSchema, title: textSchema, documentNumber: textSchema.optional() }),
      '替代它的文件，没有的为废止它的文件。',
      'The policy that replaced it, or else repealed it.',
    ).optional(),
  }),
  '检索结果里的一件政策。',
  'A policy as shown in search results.',
);

const [anchor, label, text, context] = [
  described(z.string(), '锚点；不能链接的为空。', 'Anchor; empty for what cannot be linked to.'),
  described(
    z.string(),
    '编号，如第三条第二项；有编号而没有锚点的是解读的话。',
    'Number as it is cited, such as 第三条第二项; with a number and no anchor it is what an interpretation says.',
  ),
  described(z.string(), '文字。', 'Text without markup.'),
  described(
    z.string(),
    '所在各部分的标题，由外到内，以句号相连。',
    'Titles of the parts that contain it, outermost first, joined by 。',
  ),
];

/** A part of the pack `documents` (docs/formats/search-index.md, section 3). */
export const searchBlockSchema = described(
  z.object({
    clauses: described(
      z.array(z.union([z.tuple([anchor, label, text]), z.tuple([anchor, label, text, context])])),
      '一段条款；没有第四项的，上文与前一条相同。',
      'Some of its clauses in sequence; one without a fourth item has the context of the one before.',
    ),
    document: searchDocumentSchema,
  }),
  '检索索引 documents 分片包的一片：文件本身和它的一段条款。',
  'A part of the pack documents of the search index: the identity of the document, and some of its clauses.',
);
