import { createHash } from 'node:crypto';

/** SHA-256 at once: a feed has tens of thousands of small files, and WebCrypto sends each to another thread. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
