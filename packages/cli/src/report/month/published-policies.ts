import { join, resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Received, Summary } from '@mingce/schema/types';
import { openAny } from '../../commands/open-any.js';
import type { CommandIo } from '../../pipeline/types.js';
import { readReceived } from '../../publish/received.js';
import { openFolder, openWeb } from '../../verify/feed-source.js';

/** The policies in the lists of a published feed. */
export interface Published {
  policies: readonly Summary[];
  received: Received | undefined;
}

/**
 * Reads a published feed from its folder or address.
 *
 * @throws MingceError `verify.noFeed`, `report.otherFeed`, `received.damaged`, `feed.…`.
 */
export async function readPublished(place: string, feedId: string, io: CommandIo): Promise<Published> {
  const feed = await openAny(place, io);
  const { id } = feed.manifest;
  if (id !== feedId) throw new MingceError('report.otherFeed', { path: place, id, expected: feedId });
  const pages = (await feed.collections()).policy?.pages ?? [];
  const policies: Summary[] = [];
  for (const number of pages.keys()) policies.push(...(await feed.page('policy', number)).items);
  const source = /^https?:\/\//.test(place) ? openWeb(place, io.signal) : openFolder(resolve(io.cwd, place));
  return { policies, received: await readReceived(feed.manifest, source, join(place)) };
}

/** The department that a document counts for: of several issuers the first, which is the lead. */
export function departmentOf({ issuers = [] }: { issuers?: readonly string[] | undefined }): string {
  return issuers[0]?.replace(/\s+/g, '') ?? '';
}
