import type { FeedGroup } from '@mingce/feed';
import type { Policy, Service } from '@mingce/schema/types';
import { type FoundRecord, findRecord, findRecords } from '../internal/find-record.js';

/** A guide with the policies whose clauses it cites and the services that its outcomes lead to. */
export interface FoundGuide extends FoundRecord<'guide'> {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly services: ReadonlyMap<string, Service>;
}

/** Loads a guide and all records that it names, so that answering causes no requests. */
export async function loadGuide(group: FeedGroup, id: string, signal: AbortSignal): Promise<FoundGuide> {
  const found = await findRecord(group, 'guide', id, signal);
  const { policies, questions, outcomes } = found.record;
  const cited = [...questions, ...outcomes].flatMap(({ clauses = [] }) => clauses);
  const policyIds = unique([...policies, ...cited.flatMap(({ policy }) => policy ?? [])]);
  const serviceIds = unique(outcomes.flatMap(({ services = [] }) => services));
  const [foundPolicies, foundServices] = await Promise.all([
    findRecords(group, 'policy', policyIds, signal),
    findRecords(group, 'service', serviceIds, signal),
  ]);
  return { ...found, policies: byId(foundPolicies), services: byId(foundServices) };
}

const unique = (ids: readonly string[]): string[] => Array.from(new Set(ids));

function byId<T extends { readonly id: string }>(found: readonly { record: T }[]): ReadonlyMap<string, T> {
  return new Map(found.map(({ record }) => [record.id, record]));
}
