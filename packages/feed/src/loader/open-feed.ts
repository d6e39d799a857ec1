import type { FeedManifest } from '@mingce/schema/types';
import { SharedLoads } from '../async/shared-loads.js';
import { defaultStore } from '../cache/default-store.js';
import { loadFallback } from '../digest/load-fallback.js';
import { webCrypto } from '../digest/web-crypto.js';
import { loadInflate } from '../pack/load-inflate.js';
import { readPublicKey } from '../signature/public-key.js';
import { aheadSource } from '../sources/ahead-source.js';
import type { Feed, OpenFeedOptions } from '../types.js';
import { acquireManifest, type ManifestContext } from './acquire-manifest.js';
import { askAhead } from './ask-ahead.js';
import { feedAddress, sourceFor } from './feed-address.js';
import { FeedClient } from './feed-client.js';
import { loadSignature } from './load-signature.js';

const opens = new SharedLoads<Feed>();
const opensBySource = new WeakMap<object, SharedLoads<Feed>>();

/**
 * Opens the feed whose `feed.json` or folder is at `url`, and verifies it. Simultaneous calls for one feed share the
 * result.
 *
 * @example
 * const feed = await openFeed('https://policy.example.gov.cn/feed/feed.json', { publicKey });
 * const policy = await feed.record('policy', 'shili-zhengban-2025-12');
 */
export async function openFeed(url: string, options: OpenFeedOptions = {}): Promise<Feed> {
  const address = feedAddress(url);
  const publicKey = options.publicKey === undefined ? undefined : readPublicKey(options.publicKey);
  // Loaded while `feed.json` is fetched; a failure is reported when the signature is verified.
  if (publicKey !== undefined) void loadSignature().catch(() => undefined);
  if (!webCrypto()) void loadFallback().catch(() => undefined);
  void loadInflate();
  const source = aheadSource(options.source ?? sourceFor(address, options));
  const context: ManifestContext = {
    address,
    base: address.base,
    publicKey,
    source,
    store: options.store ?? defaultStore(address.url),
    now: options.now ?? (() => new Date()),
  };
  const key = `${address.url} ${JSON.stringify(publicKey ?? null)}`;
  const { ahead } = options;
  const open = async (signal: AbortSignal) => {
    const onClaim = ahead && ((manifest: FeedManifest) => askAhead(manifest, ahead, source, signal));
    return new FeedClient(context, await acquireManifest(context, signal, onClaim));
  };
  return sharedOpens(options).run(key, open, options.signal);
}

/** Opens with a custom source are shared only with each other. */
function sharedOpens({ source }: OpenFeedOptions): SharedLoads<Feed> {
  if (!source) return opens;
  const shared = opensBySource.get(source) ?? new SharedLoads<Feed>();
  opensBySource.set(source, shared);
  return shared;
}
