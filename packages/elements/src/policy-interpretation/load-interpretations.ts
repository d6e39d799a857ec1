import type { Feed, FeedGroup } from '@mingce/feed';
import { profileOf } from '@mingce/schema/completeness';
import type { ElementProfile, Interpretation, Policy } from '@mingce/schema/types';
import { type FoundRecord, findRecord, findRecords } from '../internal/find-record.js';

/** A service that applies a policy. */
export interface NamedService {
  readonly id: string;
  readonly title: string;
  readonly office?: string | undefined;
  readonly url?: string | undefined;
}

/** One interpretation with its profile and its links. */
export interface ShownInterpretation {
  readonly interpretation: Interpretation;
  readonly feed: Feed;
  readonly profile: ElementProfile | undefined;
  readonly services: readonly NamedService[];
}

/** A policy and all its interpretations. */
export interface Explanation {
  /** The policies that could be loaded, by id. */
  readonly policies: ReadonlyMap<string, Policy>;
  readonly shown: readonly ShownInterpretation[];
}

/** Loads one interpretation, or without an id all those of a policy in the publisher's order. */
export async function loadInterpretations(
  group: FeedGroup,
  requested: { readonly interpretation: string; readonly policy: string },
  signal: AbortSignal,
): Promise<Explanation> {
  const found = await wanted(group, requested, signal);
  const ids = new Set([
    ...(requested.interpretation === '' ? [requested.policy] : []),
    ...found.flatMap(({ record }) => [...record.policies, ...policiesPointedAt(record)]),
  ]);
  const policies = new Map(
    (await findRecords(group, 'policy', [...ids], signal)).map(({ record }) => [record.id, record]),
  );
  const shown = await Promise.all(found.map((one) => complete(one, policies, group, signal)));
  return { policies, shown };
}

async function wanted(
  group: FeedGroup,
  { interpretation, policy }: { readonly interpretation: string; readonly policy: string },
  signal: AbortSignal,
): Promise<FoundRecord<'interpretation'>[]> {
  if (interpretation !== '') return [await findRecord(group, 'interpretation', interpretation, signal)];
  const { record } = await findRecord(group, 'policy', policy, signal);
  const ids = (record.links?.interpretations ?? []).map(({ id }) => id);
  return findRecords(group, 'interpretation', ids, signal);
}

async function complete(
  { record, feed }: FoundRecord<'interpretation'>,
  policies: ReadonlyMap<string, Policy>,
  group: FeedGroup,
  signal: AbortSignal,
): Promise<ShownInterpretation> {
  const services = new Map<string, NamedService>();
  for (const { record: service } of await findRecords(group, 'service', record.services ?? [], signal)) {
    services.set(service.id, service);
  }
  for (const id of record.policies) {
    for (const service of policies.get(id)?.links?.services ?? []) {
      if (!services.has(service.id)) services.set(service.id, service);
    }
  }
  const profiles = await feed.vocabulary(signal).then(
    (vocabulary) => vocabulary.profiles,
    // Without the vocabulary the interpretation is shown with the schema's names.
    () => [],
  );
  return {
    interpretation: record,
    feed,
    profile: profileOf(record, profiles),
    services: [...services.values()],
  };
}

/** Policies whose clauses a record references, such as the replaced one. */
function policiesPointedAt(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { anchor, policy } = value as { anchor?: unknown; policy?: unknown };
  const own = typeof anchor === 'string' && typeof policy === 'string' ? [policy] : [];
  return [...own, ...Object.values(value).flatMap(policiesPointedAt)];
}
