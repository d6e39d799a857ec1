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

/**
 * Maximum size of a manifest, enough for any number of records, since packs and lists hold everything that grows with
 * them.
 */
const maxManifestBytes = 1024 * 1024;

export interface ManifestContext extends FileContext {
  address: FeedAddress;
  publicKey: PinnedKey | undefined;
}

/** A usable manifest, with its trust and freshness. */
export interface Acquired {
  manifest: FeedManifest;
  status: FeedStatus;
  /** Whether an earlier visit left a copy, and so possibly other files. */
  isKept: boolean;
}

type Kept = StoredFile & ReadManifest;

/**
 * Loads the current manifest of a feed. If it cannot be fetched or trusted, or is older than the known one, the result
 * is the last good copy with its date and the reason; without a copy the error is thrown.
 *
 * @param onClaim - Receives a fresh manifest before it is verified; not called if an earlier visit left a copy and
 *   so, possibly, the files that it names.
 */
export async function acquireManifest(
  context: ManifestContext,
  signal: AbortSignal,
  onClaim?: (manifest: FeedManifest) => void,
): Promise<Acquired> {
  // Read from the store while the fresh one is being fetched.
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
  // The known sequence is compared only with a pinned key. Without one, a forged high number would block the feed for
  // ever.
  if (trust && kept) (await loadSignature()).checkContinues(manifest, kept.manifest, trust);
  // After a withdrawal no kept file of it may be shown again; withdrawals are rare, so all kept files are deleted.
  if (kept && kept.manifest.tombstones?.sha256 !== manifest.tombstones?.sha256) {
    await store.deleteAll(address.base);
  }
  // Not awaited: the write must not delay this visit, and a store never rejects.
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

/** The copy of the last visit, verified like a manifest from the network. */
async function keptManifest(
  { address, publicKey }: ManifestContext,
  stored: StoredFile,
): Promise<Kept | undefined> {
  try {
    return { ...stored, ...(await readManifest(stored.bytes, address.url, publicKey)) };
  } catch {
    // Damaged, or not signed by the currently pinned key: treated as no copy.
    return undefined;
  }
}
