import { decodeBase64url } from '../bytes/base64url.js';
import { concatBytes } from '../bytes/concat.js';
import { loadFallback } from '../digest/load-fallback.js';
import { asSource, webCrypto } from '../digest/web-crypto.js';
import { feedError } from '../errors.js';
import { publicPart } from './public-key.js';
import type { SignatureAlgorithm } from './signature-algorithm.js';

export const curve = { name: 'ECDSA', namedCurve: 'P-256' };
export const scheme = { name: 'ECDSA', hash: 'SHA-256' };

/** Verification of ECDSA over P-256 with SHA-256; a signature is r ‖ s (RFC 7518, section 3.4). */
export const es256: SignatureAlgorithm = {
  async verify(message, signature, publicKey) {
    const point = uncompressedPoint(publicKey);
    if (signature.length !== 64) return false;
    const subtle = webCrypto();
    if (!subtle) return verifyWithFallback(message, signature, point);
    const key = await importKey(subtle, publicPart(publicKey), 'verify');
    return subtle.verify(scheme, key, asSource(signature), asSource(message));
  },
};

async function verifyWithFallback(
  message: Uint8Array,
  signature: Uint8Array,
  point: Uint8Array,
): Promise<boolean> {
  const { verifyEs256 } = await loadFallback();
  try {
    return verifyEs256(message, signature, point);
  } catch (cause) {
    // A wrong signature returns false; an exception means that the point is not on the curve.
    throw feedError('feed.keyInvalid', {}, { cause });
  }
}

/** Imports a key into WebCrypto; throws `feed.keyInvalid` if it is rejected. */
export async function importKey(
  subtle: SubtleCrypto,
  jwk: JsonWebKey,
  usage: 'sign' | 'verify',
): Promise<CryptoKey> {
  try {
    return await subtle.importKey('jwk', jwk, curve, false, [usage]);
  } catch (cause) {
    throw feedError('feed.keyInvalid', {}, { cause });
  }
}

function uncompressedPoint(key: JsonWebKey): Uint8Array {
  const { crv, x, y } = publicPart(key);
  const [left, right] = [decodeBase64url(x), decodeBase64url(y)];
  if (crv !== 'P-256' || left?.length !== 32 || right?.length !== 32) throw feedError('feed.keyInvalid');
  return concatBytes(Uint8Array.of(4), left, right);
}
