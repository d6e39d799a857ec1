import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Fault, FeedManifest } from '@mingce/schema/types';
import { listFeedFiles } from '../publish/feed-folder.js';
import { inParallel } from '../publish/in-parallel.js';
import { originalPath } from '../publish/offline-copy.js';
import { isOwnFile, manifestName } from '../publish/own-files.js';
import { readManifest } from '../publish/previous-feed.js';
import { isTemporary } from '../publish/write-beside.js';
import { openFolder } from '../verify/feed-source.js';
import { type VerifyFeedOptions, verifyFeed } from '../verify/verify-feed.js';

/** A feed on this machine that is to be uploaded. */
export interface LocalFeed {
  dir: string;
  manifest: FeedManifest;
  /** Bytes of `feed.json`; a build that runs meanwhile replaces the file. */
  written: Uint8Array;
  /** Sizes of all files of this version except `feed.json`, by path, with offline copies and syndication. */
  files: ReadonlyMap<string, number>;
}

/**
 * Reads and verifies the feed in a folder.
 *
 * @returns The feed, or its faults.
 * @throws MingceError `upload.noFeed`, `upload.notThisFormat`.
 */
export async function readLocalFeed(
  dir: string,
  options: Pick<VerifyFeedOptions, 'signal' | 'onProgress'>,
): Promise<LocalFeed | { faults: Fault[] }> {
  const written = await openFolder(dir).read(manifestName);
  if (!written) throw new MingceError('upload.noFeed', { path: dir });
  const { faults, named } = await verifyFeed(openFolder(dir), options);
  const errors = faults.filter(({ severity }) => severity === 'error');
  const manifest = errors.length > 0 ? undefined : await readManifest(dir);
  if (!manifest) return { faults: errors };
  const isPart = (path: string) =>
    named.has(path) ||
    path.startsWith('syndication/') ||
    (path.endsWith('.js') && named.has(originalPath(path)));
  const paths = (await listFeedFiles(dir)).filter(
    (path) => isOwnFile(path) && !isTemporary(path) && isPart(path),
  );
  const files = new Map<string, number>();
  await inParallel(paths, async (path) => {
    files.set(path, (await stat(join(dir, path))).size);
  });
  return { dir, manifest, written, files };
}

/**
 * The bytes of a file of the feed.
 *
 * @throws MingceError `upload.changedMeanwhile` if it has changed since the feed was read.
 */
export async function readLocalFile({ dir, files, written }: LocalFeed, path: string): Promise<Uint8Array> {
  if (path === manifestName) return written;
  const bytes = await readFile(join(dir, path)).catch(() => undefined);
  if (bytes?.length === files.get(path) && bytes) return bytes;
  throw new MingceError('upload.changedMeanwhile', { path, dir });
}
