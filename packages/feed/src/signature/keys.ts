import { canonicalBytes } from '@mingce/schema/bytes';
import { encodeBase64url } from '../bytes/base64url.js';
import { sha256 } from '../digest/sha256.js';
import { publicPart } from './public-key.js';

/** The fingerprint of a public key: its RFC 7638 thumbprint, SHA-256 in base64url. */
export async function keyId(key: JsonWebKey): Promise<string> {
  return encodeBase64url(await sha256(canonicalBytes(publicPart(key))));
}
