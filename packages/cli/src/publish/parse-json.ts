/** The value of a JSON file; `undefined` if the bytes are not JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    // Text that is not JSON gives undefined; the caller decides what that means for the file.
    return undefined;
  }
}
