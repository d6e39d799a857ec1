import { withoutPasswords } from '@mingce/schema/errors';
import type { Terminal } from '../pipeline/types.js';

/**
 * Characters that control a terminal or reorder the words around them: C0 except the line feed, DEL,
 * C1, marks of direction, and separators of lines and paragraphs.
 */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/**
 * Words that are safe for a terminal: control characters are shown as `\u001b`, which is also how JSON escapes them,
 * and passwords in addresses are left out. Reports contain words of documents, file names, feeds and servers.
 */
export function printable(text: string): string {
  return withoutPasswords(text).replace(obeyed, escaped);
}

/** Printable words on one line, so that no document can add a line to a report. */
export function printableLine(text: string): string {
  return printable(text).replace(/\n/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

type Stream = Terminal['stdout'];

const originals = new WeakMap<Stream, Stream>();

/** The same streams, but their output is made printable: commands get these instead of the process's streams. */
export function printableIo<T extends Terminal>(io: T): T {
  return { ...io, stdout: printableStream(io.stdout), stderr: printableStream(io.stderr) };
}

function printableStream(stream: Stream): Stream {
  const safe: Stream = {
    write: (text) => stream.write(printable(text)),
    isTTY: stream.isTTY,
    columns: stream.columns,
  };
  originals.set(safe, stream);
  return safe;
}

/** Writes a control sequence of this program itself, such as one that clears the line of progress. */
export function writeControl(stream: Stream, sequence: string): void {
  (originals.get(stream) ?? stream).write(sequence);
}
