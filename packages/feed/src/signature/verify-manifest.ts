import type { FeedManifest } from '@mingce/schema/types';
import { decodeBase64url } from '../bytes/base64url.js';
import { feedError } from '../errors.js';
import { signatureAlgorithms } from './algorithms.js';
import { keyId } from './keys.js';
import { readPublicKey } from './public-key.js';
import { signedBytes } from './signed-bytes.js';

/**
 * Resolves if the manifest is signed by this key, else throws `feed.signatureMissing` (also for an algorithm that is
 * not known here), `feed.wrongKey` or `feed.signatureInvalid`.
 */
export async function verifyManifest(manifest: FeedManifest, publicKey: JsonWebKey | string): Promise<void> {
  const key = readPublicKey(publicKey);
  const { signature } = manifest;
  const algorithm = signatureAlgorithms.get(signature?.algorithm ?? '');
  if (!signature || !algorithm) {
    throw feedError('feed.signatureMissing', signature ? { algorithm: signature.algorithm } : {});
  }
  const expected = await keyId(key);
  if (signature.keyId !== expected) throw feedError('feed.wrongKey', { expected, got: signature.keyId });
  const value = decodeBase64url(signature.value);
  const message = bytesToCheck(manifest);
  if (!value || !message || !(await algorithm.verify(message, value, key))) {
    throw feedError('feed.signatureInvalid', { keyId: expected });
  }
}

function bytesToCheck(manifest: FeedManifest): Uint8Array | undefined {
  try {
    return signedBytes(manifest);
  } catch {
    // Lone surrogates or a hostile depth of nesting: no publisher can have signed this.
    return undefined;
  }
}
