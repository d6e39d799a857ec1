import type { RecordKind, Tombstone } from '@mingce/schema/types';
import type { PackedPolicy, PackedRecordTypes, PolicyFields } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import { byKind, type RecordsByKind } from './records-by-kind.js';

/** Fields that only a proactively disclosed policy may show. Repeated here so that this check is independent. */
export const closedFields = ['body', 'attachments', 'tasks', 'measures', 'standards', 'benefit'] as const;

/**
 * The records that may be published, grouped by kind and sorted by id.
 *
 * `check` has already rejected the following; this second check ensures that a mistake there never publishes what the
 * law protects: withdrawn records, drafts, and the texts of policies that are not proactively
 * disclosed are dropped (docs/formats/feed.md, section 5).
 */
export function cleanRecords(
  records: readonly SourceRecord[],
  tombstones: readonly Tombstone[],
  { drafts = false }: { drafts?: boolean } = {},
): RecordsByKind {
  const withdrawn = new Set(tombstones.map(({ kind, id }) => `${kind}/${id}`));
  const shown = drafts ? records.map(withDraftItems) : records;
  const open = shown.filter(
    ({ kind, record, draftLines = [] }) =>
      !withdrawn.has(`${kind}/${record.id}`) && (drafts || draftLines.length === 0),
  );
  const grouped = byKind(<K extends RecordKind>(kind: K) =>
    open
      .filter((source): source is SourceRecord<K> => source.kind === kind)
      .map((source): PackedRecordTypes[K] => source.record)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return {
    ...grouped,
    policy: grouped.policy.filter(isAccountedFor).map(withoutClosedText).map(withoutTrials),
  };
}

/** A preview also shows the unconfirmed items. */
function withDraftItems(source: SourceRecord): SourceRecord {
  const { record, draftItems } = source;
  return draftItems
    ? { ...source, record: { ...(record as PackedPolicy), benefit: draftItems.benefit } }
    : source;
}

function isAccountedFor({ disclosure, disclosureReason }: PolicyFields): boolean {
  return disclosure === 'proactive' || disclosureReason !== undefined;
}

function withoutClosedText(policy: PackedPolicy): PackedPolicy {
  if (policy.disclosure === 'proactive') return policy;
  const open: PackedPolicy = { ...policy };
  for (const field of closedFields) delete open[field];
  return open;
}

/** Test cases of benefits are for their authors only. */
function withoutTrials(policy: PackedPolicy): PackedPolicy {
  if (!policy.benefit?.cases) return policy;
  const { cases, ...benefit } = policy.benefit;
  return { ...policy, benefit };
}
