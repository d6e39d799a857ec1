import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest } from '@mingce/schema/types';
import { copyPath } from '../publish/offline-copy.js';
import { manifestName, ownFolders } from '../publish/own-files.js';
import { parsePreviousManifest } from '../publish/previous-feed.js';
import { isTemporary } from '../publish/write-beside.js';
import type { LocalFeed } from './local-feed.js';
import type { Target } from './target.js';

/** The files at the target before an upload. */
export interface PresentFeed {
  /** Bytes of its `feed.json`; `undefined` if there is none. */
  written: Uint8Array | undefined;
  /** `undefined` if there is no `feed.json`, or it cannot be read. */
  manifest: FeedManifest | undefined;
  /** Names of the entries in its folder. */
  top: readonly string[];
}

export async function readPresentFeed(target: Target): Promise<PresentFeed> {
  const top = await target.top();
  const written = top.includes(manifestName) ? await target.read(manifestName) : undefined;
  return { written, manifest: written && parsePreviousManifest(written), top };
}

/** @throws MingceError if the upload looks like a mistake; `--force` skips this check. */
export function refuseMistakes(
  { manifest: local, written }: LocalFeed,
  present: PresentFeed,
  { shown }: Target,
): void {
  const { manifest } = present;
  if (!present.written) {
    const own = new Set<string>([manifestName, copyPath(manifestName), ...ownFolders]);
    const foreign = present.top.find((name) => !own.has(name) && !isTemporary(name) && !name.startsWith('.'));
    if (foreign !== undefined) {
      throw new MingceError('upload.notAFeedFolder', { target: shown, entry: foreign });
    }
    return;
  }
  if (!manifest) throw new MingceError('upload.presentDamaged', { target: shown });
  if (manifest.id !== local.id) {
    throw new MingceError('upload.otherFeed', { target: shown, id: manifest.id, expected: local.id });
  }
  const facts = { target: shown, sequence: local.sequence, present: manifest.sequence };
  if (manifest.sequence > local.sequence) throw new MingceError('upload.older', facts);
  if (manifest.sequence === local.sequence && !Buffer.from(present.written).equals(written)) {
    throw new MingceError('upload.sameSequence', facts);
  }
  if (manifest.signature && !local.signature)
    throw new MingceError('upload.signatureLost', { target: shown });
}
