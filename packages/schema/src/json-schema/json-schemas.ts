import { z } from 'zod';
import { bodySchema } from '../content.js';
import { benefitIndexSchema, benefitPartSchema, benefitWordsSchema } from '../feed/benefit-index.js';
import { feedConfigSchema } from '../feed/feed-config.js';
import { feedManifestSchema } from '../feed/feed-manifest.js';
import {
  collectionPageSchema,
  collectionsSchema,
  directoryPartSchema,
  receivedSchema,
  tombstonesSchema,
  vocabularySchema,
} from '../feed/feed-objects.js';
import { searchBlockSchema, searchDocumentSchema } from '../feed/search-block.js';
import { zoneIndexSchema } from '../feed/zone-index.js';
import { elementProfileSchema } from '../records/interpretation.js';
import { policySourceSchema } from '../records/policy.js';
import { recordSchemas } from '../records/record-schemas.js';
import { tombstoneSchema } from '../records/tombstone.js';
import { disclosureJsonSchema } from '../rules/disclosure.js';
import type { RecordKind } from '../vocabulary/constants.js';

/** Base address of the published schemas; the number is the first feed format of this major version. */
const base = 'https://mingce.dev/schema/2.0/';

/** The file name of each kind’s schema. */
export const recordSchemaNames: Readonly<Record<RecordKind, string>> = {
  policy: 'policy',
  interpretation: 'interpretation',
  qa: 'qa',
  guide: 'guide',
  service: 'service',
  policyPackage: 'policy-package',
  consultation: 'consultation',
  majorDecision: 'major-decision',
  policyEvaluation: 'policy-evaluation',
  event: 'event',
};

/** Every schema that is published, by file name. */
export const publishedSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(
    (Object.keys(recordSchemas) as RecordKind[]).map((kind) => [recordSchemaNames[kind], recordSchemas[kind]]),
  ),
  'policy-source': policySourceSchema,
  body: bodySchema,
  'element-profile': elementProfileSchema,
  tombstone: tombstoneSchema,
  'feed-config': feedConfigSchema,
  'feed-manifest': feedManifestSchema,
  'directory-part': directoryPartSchema,
  collections: collectionsSchema,
  'collection-page': collectionPageSchema,
  vocabulary: vocabularySchema,
  received: receivedSchema,
  tombstones: tombstonesSchema,
  'benefit-index': benefitIndexSchema,
  'benefit-part': benefitPartSchema,
  'benefit-words': benefitWordsSchema,
  'zone-index': zoneIndexSchema,
  'search-block': searchBlockSchema,
  'search-document': searchDocumentSchema,
};

/** Rules across fields that JSON Schema can express like `rules/`. */
const conditions: Readonly<Record<string, object>> = {
  policy: disclosureJsonSchema,
  'policy-source': disclosureJsonSchema,
};

/**
 * The published JSON Schemas (draft 2020-12) by file name, without ending. They accept an author's input (`io:
 * 'input'`), so fields with a default are optional and fields of a later version are allowed.
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(Object.entries(publishedSchemas).map(([name, schema]) => [name, jsonSchema(name, schema)]));
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema: node }) => {
      // zod’s name of a definition, which repeats its key in $defs.
      delete node.id;
    },
  });
  return { $schema, $id: `${base}${name}.json`, title: name, ...rest, ...conditions[name] };
}
