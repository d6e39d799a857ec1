import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Fault } from '@mingce/schema/types';
import { type RecognizedEncoding, recognizeEncoding } from '../sources/recognize-encoding.js';
import { errorCode } from '../sources/unreadable.js';
import type { Row, RowFault } from './rows.js';

/**
 * The rows of JSON Lines, or of a JSON array, in any encoding of text files; a `.gz` is unpacked. It is read
 * twice, since one line is too little to recognise its encoding.
 *
 * @param path - File within the folder `source`; `source` itself if omitted.
 */
export async function* jsonRows(source: string, signal: AbortSignal, path?: string): AsyncGenerator<Row> {
  const file = path === undefined ? source : join(source, path);
  const name = path ?? basename(source);
  const prefix = path === undefined ? '' : path;
  const open = () => openBytes(file, signal);
  const fault = (code: string, facts: Fault['facts'] = {}, line?: number): RowFault => ({
    place: name,
    faults: [{ code, severity: 'error', facts, file: name, ...(line === undefined ? {} : { line }) }],
  });

  const { encoding } = await encodingOf(open(), signal);
  if (encoding === undefined) {
    yield fault('file.notText');
    return;
  }
  if (/\.json(?:\.gz)?$/i.test(file) || (await beginsWithList(open(), encoding))) {
    yield* arrayRows(open(), encoding, name, prefix);
    return;
  }
  let row = 0;
  try {
    for await (const line of linesOf(open(), encoding)) {
      row += 1;
      if (line.trim() !== '') yield jsonRow(line, row, name, prefix);
    }
  } catch (error) {
    signal.throwIfAborted();
    const reason = errorCode(error) ?? String(error);
    yield fault('import.damagedSource', { source: name, line: row, reason }, row);
  }
}

function openBytes(file: string, signal: AbortSignal): Readable {
  const bytes = createReadStream(file, { signal });
  if (!/\.gz$/i.test(file)) return bytes;
  const text = bytes.pipe(createGunzip());
  // A stream that breaks off before `pipe` only fails on its own side; the error must reach the reader as well.
  bytes.on('error', (error) => text.destroy(error));
  return text;
}

async function encodingOf(bytes: Readable, signal: AbortSignal): Promise<RecognizedEncoding> {
  const recognizer = recognizeEncoding();
  try {
    for await (const chunk of bytes) recognizer.add(chunk as Uint8Array);
  } catch {
    // A source that breaks off is read again and reported there with its line; until then it has an encoding.
    signal.throwIfAborted();
  }
  return recognizer.result();
}

/** Decodes as it reads. Bytes that are broken become U+FFFD, by which the row is refused, and the others are kept. */
async function* linesOf(bytes: Readable, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const chunk of bytes) {
    const text = rest + decoder.decode(chunk as Uint8Array, { stream: true });
    // A carriage return at the end may be the first half of a line end.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n?|\n/);
    rest = (lines.pop() ?? '') + text.slice(whole.length);
    yield* lines;
  }
  yield* (rest + decoder.decode()).split(/\r\n?|\n/);
}

/** A list over several lines, whatever the file is called. */
async function beginsWithList(bytes: Readable, encoding: string): Promise<boolean> {
  try {
    for await (const line of linesOf(bytes, encoding)) {
      if (line.trim() !== '') return /^\s*\[\s*(?:\{|$)/.test(line);
    }
  } catch {
    // A source that breaks off is read again and reported there with its line.
    return false;
  } finally {
    bytes.destroy();
  }
  return false;
}

async function* arrayRows(
  bytes: Readable,
  encoding: string,
  file: string,
  prefix: string,
): AsyncGenerator<Row> {
  let text = '';
  for await (const line of linesOf(bytes, encoding)) text += `${line}\n`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ line, row: at + 1 }]));
    // JSON Lines under the name of JSON: each line is an object.
    if (lines.length > 1 && lines.every(({ line }) => /^\s*\{.*\}\s*$/.test(line))) {
      for (const { line, row } of lines) yield jsonRow(line, row, file, prefix);
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    yield { place: file, faults: [{ code: 'import.badJson', severity: 'error', facts: { reason }, file }] };
    return;
  }
  const rows = listIn(value);
  for (const [index, row] of rows.entries()) yield rowOf(row, index + 1, file, prefix, undefined);
}

/** The list of a JSON file: the file itself, or the longest list that it holds, as in `{"data": {"rows": […]}}`. */
function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const tables = value.flatMap(rowsOfTable);
    return tables.length > 0 ? tables : value;
  }
  const isDocument = typeof value === 'object' && value !== null && ('title' in value || '标题' in value);
  const longest = isDocument ? [] : listsIn(value, 0).sort((left, right) => right.length - left.length)[0];
  return longest && longest.length > 0 ? longest : [value];
}

/** The rows of a table among the parts of a database export: `[{"type": "header"}, {"type": "table", "data": […]}]`. */
function rowsOfTable(part: unknown): unknown[] {
  if (typeof part !== 'object' || part === null || !('type' in part) || !('data' in part)) return [];
  return part.type === 'table' && Array.isArray(part.data) ? part.data : [];
}

function listsIn(value: unknown, depth: number): unknown[][] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.every((row) => typeof row === 'object') ? [value] : [];
  return Object.values(value).flatMap((member) => listsIn(member, depth + 1));
}

function jsonRow(json: string, row: number, file: string, prefix: string): Row {
  try {
    return rowOf(JSON.parse(json), row, file, prefix, row);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return badLine(error.message, row, file, prefix);
  }
}

function rowOf(value: unknown, row: number, file: string, prefix: string, line: number | undefined): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return badLine(Array.isArray(value) ? 'array' : typeof value, row, file, prefix);
  }
  return { place: `${prefix}#${row}`, file, lineOf: () => line, fields: { ...value } };
}

function badLine(reason: string, row: number, file: string, prefix: string): RowFault {
  const facts = { row, reason };
  const fault: Fault = { code: 'import.badLine', severity: 'error', facts, file, line: row };
  return { place: `${prefix}#${row}`, faults: [fault] };
}
