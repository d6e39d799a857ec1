import { hash } from 'node:crypto';

/** Synchronous SHA-256: a feed has tens of thousands of small files, and WebCrypto sends each to another thread. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
