import { decodeUtf8 } from '@mingce/schema/bytes';
import type { FeedManifest } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import type { PinnedKey } from '../signature/public-key.js';
import type { Trust } from '../trust/key-chain.js';
import { isInstant, isObject, isPack, isRef, isSignature, type JsonObject } from './guards.js';
import { loadSignature } from './load-signature.js';

/** The major numbers of the feed format that this reader knows: 3 keeps parts in bundles, which those before it did not. */
export const supportedMajors = { oldest: 3, newest: 3 } as const;

/** A manifest that this reader can use, and what its pinned key led to; nothing where no key is pinned. */
export interface ReadManifest {
  readonly manifest: FeedManifest;
  readonly trust: Trust | undefined;
}

/**
 * The manifest in the bytes of a `feed.json`, if it is one that this reader can use and that a key which the pinned one
 * leads to has signed.
 *
 * @param onClaim - Receives the manifest before its signature is checked: enough to start requests, not to trust it.
 */
export async function readManifest(
  bytes: Uint8Array,
  url: string,
  publicKey: PinnedKey | undefined,
  onClaim?: (manifest: FeedManifest) => void,
): Promise<ReadManifest> {
  const value = parse(bytes, url);
  if (value.format !== 'mingce-feed') throw feedError('feed.notAFeed', { url, got: 'json' });
  checkVersion(value.formatVersion, url);
  if (!isManifest(value)) throw feedError('feed.malformed', { path: url });
  onClaim?.(value);
  const trust = publicKey && (await (await loadSignature()).verifyManifest(value, publicKey));
  return { manifest: value, trust };
}

function parse(bytes: Uint8Array, url: string): JsonObject {
  if (bytes.length === 0) throw feedError('feed.notAFeed', { url, got: 'empty' });
  const text = textOf(bytes);
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (cause) {
    if (text.trimStart().startsWith('{')) {
      throw feedError('feed.truncated', { url, bytes: bytes.length }, { cause });
    }
  }
  throw feedError('feed.notAFeed', { url, got: 'text' });
}

/** A file cut inside a character is not UTF-8 any more, but its start still shows what it was. */
function textOf(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes);
  } catch {
    return String.fromCharCode(...bytes.subarray(0, 16));
  }
}

function checkVersion(found: unknown, url: string): void {
  const major = /^(\d+)\.\d+$/.exec(String(found))?.[1];
  if (major === undefined) throw feedError('feed.malformed', { path: url });
  const { oldest, newest } = supportedMajors;
  const supported = Number(oldest) === newest ? `${newest}.x` : `${oldest}.x–${newest}.x`;
  const facts = { url, found: String(found), supported };
  if (Number(major) > newest) throw feedError('feed.newerFormat', facts);
  if (Number(major) < oldest) throw feedError('feed.olderFormat', facts);
}

/** Checks what trust and loading rest on; the rest is the publisher's word and is read with care where it is used. */
function isManifest(value: JsonObject): value is JsonObject & FeedManifest {
  const { id, title, sequence, publishedAt, expiresAt, publisher, counts, trust, signature } = value;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    isInstant(publishedAt) &&
    (expiresAt === undefined || isInstant(expiresAt)) &&
    (trust === undefined || Array.isArray(trust)) &&
    Number.isSafeInteger(sequence) &&
    Number(sequence) > 0 &&
    isObject(publisher) &&
    isObject(counts) &&
    isPack(value.directory) &&
    value.directory.bundles.length > 0 &&
    (value.records === undefined || isPack(value.records)) &&
    isRef(value.collections) &&
    isRef(value.vocabulary) &&
    (value.tombstones === undefined || isRef(value.tombstones)) &&
    (value.benefits === undefined || isRef(value.benefits)) &&
    (value.search === undefined || isSearch(value.search)) &&
    (signature === undefined || isSignature(signature))
  );
}

function isSearch(value: unknown): boolean {
  return isObject(value) && isObject(value.packs) && isObject(value.index);
}
