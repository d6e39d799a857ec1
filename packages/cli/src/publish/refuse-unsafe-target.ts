import { lstatSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest } from '@mingce/schema/types';
import type { Sources } from '../pipeline/types.js';
import { foreignEntries } from './feed-folder.js';
import { realPath } from './folders.js';
import { countAll, type RecordsByKind } from './records-by-kind.js';

interface Target {
  to: string;
  sources: Pick<Sources, 'dir' | 'config'>;
  records: RecordsByKind;
  previous: FeedManifest | undefined;
}

/** Rejects an existing target that is not a folder, such as a file or a broken link; nothing is written. */
export function refuseNoFolder(path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false }) || isFolder(path)) return;
  throw new MingceError('publish.noFolder', { path });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A broken or circular link.
    return false;
  }
}

/** Rejects a target that is almost certainly a mistake and could destroy a city's feed; `--force` skips this check. */
export async function refuseUnsafeTarget({ to, sources, records, previous }: Target): Promise<void> {
  const [authoring, feed] = [realPath(sources.dir), realPath(to)];
  if (feed === authoring || authoring.startsWith(feed + sep)) {
    throw new MingceError('publish.sameFolder', { path: to });
  }
  if (!previous) {
    const foreign = (await foreignEntries(to))[0];
    if (foreign !== undefined) throw new MingceError('publish.notAFeedFolder', { path: to, entry: foreign });
    return;
  }
  if (previous.id !== sources.config.id) {
    throw new MingceError('publish.otherFeed', { path: to, id: previous.id, expected: sources.config.id });
  }
  const before = Object.values(previous.counts).reduce((sum, count) => sum + count, 0);
  if (before > 0 && countAll(records) === 0)
    throw new MingceError('publish.wouldEmpty', { path: to, before });
}
