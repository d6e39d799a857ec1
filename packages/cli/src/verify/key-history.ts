import { keyId, type Trust } from '@mingce/feed';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import { daysLeft } from '../publish/renewal-faults.js';

/** One key statement, with fingerprints of keys. */
export interface StatementInWords {
  version: number;
  issuedAt: string;
  expiresAt: string | undefined;
  keys: string[];
  root: string | undefined;
  revoked: string[];
  /** The trusted key for this statement: the root key or one of the previous statement; none for the first. */
  vouchedBy: { by: 'root' | 'key'; keyId: string } | undefined;
}

/** Signer of a feed, the key that vouches for it, and the end of its validity. */
export interface KeyHistory {
  /** Fingerprint of the key that signed `feed.json`; `undefined` if it is unsigned. */
  signedBy: string | undefined;
  /** State of the given key, if one was given and it leads to the signature. */
  pinned: Trust['pinned'] | undefined;
  statements: StatementInWords[];
  expiresAt: string | undefined;
  daysLeft: number | undefined;
}

/** The claims of the key statements; `verifyManifest` checks whether they are valid. */
export async function keyHistory(
  { signature, trust = [], expiresAt }: FeedManifest,
  { pinned, now }: { pinned: Trust['pinned'] | undefined; now: Date | undefined },
): Promise<KeyHistory> {
  const statements: StatementInWords[] = [];
  let before: KeyStatement | undefined;
  for (const statement of trust) {
    statements.push(await inWords(statement, before));
    before = statement;
  }
  return {
    signedBy: signature?.keyId,
    pinned,
    statements,
    expiresAt,
    daysLeft: expiresAt && now ? daysLeft(expiresAt, now) : undefined,
  };
}

async function inWords(statement: KeyStatement, before: KeyStatement | undefined): Promise<StatementInWords> {
  const { version, issuedAt, expiresAt, keys, root, revoked = [], signatures } = statement;
  const signers = signatures.map((signature) => signature.keyId);
  const authority = await idsOf(before?.root ? [before.root] : (before?.keys ?? []));
  const voucher = authority.find((id) => signers.includes(id));
  return {
    version,
    issuedAt,
    expiresAt,
    keys: await idsOf(keys),
    root: root && (await idsOf([root]))[0],
    revoked: revoked.map((entry) => entry.keyId),
    vouchedBy: voucher === undefined ? undefined : { by: before?.root ? 'root' : 'key', keyId: voucher },
  };
}

/** A key of an unknown algorithm has no fingerprint to compare. */
async function idsOf(keys: readonly JsonWebKey[]): Promise<string[]> {
  const ids = keys.map((key) => keyId(key).catch(() => `(${key.kty} ${key.crv ?? ''})`));
  return Promise.all(ids);
}
