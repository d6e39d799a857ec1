import type { MingceError } from '@mingce/schema/errors';
import type { FeedManifest } from '@mingce/schema/types';
import { decodeBase64url } from '../bytes/base64url.js';
import { feedError } from '../errors.js';
import { followKeyChain, revokedAt, type Trust } from '../trust/key-chain.js';
import { signatureAlgorithms } from './algorithms.js';
import { type PinnedKey, readPublicKey } from './public-key.js';
import { bytesToCheck, signedBytes } from './signed-bytes.js';

/**
 * Resolves if the manifest is signed by this key, or by a key that its key statements lead to. Otherwise it throws
 * `feed.signatureMissing` (also for an unknown algorithm), `feed.wrongKey`, `feed.keyRevoked`, `feed.signatureInvalid`,
 * `feed.otherFeed`, or an error of the statements (`feed.keys…`).
 */
export async function verifyManifest(manifest: FeedManifest, publicKey: PinnedKey | string): Promise<Trust> {
  const pin = readPublicKey(publicKey);
  const { signature } = manifest;
  const algorithm = signatureAlgorithms.get(signature?.algorithm ?? '');
  if (!signature || !algorithm) {
    throw feedError('feed.signatureMissing', signature ? { algorithm: signature.algorithm } : {});
  }
  const trust = await followKeyChain(manifest, pin);
  const key = trust.keys.get(signature.keyId);
  if (!key) throw refusedKey(manifest, trust, signature.keyId);
  const value = decodeBase64url(signature.value);
  const message = bytesToCheck(() => signedBytes(manifest));
  if (!value || !message || !(await algorithm.verify(message, value, key))) {
    throw feedError('feed.signatureInvalid', { keyId: signature.keyId });
  }
  return trust;
}

function refusedKey(manifest: FeedManifest, { keys }: Trust, id: string): MingceError {
  const on = revokedAt(manifest.trust ?? [], id);
  if (on !== undefined) return feedError('feed.keyRevoked', { keyId: id, revokedAt: on });
  return feedError('feed.wrongKey', { expected: Array.from(keys.keys()).join(), got: id });
}
