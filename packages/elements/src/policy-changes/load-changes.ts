import { type FlatClause, flattenClauses } from '@mingce/content/compare';
import type { Feed, FeedGroup } from '@mingce/feed';
import type { Interpretation, InterpretationElements, Policy } from '@mingce/schema/types';
import { findRecord, findRecords } from '../internal/find-record.js';

/** Documents to compare, by id; an empty id is derived from the other if possible. */
export interface ComparisonRequest {
  readonly interpretation: string;
  readonly policy: string;
  readonly old: string;
}

/** One version of the text, split into the clauses to compare. */
export interface Version {
  readonly policy: Policy;
  readonly clauses: readonly FlatClause[];
}

/** The changes that the authors state, and the two versions to compare. */
export interface FoundChanges {
  /** The policy of references to clauses that name none. */
  readonly policy: string;
  readonly policies: ReadonlyMap<string, Policy>;
  readonly authored: NonNullable<InterpretationElements['changes']>;
  readonly versions: { readonly old: Version; readonly new: Version } | undefined;
  readonly feeds: readonly Feed[];
}

/** Finds the interpretation or those of the policy, and the document that the policy replaces. */
export async function loadChanges(
  group: FeedGroup,
  request: ComparisonRequest,
  signal: AbortSignal,
): Promise<FoundChanges> {
  const named =
    request.interpretation === ''
      ? undefined
      : await findRecord(group, 'interpretation', request.interpretation, signal);
  const id = request.policy || (named?.record.policies[0] ?? '');
  const { record: policy, feed } = await findRecord(group, 'policy', id, signal);
  const explaining = named ? [named.record] : await interpretationsOf(policy, group, signal);
  const authored = explaining.flatMap(({ elements }) => elements?.changes ?? []);
  // A missing document that was requested by id is an error to show.
  const asked = request.old === '' ? undefined : await findRecord(group, 'policy', request.old, signal);
  const oldId = request.old || replacedBy(policy);
  const known = [policy, ...(asked ? [asked.record] : [])];
  const others = pointedAt(authored, oldId).filter((other) => known.every((one) => one.id !== other));
  const found = await findRecords(group, 'policy', others, signal);
  const policies = new Map([...known, ...found.map(({ record }) => record)].map((one) => [one.id, one]));
  const old = policies.get(oldId);
  return {
    policy: id,
    policies,
    authored,
    versions:
      old && hasText(old) && hasText(policy) ? { old: version(old), new: version(policy) } : undefined,
    feeds: [feed, ...(named ? [named.feed] : [])],
  };
}

async function interpretationsOf(
  { links }: Policy,
  group: FeedGroup,
  signal: AbortSignal,
): Promise<Interpretation[]> {
  const ids = (links?.interpretations ?? []).map(({ id }) => id);
  return (await findRecords(group, 'interpretation', ids, signal)).map(({ record }) => record);
}

/** The id of the first policy in the feed that this one replaces, or else amends; empty if there is none. */
function replacedBy({ relations = [] }: Policy): string {
  const first = (wanted: 'replaces' | 'amends') =>
    relations.find(({ type, policy }) => type === wanted && policy !== undefined)?.policy;
  return first('replaces') ?? first('amends') ?? '';
}

function pointedAt(authored: FoundChanges['authored'], oldId: string): string[] {
  const ids = authored.flatMap(({ oldClause, newClause }) => [oldClause?.policy, newClause?.policy]);
  return [...new Set([oldId, ...ids])].filter((id): id is string => Boolean(id));
}

const hasText = ({ body }: Policy) => (body?.length ?? 0) > 0;

const version = (policy: Policy): Version => ({ policy, clauses: flattenClauses(policy.body ?? []) });
