import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Above this size brotli's best quality takes minutes; the result of quality 9 is only a few per cent larger. */
const large = 2_000_000;

export function brotli(bytes: Uint8Array): Uint8Array {
  const quality = bytes.length > large ? 9 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

export function brotliSize(bytes: Uint8Array): number {
  return brotli(bytes).length;
}

export function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
