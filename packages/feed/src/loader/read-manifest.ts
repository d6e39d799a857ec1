import { decodeUtf8 } from '@mingce/schema/bytes';
import type { FeedManifest } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import type { PinnedKey } from '../signature/public-key.js';
import type { Trust } from '../trust/key-chain.js';
import { isInstant, isObject, isPack, isRef, isSignature, type JsonObject } from './guards.js';
import { loadSignature } from './load-signature.js';

/** The major versions of the feed format that this reader supports; version 3 introduced bundles. */
export const supportedMajors = { oldest: 3, newest: 3 } as const;

/** A usable manifest, with the trust derived from the pinned key, if any. */
export interface ReadManifest {
  readonly manifest: FeedManifest;
  readonly trust: Trust | undefined;
}

/**
 * Parses and verifies a `feed.json`: this reader must support its format, and a key that the pinned key leads to must
 * have signed it.
 *
 * @param onClaim - Receives the manifest before its signature is verified, to start requests early.
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

/** A file truncated inside a character is not valid UTF-8, but its beginning still identifies it. */
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

/** Checks the members that verification and loading depend on; other members are checked where they are used. */
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
