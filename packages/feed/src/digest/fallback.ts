import { p256 } from '@noble/curves/nist.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';

export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

/**
 * Verifies ECDSA P-256 with SHA-256.
 *
 * @param signature r ‖ s, 64 bytes; a high s is allowed, as in WebCrypto.
 * @param publicKey The uncompressed point, 65 bytes.
 */
export function verifyEs256(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  // `verify` would only return false; a point off the curve is the caller's mistake and must throw.
  p256.Point.fromBytes(publicKey).assertValidity();
  return p256.verify(signature, message, publicKey, { lowS: false, prehash: true, format: 'compact' });
}
