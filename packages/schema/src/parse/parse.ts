import type { z } from 'zod';
import type { Fault } from '../errors.js';
import { policySourceSchema } from '../records/policy.js';
import { recordSchemas } from '../records/record-schemas.js';
import type { PolicySource, RecordTypes } from '../types.js';
import type { RecordKind } from '../vocabulary/constants.js';
import { issueFaults } from './issue-faults.js';
import { findUnknownFields } from './unknown-fields.js';

/** A value that follows its schema, with warnings at most; or every fault that it has. */
export type ParseResult<T> = { ok: true; record: T; faults: Fault[] } | { ok: false; faults: Fault[] };

/** Reads a value by any schema of this package. Nothing is thrown: what is wrong is in `faults`, all of it. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): ParseResult<z.output<Schema>> {
  const warnings = findUnknownFields(schema, value);
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, record: result.data, faults: warnings };
  return { ok: false, faults: [...issueFaults(result.error.issues, value), ...warnings] };
}

/** Reads a record as a published feed carries it. Rules across its fields are `checkRecord`’s. */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  value: unknown,
): ParseResult<RecordTypes[Kind]> {
  // The table pairs each kind with its own schema, which TypeScript cannot see through the type parameter.
  return parseWith(recordSchemas[kind] as unknown as z.ZodType<RecordTypes[Kind]>, value);
}

/** Reads the front matter of a policy, as a department writes it. */
export function parsePolicySource(value: unknown): ParseResult<PolicySource> {
  return parseWith(policySourceSchema, value);
}
