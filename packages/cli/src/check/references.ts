import { nearestName } from '@mingce/schema';
import type { RecordKind } from '@mingce/schema/types';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library, Rule } from './library.js';

interface ReferenceField {
  /** `*` matches each item of a list. */
  path: readonly string[];
  target: RecordKind;
}

const policies: ReferenceField = { path: ['policies', '*'], target: 'policy' };

/** The fields that name other records. `clauseReferences` checks references to clauses. */
const referenceFields: Readonly<Record<RecordKind, readonly ReferenceField[]>> = {
  policy: [
    { path: ['relations', '*', 'policy'], target: 'policy' },
    { path: ['services', '*'], target: 'service' },
  ],
  interpretation: [policies, { path: ['services', '*'], target: 'service' }],
  qa: [policies],
  guide: [policies, { path: ['outcomes', '*', 'services', '*'], target: 'service' }],
  service: [policies],
  policyPackage: [{ path: ['policies', '*', 'policy'], target: 'policy' }],
  consultation: [policies],
  majorDecision: [policies, { path: ['consultations', '*'], target: 'consultation' }],
  policyEvaluation: [policies],
  event: [policies],
};

/**
 * Reports references to missing records; a referenced record that was left out because of its own fault is reported as
 * such.
 */
export const references: Rule = (library, report) => {
  for (const source of library.sources.records) {
    for (const { path: pattern, target } of referenceFields[source.kind]) {
      for (const { path, value: id } of valuesAt(source.record, pattern)) {
        if (typeof id !== 'string' || library.find(target, id)) continue;
        if (library.isLeftOut(target, id)) report(source, 'reference.leftOut', { kind: target, id }, path);
        else
          report(source, 'reference.unknown', { kind: target, id, ...nearestId(library, target, id) }, path);
      }
    }
  }
};

/** The id that was probably meant, as a fact of the message; empty if none is similar. */
export function nearestId(library: Library, kind: RecordKind, id: string): { suggestion?: string } {
  const ids = library.all(kind).map((source: SourceRecord) => source.record.id);
  const suggestion = nearestName(id, ids);
  return suggestion === undefined ? {} : { suggestion };
}

function* valuesAt(
  value: unknown,
  pattern: readonly string[],
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; value: unknown }> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    yield { path, value };
  } else if (step === '*' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...path, index]);
  } else if (typeof value === 'object' && value !== null && step in value) {
    yield* valuesAt((value as Record<string, unknown>)[step], rest, [...path, step]);
  }
}
