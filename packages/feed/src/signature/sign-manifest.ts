import type { FeedManifest } from '@mingce/schema/types';
import { encodeBase64url } from '../bytes/base64url.js';
import { es256Signer, type SigningKey } from './es256-signer.js';
import { keyId } from './keys.js';
import { signedBytes } from './signed-bytes.js';

/** Makes a new key pair for signing feeds. The private key belongs in a file that only the publisher can read. */
export function generateSigningKey(): Promise<SigningKey> {
  return es256Signer.generateKey();
}

/** The manifest with its signature; an earlier signature is replaced. */
export async function signManifest(manifest: FeedManifest, privateKey: JsonWebKey): Promise<FeedManifest> {
  const value = encodeBase64url(await es256Signer.sign(signedBytes(manifest), privateKey));
  return { ...manifest, signature: { algorithm: 'ES256', keyId: await keyId(privateKey), value } };
}
