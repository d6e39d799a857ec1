export { bodySchema, clauseKinds, contentNodeSchema } from './content.js';
export { MingceError } from './errors.js';
export { feedConfigSchema } from './feed/feed-config.js';
export { feedFormatVersion, feedManifestSchema, packSchema } from './feed/feed-manifest.js';
export * from './feed/feed-objects.js';
export { isCalendarDate } from './grammar/index.js';
export {
  elementProfileSchema,
  interpretationElements,
  interpretationSchema,
  interpretationTemplates,
} from './records/interpretation.js';
export { policySchema, policySourceSchema } from './records/policy.js';
export { recordSchemas } from './records/record-schemas.js';
export { tombstoneSchema } from './records/tombstone.js';
export type * from './types.js';
export { validityFacts, validityOn } from './validity.js';
export * from './vocabulary/enumerations.js';
