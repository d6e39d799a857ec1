import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, regionSchema, textSchema } from '../primitives.js';
import { elementProfileSchema } from '../records/interpretation.js';
import { tombstoneSchema } from '../records/tombstone.js';
import { recordKindSchema } from '../vocabulary/enumerations.js';
import { factSchema } from './fact.js';
import { objectRefSchema } from './feed-manifest.js';
import { featuredTopicSchema, termSchema } from './term.js';

/** One part of the directory: the places of the records whose `kind/id` hashes to this part. */
export const directoryPartSchema = described(
  z.object({
    entries: z.record(
      z.string(),
      objectRefSchema.extend({
        part: described(
          z.number().int().nonnegative().optional(),
          '记录在分片包 records 中的片号；省略时记录是单独的文件。',
          'Its part of the pack of records; absent if the record is a file.',
        ),
      }),
    ),
  }),
  '目录分片：记录键（种类/标识）到文件的对应。',
  'A part of the directory: record key (kind/id) to object.',
);

/** Fields of a record that a list shows without loading it. */
export const summarySchema = described(
  objectRefSchema.extend({
    kind: recordKindSchema,
    id: idSchema,
    title: textSchema,
    region: regionSchema,
    publishedOn: dateSchema.optional(),
    documentNumber: textSchema.optional(),
    issuers: z.array(textSchema).optional(),
    template: textSchema.optional(),
    policies: z.array(idSchema).optional(),
    topics: z.array(textSchema).optional(),
    featuredTopics: z.array(textSchema).optional(),
    audiences: z.array(textSchema).optional(),
    needs: z.array(textSchema).optional(),
    opensOn: dateSchema.optional(),
    closesOn: dateSchema.optional(),
    benefit: z.boolean().optional(),
    effectiveOn: dateSchema.optional(),
    expiresOn: dateSchema.optional(),
    repealedOn: dateSchema.optional(),
    amendedOn: dateSchema.optional(),
    ended: z.literal(true).optional(),
  }),
  '记录摘要。',
  'Summary of a record.',
);

export const collectionsSchema = described(
  z.partialRecord(
    recordKindSchema,
    z.object({ count: z.number().int().nonnegative(), pages: z.array(objectRefSchema) }),
  ),
  '各类记录的分页列表，新的在前。',
  'Paged lists of each kind of record, newest first.',
);

export const collectionPageSchema = described(
  z.object({ kind: recordKindSchema, items: z.array(summarySchema) }),
  '列表的一页。',
  'A page of a list.',
);

/** The names of a feed's codes; defined in `feed.yaml`, published with the feed. */
export const vocabularySchema = described(
  z.object({
    regions: z.array(termSchema),
    topics: z.array(termSchema),
    featuredTopics: z.array(featuredTopicSchema),
    profiles: z.array(elementProfileSchema),
    facts: z.array(factSchema).optional(),
  }),
  '本库词表：区划、主题、特色主题、解读要素清单、申报条件用到的事实。',
  'The feed’s vocabularies: regions, topics, featured topics, element profiles, facts of conditions.',
);

export const receivedSchema = described(
  z.object({
    since: described(
      dateSchema,
      '从哪天起有记录；这一天入库的政策，以前可能已经入库。',
      'Day from which first days are recorded. A policy of this day may have been published before it.',
    ),
    policies: described(
      z.record(idSchema, dateSchema),
      '每件政策的首次入库日，撤下的也保留。',
      'First day in the feed of each policy by id; of those that left the feed as well.',
    ),
  }),
  '首次入库日登记。',
  'The register of first days in the feed.',
);

export const tombstonesSchema = described(
  z.object({ items: z.array(tombstoneSchema) }),
  '撤回记录列表。',
  'Everything that was taken back.',
);
