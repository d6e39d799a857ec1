import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@mingce/schema/types';
import { type BuildMemory, remembered } from '@mingce/search/writer';
import { PackedBody, type PackedPolicy, type PackedRecord, takeApart } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import { sha256Hex } from '../publish/sha256.js';
import { type ReadRecord, readRecord } from './read-record.js';
import { decodeTextFile } from './read-text-file.js';
import type { RecordFolder } from './record-folders.js';

export interface RecordFileOptions {
  /** The authoring folder. */
  dir: string;
  folder: RecordFolder;
  memory?: BuildMemory | undefined;
}

/** Reads the bytes of a record's file, or remembers what was read from the same bytes before. */
export function readRecordFile(
  bytes: Uint8Array,
  file: string,
  { dir, folder, memory }: RecordFileOptions,
): ReadRecord {
  if (!memory) return readFresh(bytes, file, folder);
  const digest = sha256Hex(bytes);
  const key = `source/${file}/${digest}`;
  const known = memory.get(key);
  const lines = (lineOf: SourceRecord['lineOf']) => rememberedLines(lineOf, `line/${file}/${digest}`, memory);
  if (known) return thawed(known, { file, digest, lineOf: lines(linesWhenAsked(dir, file, folder)) });
  const read = readFresh(bytes, file, folder);
  if (!read.source || !mayBeKept(read.source)) return read;
  memory.put(key, frozen(read.source, read.faults));
  return { ...read, source: { ...read.source, digest, lineOf: lines(read.source.lineOf) } };
}

function readFresh(bytes: Uint8Array, file: string, folder: RecordFolder): ReadRecord {
  const { text, faults } = decodeTextFile(bytes, file);
  if (text === undefined) return { faults };
  const read = readRecord(text, file, folder);
  return { ...read, faults: [...faults, ...read.faults] };
}

/** A record that is not to be published yet is kept in its own file alone; one that never is has an error, or no text. */
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

/** The same fault is in the same line of the same bytes: to report it again, nothing has to be parsed. */
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

/** The file is read again by those who have a new fault to report. */
function linesWhenAsked(dir: string, file: string, folder: RecordFolder): SourceRecord['lineOf'] {
  let lineOf: SourceRecord['lineOf'] | undefined;
  return (path) => {
    lineOf ??= readFresh(readFileSync(join(dir, file)), file, folder).source?.lineOf ?? (() => 1);
    return lineOf(path);
  };
}
