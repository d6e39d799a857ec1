import { keyId, maxKeyStatements, signKeyStatement } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import { publicPart } from './key-file.js';
import { addDays, instant } from './manifest.js';

/** Validity period in days of a statement signed by a root key: a year, and a month of delay. */
const statementDays = 400;

export interface KeyChange {
  feedId: string;
  previous: FeedManifest;
  now: Date;
  /** The private key that signs at present. */
  key?: JsonWebKey | undefined;
  /** The private key that is to sign from now on. */
  next?: JsonWebKey | undefined;
  /** The private root key. */
  root?: JsonWebKey | undefined;
  /** Fingerprint of a key that must never be trusted again. */
  revoke?: string | undefined;
}

/**
 * The chain with one more statement, signed by a key that readers trust: the root key, or the present key if
 * the feed has no root key; and by the keys that it names, so that pages may pin these.
 */
export async function nextStatements(
  chain: readonly KeyStatement[],
  change: KeyChange,
): Promise<readonly KeyStatement[]> {
  const { key, next, revoke } = change;
  if (chain.length === 0) {
    const begun = [await firstStatement(change)];
    return next || revoke ? nextStatements(begun, change) : begun;
  }
  const newest = chain[chain.length - 1];
  if (!newest || chain.length >= maxKeyStatements) throw new MingceError('sign.tooManyStatements');

  const root = await rootOf(newest, change);
  const stays = await withoutRevoked(newest.keys, revoke);
  const keys = next ? [publicPart(next)] : stays;
  if (keys.length === 0) throw new MingceError('sign.revokeNeedsNewKey');
  if (next && (await knownAsRevoked(chain, revoke, next))) {
    throw new MingceError('sign.revokedKeyAgain', { keyId: await keyId(next) });
  }
  const authority = newest.root ? root : key;
  if (!authority) throw new MingceError('sign.oldKeyNeeded');
  const statement = await signKeyStatement(
    draft(change, chain.length + 1, keys, root),
    [authority, root, next ?? key].filter((each) => each !== undefined),
  );
  return [...chain, statement];
}

/** Statement for a page that pins the present key: this key, and the root key from now on. */
async function firstStatement(change: KeyChange): Promise<KeyStatement> {
  const { key, root, previous, revoke } = change;
  if (revoke && !root) throw new MingceError('sign.revokeNeedsRoot');
  const id = key && (await keyId(key));
  if (!key || (previous.signature && previous.signature.keyId !== id)) {
    throw new MingceError('sign.firstKeyNeeded', { expected: previous.signature?.keyId ?? '' });
  }
  const unsigned = draft({ ...change, revoke: undefined }, 1, [publicPart(key)], root);
  return signKeyStatement(unsigned, root ? [root, key] : [key]);
}

/** The root key that decides: that of the newest statement, or the given one if there is none yet. */
async function rootOf(newest: KeyStatement, { root, revoke }: KeyChange): Promise<JsonWebKey | undefined> {
  if (revoke && !root) throw new MingceError('sign.revokeNeedsRoot');
  if (!newest.root) return root;
  const expected = await keyId(newest.root);
  if (!root) throw new MingceError('sign.rootNeeded', { expected });
  const got = await keyId(root);
  if (got !== expected) throw new MingceError('sign.otherRoot', { expected, got });
  return root;
}

function draft(
  { feedId, now, revoke }: KeyChange,
  version: number,
  keys: readonly JsonWebKey[],
  root: JsonWebKey | undefined,
): Omit<KeyStatement, 'signatures'> {
  const issuedAt = instant(now);
  return {
    format: 'mingce-keys',
    version,
    feedId,
    issuedAt,
    ...(root ? { expiresAt: instant(addDays(now, statementDays)) } : {}),
    keys: keys as KeyStatement['keys'],
    ...(root ? { root: publicPart(root) as KeyStatement['root'] } : {}),
    ...(revoke ? { revoked: [{ keyId: revoke, revokedAt: issuedAt }] } : {}),
  };
}

async function withoutRevoked(
  keys: readonly JsonWebKey[],
  revoke: string | undefined,
): Promise<JsonWebKey[]> {
  const ids = await Promise.all(keys.map(keyId));
  return keys.filter((_, index) => ids[index] !== revoke).map(publicPart);
}

async function knownAsRevoked(
  chain: readonly KeyStatement[],
  revoke: string | undefined,
  key: JsonWebKey,
): Promise<boolean> {
  const id = await keyId(key);
  const revoked = chain.flatMap(({ revoked = [] }) => revoked.map((each) => each.keyId));
  return id === revoke || revoked.includes(id);
}
