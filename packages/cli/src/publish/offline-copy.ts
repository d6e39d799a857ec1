/** The path of the copy of a file that a page opened from disk can load (docs/formats/feed.md, section 8). */
export function copyPath(path: string): string {
  return `${path}.js`;
}

/** The path of the file whose copy this is. */
export function originalPath(path: string): string {
  return path.slice(0, -copyPath('').length);
}

/** A classic script that passes the bytes of the file to the reader; in ASCII, since its page may be in GBK. */
export function offlineCopy(path: string, bytes: Uint8Array): Uint8Array {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return Buffer.from(`globalThis[Symbol.for("mingce.offline")](${asciiJson(path)}, "${base64}")\n`);
}

/** JSON whose characters beyond ASCII are escapes. */
function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
