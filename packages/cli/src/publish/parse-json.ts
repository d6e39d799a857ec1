/** The value of a JSON file; nothing if the bytes are no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    // Text that is no JSON gives undefined; the caller says what that means for the file.
    return undefined;
  }
}
