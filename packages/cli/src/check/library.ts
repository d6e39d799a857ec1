import type { Facts, RecordKind } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import type { BenefitCode, RuleCode } from './severities.js';

/** The records of an authoring folder, by kind and id. */
export interface Library {
  readonly sources: Sources;
  /** The day of the check, YYYY-MM-DD; without it ages are not checked. */
  readonly today?: string | undefined;
  /** Results of earlier builds, for rules that would otherwise read all texts again. */
  readonly memory?: BuildMemory | undefined;
  all<K extends RecordKind>(kind: K): SourceRecord<K>[];
  find<K extends RecordKind>(kind: K, id: string): SourceRecord<K> | undefined;
  /** Whether a record with this id exists but was left out because of an error. */
  isLeftOut(kind: RecordKind, id: string): boolean;
}

/** Reports a fault in a record, with its severity from `severities`. */
export type Report = (
  source: SourceRecord,
  code: RuleCode | BenefitCode,
  facts?: Facts,
  path?: (string | number)[],
  /** Severity, if the settings of a feed change it. */
  severity?: 'error' | 'warning',
) => void;

/** A rule checks the whole library and reports faults. */
export type Rule = (library: Library, report: Report) => void;

export function createLibrary(sources: Sources, today?: string, memory?: BuildMemory): Library {
  const byKey = new Map<string, SourceRecord>();
  for (const source of sources.records) {
    const key = `${source.kind}/${source.record.id}`;
    if (!byKey.has(key)) byKey.set(key, source);
  }
  const leftOut = new Set(sources.leftOut?.map(({ kind, id }) => `${kind}/${id}`));
  return {
    sources,
    today,
    memory,
    all: (kind) => sources.records.filter((source) => isOfKind(source, kind)),
    find: (kind, id) => {
      const source = byKey.get(`${kind}/${id}`);
      return source && isOfKind(source, kind) ? source : undefined;
    },
    isLeftOut: (kind, id) => leftOut.has(`${kind}/${id}`),
  };
}

function isOfKind<K extends RecordKind>(source: SourceRecord, kind: K): source is SourceRecord<K> {
  return source.kind === kind;
}
