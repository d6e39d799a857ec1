import type { Feed, FeedGroup } from '@mingce/feed';
import { findRecord, findRecords } from '../internal/find-record.js';
import type { PictureSource } from './drawing/picture-source.js';

/** A picture's source and the feed it came from, which resolves its links. */
export interface FoundPicture {
  readonly source: PictureSource;
  readonly feed: Feed;
}

/**
 * Loads an interpretation with the first policy that it explains and its services; those that cannot be fetched are
 * left out.
 */
export async function findPicture(group: FeedGroup, id: string, signal: AbortSignal): Promise<FoundPicture> {
  const { record: interpretation, feed } = await findRecord(group, 'interpretation', id, signal);
  const [policies, services] = await Promise.all([
    findRecords(group, 'policy', interpretation.policies.slice(0, 1), signal),
    findRecords(group, 'service', interpretation.services ?? [], signal),
  ]);
  return {
    source: { interpretation, policy: policies[0]?.record, services: services.map(({ record }) => record) },
    feed,
  };
}
