import type { FeedManifest, KeyStatement, Signature } from '@mingce/schema/types';
import { decodeBase64url } from '../bytes/base64url.js';
import { feedError } from '../errors.js';
import { signatureAlgorithms } from '../signature/algorithms.js';
import { keyId } from '../signature/keys.js';
import { isReadableKey, type PinnedKey } from '../signature/public-key.js';
import { bytesToCheck, statementBytes } from '../signature/signed-bytes.js';
import { readKeyStatements } from './read-statements.js';

/** Public keys by fingerprint. */
type Keys = ReadonlyMap<string, JsonWebKey>;

/** Keys that a pinned key and the key statements of a feed lead to. */
export interface Trust {
  /** The keys that may currently sign the feed. */
  readonly keys: Keys;
  /** Number of the newest key statement; 0 for a feed without any, whose only key is the pinned one. */
  readonly version: number;
  /** State of the pinned key: it still signs, is the root key, was replaced, or was revoked. */
  readonly pinned: 'signing' | 'root' | 'replaced' | 'revoked';
}

/**
 * Follows the key statements of a feed from the pinned key to the current keys, as a client of The Update Framework
 * follows the versions of `root.json` (TUF specification 1.0, section 5.3): each statement counts only if the authority
 * of the one before has signed it. The authority is the root key, or any of the keys if a statement names no root.
 * Statements before the first one that names the pinned key are not followed.
 */
export async function followKeyChain(manifest: FeedManifest, pin: PinnedKey): Promise<Trust> {
  if (pin.feed !== undefined) checkFeedId(manifest, pin.feed);
  const pinId = await keyId(pin);
  const pinned: Keys = new Map([[pinId, pin]]);
  const statements = readKeyStatements(manifest.trust ?? []);
  if (statements.length === 0) return { keys: pinned, version: 0, pinned: 'signing' };

  for (const { feedId } of statements) checkFeedId(manifest, feedId);
  const links = await Promise.all(statements.map(keysOf));
  const start = links.findIndex(({ keys, root }) => keys.has(pinId) || root.has(pinId));
  if (start < 0) throw feedError('feed.wrongKey', { expected: pinId, got: manifest.signature?.keyId ?? '' });

  const revoked = new Set<string>();
  let authority = pinned;
  let keys: Keys = new Map();
  let root: Keys = new Map();
  for (const link of links.slice(start)) {
    const { statement } = link;
    await requireSignature(statement, authority);
    // A statement with a new root key must also be signed by that key.
    if (statement.root && !sameKeys(link.root, root)) await requireSignature(statement, link.root);
    // A revoked key stays revoked, even if a later statement lists it.
    for (const entry of statement.revoked ?? []) revoked.add(entry.keyId);
    keys = without(link.keys, revoked);
    root = without(link.root, revoked);
    // An unreadable root key leaves no authority: it does not pass to the other keys.
    authority = statement.root ? root : keys;
  }
  return { keys, version: statements.length, pinned: fateOf(pinId, keys, root, revoked) };
}

/** Time at which a key was revoked, if it was; the statement's signature is not verified here. */
export function revokedAt(statements: readonly KeyStatement[], id: string): string | undefined {
  const entries = statements.flatMap(({ revoked = [] }) => revoked);
  return entries.find((entry) => entry.keyId === id)?.revokedAt;
}

function checkFeedId({ id }: FeedManifest, expected: string): void {
  if (id !== expected) throw feedError('feed.otherFeed', { expected, got: id });
}

async function keysOf(statement: KeyStatement): Promise<{ statement: KeyStatement; keys: Keys; root: Keys }> {
  const { keys, root } = statement;
  return { statement, keys: await byId(keys), root: await byId(root ? [root] : []) };
}

/** Readable keys by fingerprint; keys of unknown algorithms are left out. */
async function byId(keys: readonly JsonWebKey[]): Promise<Keys> {
  const readable = keys.filter(isReadableKey);
  return new Map(await Promise.all(readable.map(async (key) => [await keyId(key), key] as const)));
}

async function requireSignature(statement: KeyStatement, authority: Keys): Promise<void> {
  for (const signature of statement.signatures) {
    const key = authority.get(signature.keyId);
    if (key && (await holds(statement, signature, key))) return;
  }
  throw feedError('feed.keysUnvouched', { version: statement.version });
}

async function holds(
  statement: KeyStatement,
  { algorithm, value }: Signature,
  key: JsonWebKey,
): Promise<boolean> {
  const known = signatureAlgorithms.get(algorithm);
  const bytes = decodeBase64url(value);
  const message = bytesToCheck(() => statementBytes(statement));
  return known !== undefined && bytes && message ? known.verify(message, bytes, key) : false;
}

function without(keys: Keys, revoked: ReadonlySet<string>): Keys {
  return new Map(Array.from(keys).filter(([id]) => !revoked.has(id)));
}

function sameKeys(a: Keys, b: Keys): boolean {
  return a.size === b.size && Array.from(a.keys()).every((id) => b.has(id));
}

function fateOf(pinId: string, keys: Keys, root: Keys, revoked: ReadonlySet<string>): Trust['pinned'] {
  if (revoked.has(pinId)) return 'revoked';
  if (root.has(pinId)) return 'root';
  return keys.has(pinId) ? 'signing' : 'replaced';
}
