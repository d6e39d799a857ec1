import type { FeedManifest } from '@mingce/schema/types';
import { encodeBase64url } from '../bytes/base64url.js';
import type { SigningKey } from './algorithms.js';
import { es256 } from './es256.js';
import { keyId } from './keys.js';
import { signedBytes } from './signed-bytes.js';

/** A new key pair to sign feeds with. The private half belongs in a file that only the publisher can read. */
export function generateSigningKey(): Promise<SigningKey> {
  return es256.generateKey();
}

/** The manifest with its signature; an earlier signature is replaced. */
export async function signManifest(manifest: FeedManifest, privateKey: JsonWebKey): Promise<FeedManifest> {
  const value = encodeBase64url(await es256.sign(signedBytes(manifest), privateKey));
  return { ...manifest, signature: { algorithm: 'ES256', keyId: await keyId(privateKey), value } };
}
