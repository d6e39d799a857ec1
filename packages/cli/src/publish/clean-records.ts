import type { RecordKind, Tombstone } from '@mingce/schema/types';
import type { PackedPolicy, PackedRecordTypes, PolicyFields } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import { byKind, type RecordsByKind } from './records-by-kind.js';

/** Fields that only a proactively disclosed policy may show. Listed here again on purpose: a second lock has its own key. */
export const closedFields = ['body', 'attachments', 'tasks', 'measures', 'standards', 'benefit'] as const;

/**
 * The records that may be published, grouped by kind and sorted by id.
 *
 * `check` has already refused what follows; this is the second lock, so that a slip there can never publish what the
 * law keeps back: records that were taken back or are still drafts are dropped, and so is the text of a policy that is not proactively
 * disclosed (docs/formats/feed.md, section 5).
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

/** A preview shows the items that wait as well. */
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

/** Trials of benefits are for those who write them. */
function withoutTrials(policy: PackedPolicy): PackedPolicy {
  if (!policy.benefit?.cases) return policy;
  const { cases, ...benefit } = policy.benefit;
  return { ...policy, benefit };
}
