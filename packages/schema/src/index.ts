export { bodySchema, clauseKinds, contentNodeSchema } from './content.js';
export { MingceError } from './errors.js';
export { benefitIndexSchema, benefitPartSchema, benefitWordsSchema } from './feed/benefit-index.js';
export { factSchema } from './feed/fact.js';
export { defaultValidForDays, feedConfigSchema } from './feed/feed-config.js';
export {
  bundleSchema,
  feedFormatVersion,
  feedManifestSchema,
  packSchema,
  searchEntrySchema,
} from './feed/feed-manifest.js';
export {
  collectionPageSchema,
  collectionsSchema,
  directoryPartSchema,
  receivedSchema,
  summarySchema,
  tombstonesSchema,
  vocabularySchema,
} from './feed/feed-objects.js';
export { keyStatementSchema, maxKeyStatements } from './feed/key-statement.js';
export { zoneIndexSchema } from './feed/zone-index.js';
export { isCalendarDate } from './grammar/index.js';
export { en as schemaMessagesEn } from './messages/en.js';
export { zhCN as schemaMessagesZhCN } from './messages/zh-CN.js';
export { nearestName } from './parse/nearest-name.js';
export { type ParseResult, parsePolicySource, parseRecord, parseWith } from './parse/parse.js';
export { dateSchema, idSchema, linkSchema, regionSchema, sha256Schema } from './primitives.js';
export { benefitItemSchema, benefitSchema } from './records/benefit.js';
export { elementProfileSchema, interpretationSchema } from './records/interpretation.js';
export { policySchema, policySourceSchema } from './records/policy.js';
export { recordSchemas } from './records/record-schemas.js';
export { tombstoneSchema } from './records/tombstone.js';
export { checkRecord } from './rules/check-record.js';
export type * from './types.js';
export { comparableExpiry, validityFacts, validityOn } from './validity.js';
export {
  audienceSchema,
  disclosureSchema,
  enterpriseSizeSchema,
  genreSchema,
  levelSchema,
  needSchema,
  policyKindSchema,
} from './vocabulary/enumerations.js';
export * from './vocabulary/index.js';
