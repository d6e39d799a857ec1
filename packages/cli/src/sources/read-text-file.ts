import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@mingce/schema/types';
import { decodeText } from './decode-text.js';
import { otherFormat } from './other-format.js';
import { unreadable } from './unreadable.js';
import type { FoundFile } from './walk-folder.js';

/** Maximum size. No real document comes near it; a larger file is a mistake, and reading it could exhaust memory. */
const sizeLimitInMegabytes = 10;

export interface TextFile {
  /** Absent if the file cannot be used; a fault then gives the reason. */
  text?: string;
  faults: Fault[];
}

/** Reads a file of an authoring folder synchronously, since files are read in sequence; else gives the fault. */
export function readFileBytes(dir: string, file: FoundFile): Uint8Array | Fault {
  if (file.size > sizeLimitInMegabytes * 1024 * 1024) {
    const facts = { megabytes: Math.ceil(file.size / 1024 / 1024), limit: sizeLimitInMegabytes };
    return { code: 'file.tooLarge', severity: 'error', facts, file: file.path };
  }
  try {
    return readFileSync(join(dir, file.path));
  } catch (error) {
    return unreadable(file.path, error);
  }
}

/** Reads a text file of an authoring folder. */
export function readTextFile(dir: string, file: FoundFile): TextFile {
  const read = readFileBytes(dir, file);
  return read instanceof Uint8Array ? decodeTextFile(read, file.path) : { faults: [read] };
}

/** The text of a file, in whatever encoding an office saved it. */
export function decodeTextFile(bytes: Uint8Array, path: string): TextFile {
  const fault = (code: string, severity: Fault['severity'], facts: Fault['facts'], line?: number): Fault => ({
    code,
    severity,
    facts,
    file: path,
    ...(line === undefined ? {} : { line }),
  });
  const format = otherFormat(bytes);
  if (format !== undefined) return { faults: [fault('file.otherFormat', 'error', { format })] };
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const damaged = decoded.line !== undefined;
    return { faults: [fault(damaged ? 'file.damagedText' : 'file.notText', 'error', {}, decoded.line)] };
  }
  if (decoded.text.trim() === '') return { faults: [fault('file.empty', 'error', {})] };
  return {
    text: decoded.text,
    faults:
      decoded.encoding === 'utf-8'
        ? []
        : [fault('file.encoding', 'warning', { encoding: decoded.encoding.toUpperCase() })],
  };
}
