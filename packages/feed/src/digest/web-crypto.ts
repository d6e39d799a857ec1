/** WebCrypto, or `undefined` on pages over plain http, where browsers do not provide it. */
export function webCrypto(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle;
}

/** WebCrypto's types exclude shared memory, which is not used here. */
export function asSource(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
