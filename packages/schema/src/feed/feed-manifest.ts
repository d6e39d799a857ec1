import { z } from 'zod';
import { described } from '../described.js';
import {
  idSchema,
  instantSchema,
  linkSchema,
  regionSchema,
  sha256Schema,
  textSchema,
} from '../primitives.js';
import { recordKindSchema } from '../vocabulary/enumerations.js';
import { keyStatementSchema, maxKeyStatements, signatureSchema } from './key-statement.js';

/**
 * The feed format that this version writes. A reader rejects another major number and ignores unknown fields of a later
 * minor one.
 */
export const feedFormatVersion = '3.1';

/** An immutable file `objects/<first two digits>/<sha256>.json`. */
export const objectRefSchema = described(
  z.object({ sha256: sha256Schema, size: z.number().int().nonnegative() }),
  '不可变文件的摘要和字节数。',
  'Digest and size in bytes of an immutable file.',
).meta({ id: 'objectRef' });

/** An immutable file `bundles/<root>.bin` of many parts, each in a slot of its own (docs/formats/feed.md, section 4). */
export const bundleSchema = described(
  z.object({
    root: described(
      z.string().regex(/^[0-9a-f]{32}$/),
      '各片的默克尔根，也是文件名。',
      'Merkle root of the parts, and the name of the file.',
    ),
    sizes: described(
      z
        .string()
        .regex(/^[a-zA-T]+$/)
        .max(65_536),
      '各片所占的字节数，每片一个字母。',
      'The size of the slot of each part, a letter each.',
    ),
    smallFiles: described(
      z.literal(true).optional(),
      '各片另外各是一个小文件，供不支持按范围读取的服务器使用；没有时省略。',
      'Whether each part is a file of its own as well, for servers that give no ranges; absent if not.',
    ),
  }),
  '合集：许多分片合成的一个文件，可按字节范围只读其中一片。',
  'A bundle: one file of many parts, of which each can be read by its range of bytes.',
).meta({ id: 'bundle' });

/** Many parts, numbered from 0 through all bundles, of which a reader loads a few. */
export const packSchema = described(
  z.object({ bundles: z.array(bundleSchema) }),
  '分片包：许多分片，存于若干合集。',
  'A pack: many parts in a number of bundles.',
).meta({ id: 'pack' });

/** The packs of the search index, and the index’s own manifest (docs/formats/search-index.md). */
export const searchEntrySchema = described(
  z.object({ packs: z.record(z.string(), packSchema), index: z.record(z.string(), z.unknown()) }),
  '检索索引的分片包和索引清单。',
  'The packs of the search index and the manifest of the index.',
);

export const publisherSchema = described(
  z.object({
    name: textSchema,
    region: regionSchema,
    url: linkSchema.optional(),
    hotline: z
      .object({ phone: textSchema, name: textSchema.optional(), hours: textSchema.optional() })
      .optional(),
    requestUrl: described(
      linkSchema,
      '依申请公开的申请入口。',
      'Where to apply for what is disclosed on request.',
    ).optional(),
  }),
  '发布机构。',
  'Who publishes the feed.',
);

/** `feed.json`: the one mutable file, a few kB, naming every other file by digest. */
export const feedManifestSchema = described(
  z.object({
    format: z.literal('mingce-feed'),
    formatVersion: z.string().regex(/^\d+\.\d+$/),
    id: idSchema,
    title: textSchema,
    language: z.string().default('zh-CN'),
    homepage: linkSchema.optional(),
    sequence: described(
      z.number().int().positive(),
      '发布序号，按发布时刻（1970 年以来的秒数）递增，用来发现被重放的旧版本。',
      'Grows with each publish (seconds since 1970); an older one replayed is noticed by it.',
    ),
    publishedAt: instantSchema,
    expiresAt: described(
      instantSchema.optional(),
      '发布单位担保到何时；到期没有续期，读者会看到提示。',
      'Until when the publisher vouches for it; readers are told if it was not renewed by then.',
    ),
    publisher: publisherSchema,
    counts: z.partialRecord(recordKindSchema, z.number().int().nonnegative()),
    directory: packSchema,
    records: described(
      packSchema.optional(),
      '记录的分片包；省略时每条记录各是一个文件。',
      'The pack of the records; absent if each record is a file.',
    ),
    collections: objectRefSchema,
    vocabulary: objectRefSchema,
    tombstones: objectRefSchema.optional(),
    benefits: described(
      objectRefSchema.optional(),
      '惠企事项索引；没有惠企事项时省略。',
      'Index of the benefit items; absent if there are none.',
    ),
    zones: described(
      objectRefSchema.optional(),
      '专区索引；以前的版本没有。',
      'Index of the zones: what belongs to each topic, audience, need and region; earlier publishers wrote none.',
    ),
    received: described(
      objectRefSchema.optional(),
      '首次入库日登记；网页不需要读它。',
      'Register of the first day of each policy in the feed; pages do not read it.',
    ),
    search: searchEntrySchema.optional(),
    trust: described(
      z.array(keyStatementSchema).max(maxKeyStatements).optional(),
      '密钥声明链，由旧到新。',
      'The chain of key statements, oldest first.',
    ),
    signature: signatureSchema.optional(),
  }),
  '政策数据源清单 feed.json。',
  'The feed manifest, feed.json.',
);
