import type { z } from 'zod';
import type { Fault } from '../errors.js';
import { policySourceSchema } from '../records/policy.js';
import { recordSchemas } from '../records/record-schemas.js';
import type { PolicySource, RecordTypes } from '../types.js';
import type { RecordKind } from '../vocabulary/constants.js';
import { issueFaults } from './issue-faults.js';
import { findUnknownFields } from './unknown-fields.js';

/** A valid value with warnings at most, or all faults of an invalid one. */
export type ParseResult<T> = { ok: true; record: T; faults: Fault[] } | { ok: false; faults: Fault[] };

/** Parses a value with any schema of this package. It never throws; all errors are in `faults`. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): ParseResult<z.output<Schema>> {
  const warnings = findUnknownFields(schema, value);
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, record: result.data, faults: warnings };
  return { ok: false, faults: [...issueFaults(result.error.issues, value), ...warnings] };
}

/** Parses a record of a published feed. `checkRecord` checks the rules across its fields. */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  value: unknown,
): ParseResult<RecordTypes[Kind]> {
  // The table has the right schema for each kind, which TypeScript cannot infer for a type parameter.
  return parseWith(recordSchemas[kind] as unknown as z.ZodType<RecordTypes[Kind]>, value);
}

/** Parses the front matter of a policy. */
export function parsePolicySource(value: unknown): ParseResult<PolicySource> {
  return parseWith(policySourceSchema, value);
}
