import { isAbort, MingceError } from '@mingce/schema/errors';
import type { FeedManifest } from '@mingce/schema/types';
import type { StoredFile } from '../cache/feed-store.js';
import { feedError, hasCode } from '../errors.js';
import type { PinnedKey } from '../signature/public-key.js';
import type { Trust } from '../trust/key-chain.js';
import type { FeedStatus } from '../types.js';
import type { FeedAddress } from './feed-address.js';
import { loadSignature } from './load-signature.js';
import { type ReadManifest, readManifest } from './read-manifest.js';
import type { FileContext } from './verified-files.js';

/** Enough for a feed with many thousands of records: what grows with them is in packs and lists. */
const maxManifestBytes = 1024 * 1024;

export interface ManifestContext extends FileContext {
  address: FeedAddress;
  publicKey: PinnedKey | undefined;
}

/** A manifest that may be used, and how far. */
export interface Acquired {
  manifest: FeedManifest;
  status: FeedStatus;
  /** Whether a visit before left a copy, and so perhaps other files. */
  isKept: boolean;
}

type Kept = StoredFile & ReadManifest;

/**
 * The present manifest of a feed. If it cannot be fetched, or may not be trusted, or is older than one seen
 * before, it is the last good copy, marked with its date and the reason; without a copy it is the error.
 *
 * @param onClaim - Receives a fresh manifest that is still to be checked, unless a visit before left a copy and so, perhaps,
 * the files that it names.
 */
export async function acquireManifest(
  context: ManifestContext,
  signal: AbortSignal,
  onClaim?: (manifest: FeedManifest) => void,
): Promise<Acquired> {
  // Looked up while the fresh one is on its way.
  const stored = context.store.read(context.address.url);
  const keeping = stored.then((file) => file && keptManifest(context, file));
  let mayHaveFiles = false;
  void stored.then((file) => {
    mayHaveFiles = file !== undefined;
  });
  try {
    const { manifest, trust, kept } = await freshManifest(context, keeping, signal, (claimed) => {
      if (!mayHaveFiles) onClaim?.(claimed);
    });
    return { manifest, status: statusOf(trust), isKept: kept !== undefined };
  } catch (error) {
    const kept = await keeping;
    if (!kept || isAbort(error)) throw error;
    const reason = error instanceof MingceError ? error.code : String(error);
    return {
      manifest: kept.manifest,
      status: { ...statusOf(kept.trust), staleSince: kept.savedAt, reason },
      isKept: true,
    };
  }
}

async function freshManifest(
  context: ManifestContext,
  keeping: Promise<Kept | undefined>,
  signal: AbortSignal,
  onClaim: (manifest: FeedManifest) => void,
): Promise<ReadManifest & { kept: Kept | undefined }> {
  const { address, publicKey, store, now } = context;
  const bytes = await readFresh(context, signal);
  const [{ manifest, trust }, kept] = await Promise.all([
    readManifest(bytes, address.url, publicKey, onClaim),
    keeping,
  ]);
  // A pinned key vouches for what is remembered. Without one, whoever once forged a high number would be believed for ever.
  if (trust && kept) (await loadSignature()).checkContinues(manifest, kept.manifest, trust);
  // After a withdrawal nothing that was kept may be shown again; withdrawals are rare, so all of it goes.
  if (kept && kept.manifest.tombstones?.sha256 !== manifest.tombstones?.sha256) {
    await store.deleteAll(address.base);
  }
  // Not awaited: keeping it for the next visit must not delay this one, and a store never rejects.
  void store.write(address.url, { bytes, savedAt: now().toISOString() });
  return { manifest, trust, kept };
}

async function readFresh({ address, source }: ManifestContext, signal: AbortSignal): Promise<Uint8Array> {
  try {
    const { name: path } = address;
    return await source.read({ path, maxBytes: maxManifestBytes, freshness: 'revalidate', signal });
  } catch (error) {
    if (!hasCode(error, 'feed.htmlInstead')) throw error;
    throw feedError('feed.notAFeed', { url: address.url, got: 'html' }, { cause: error });
  }
}

function statusOf(trust: Trust | undefined): FeedStatus {
  if (!trust) return { trust: 'unpinned' };
  const { pinned } = trust;
  const isOld = pinned === 'replaced' || pinned === 'revoked';
  return { trust: 'verified', ...(isOld ? { pinnedKey: pinned } : {}) };
}

/** The copy of the last visit, trusted no more than what comes over the network. */
async function keptManifest(
  { address, publicKey }: ManifestContext,
  stored: StoredFile,
): Promise<Kept | undefined> {
  try {
    return { ...stored, ...(await readManifest(stored.bytes, address.url, publicKey)) };
  } catch {
    // Damaged, or not signed by the key that is pinned now: as good as no copy.
    return undefined;
  }
}
