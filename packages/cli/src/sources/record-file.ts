import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@mingce/schema/types';
import { type BuildMemory, remembered } from '@mingce/search/writer';
import { PackedBody, type PackedPolicy, type PackedRecord, takeApart } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import { sha256Hex } from '../publish/sha256.js';
import { linesOf, type ReadRecord, readRecord } from './read-record.js';
import { decodeTextFile, readFileBytes } from './read-text-file.js';
import type { RecordFolder } from './record-folders.js';
import type { FoundFile } from './walk-folder.js';

export interface RecordFileOptions {
  /** The authoring folder. */
  dir: string;
  memory?: BuildMemory | undefined;
}

/** A file in a folder of records. */
export interface RecordFile extends FoundFile {
  folder: RecordFolder;
}

/** Reads the file of a record, or takes the cached result for the same bytes. */
export function readRecordFile(file: RecordFile, { dir, memory }: RecordFileOptions): ReadRecord {
  const bytes = readFileBytes(dir, file);
  if (!(bytes instanceof Uint8Array)) return { faults: [bytes] };
  if (!memory) return readFresh(bytes, file);
  const keys = keysOf(bytes, file);
  const known = rememberedRecord(keys, file, { dir, memory });
  if (known) return known;
  const read = readFresh(bytes, file);
  if (!read.source || !mayBeKept(read.source)) return read;
  memory.put(keys.record, frozen(read.source, read.faults));
  const lineOf = rememberedLines(read.source.lineOf, keys.line, memory);
  return { ...read, source: { ...read.source, digest: keys.digest, lineOf } };
}

/** The cached result of a file; `undefined` if the file has to be parsed. */
export function recordFileKnown(
  file: RecordFile,
  options: Required<RecordFileOptions>,
): ReadRecord | undefined {
  const bytes = readFileBytes(options.dir, file);
  if (!(bytes instanceof Uint8Array)) return { faults: [bytes] };
  return rememberedRecord(keysOf(bytes, file), file, options);
}

interface RecordKeys {
  digest: string;
  record: string;
  line: string;
}

function keysOf(bytes: Uint8Array, { path }: RecordFile): RecordKeys {
  const digest = sha256Hex(bytes);
  return { digest, record: `source/${path}/${digest}`, line: `line/${path}/${digest}` };
}

function rememberedRecord(
  { digest, record, line }: RecordKeys,
  file: RecordFile,
  { dir, memory }: Required<RecordFileOptions>,
): ReadRecord | undefined {
  const known = memory.get(record);
  if (!known) return undefined;
  const lineOf = rememberedLines(linesWhenAsked(dir, file), line, memory);
  return thawed(known, { file: file.path, digest, lineOf });
}

function readFresh(bytes: Uint8Array, { path, folder }: RecordFile): ReadRecord {
  const { text, faults } = decodeTextFile(bytes, path);
  if (text === undefined) return { faults };
  const read = readRecord(text, path, folder);
  return { ...read, faults: [...faults, ...read.faults] };
}

/** Whether a record may be cached. A draft may not; a record that must never be published has an error, or no text. */
function mayBeKept({ draftLines, draftItems }: SourceRecord): boolean {
  return draftLines === undefined && draftItems === undefined;
}

interface Frozen {
  kind: SourceRecord['kind'];
  /** The record without its packed text. */
  fields: PackedRecord;
  hasLinks?: boolean;
  faults: Fault[];
}

/** A line of JSON, then the packed text. */
function frozen({ kind, record }: SourceRecord, faults: Fault[]): Uint8Array {
  const { fields, body } = takeApart(record);
  const head = JSON.stringify({ kind, fields, hasLinks: body?.hasLinks, faults });
  return Buffer.concat([Buffer.from(`${head}\n`), body?.bytes ?? new Uint8Array()]);
}

function thawed(bytes: Uint8Array, place: Pick<SourceRecord, 'file' | 'digest' | 'lineOf'>): ReadRecord {
  const end = bytes.indexOf(0x0a);
  const head = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as Frozen;
  const { kind, fields, hasLinks, faults } = head;
  const packed = hasLinks === undefined ? undefined : new PackedBody(bytes.subarray(end + 1), hasLinks);
  const record = packed ? { ...(fields as PackedPolicy), body: packed } : fields;
  return { source: { kind, record, ...place }, faults };
}

/** The same bytes have the same fault in the same line: reporting it again needs no parsing. */
function rememberedLines(
  lineOf: SourceRecord['lineOf'],
  key: string,
  memory: BuildMemory,
): SourceRecord['lineOf'] {
  return (path) => {
    const line = remembered(memory, `${key}/${JSON.stringify(path)}`, () =>
      Buffer.from(String(lineOf(path))),
    );
    return Number(Buffer.from(line).toString());
  };
}

/** The file is read again only if there is a new fault to report. */
function linesWhenAsked(dir: string, file: RecordFile): SourceRecord['lineOf'] {
  let lineOf: SourceRecord['lineOf'] | undefined;
  return (path) => {
    lineOf ??= linesIn(dir, file);
    return lineOf(path);
  };
}

function linesIn(dir: string, { path, folder }: RecordFile): SourceRecord['lineOf'] {
  const { text } = decodeTextFile(readFileSync(join(dir, path)), path);
  return text === undefined ? () => 1 : linesOf(text, path, folder);
}
