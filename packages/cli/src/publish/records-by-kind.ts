import { type RecordKind, recordKinds } from '@mingce/schema';
import type { PackedRecordTypes } from '../pipeline/packed-policy.js';

/** The records of a feed, each kind sorted by id. */
export type RecordsByKind = { [K in RecordKind]: readonly PackedRecordTypes[K][] };

/** Builds a `RecordsByKind` by asking for the records of each kind in turn. */
export function byKind(
  recordsOf: <K extends RecordKind>(kind: K) => readonly PackedRecordTypes[K][],
): RecordsByKind {
  return {
    policy: recordsOf('policy'),
    interpretation: recordsOf('interpretation'),
    qa: recordsOf('qa'),
    guide: recordsOf('guide'),
    service: recordsOf('service'),
    policyPackage: recordsOf('policyPackage'),
    consultation: recordsOf('consultation'),
    majorDecision: recordsOf('majorDecision'),
    policyEvaluation: recordsOf('policyEvaluation'),
    event: recordsOf('event'),
  };
}

/** Number of records of each kind; a kind without any is left out. */
export function countByKind(records: RecordsByKind): Partial<Record<RecordKind, number>> {
  const counts = recordKinds.map((kind) => [kind, records[kind].length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Number of all records. */
export function countAll(records: RecordsByKind): number {
  return recordKinds.reduce((sum, kind) => sum + records[kind].length, 0);
}
