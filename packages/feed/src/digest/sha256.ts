import { encodeHex } from '../bytes/hex.js';
import { loadFallback } from './load-fallback.js';
import { asSource, webCrypto } from './web-crypto.js';

export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  const subtle = webCrypto();
  if (!subtle) return (await loadFallback()).sha256(bytes);
  return new Uint8Array(await subtle.digest('SHA-256', asSource(bytes)));
}

/** SHA-256 as 64 lower-case hexadecimal digits, the form in which a feed names its files. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return encodeHex(await sha256(bytes));
}
