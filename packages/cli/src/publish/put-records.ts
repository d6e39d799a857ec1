import { type DirectoryEntry, PackBuilder, packPart } from '@mingce/feed';
import { type RecordKind, recordKinds } from '@mingce/schema';
import { canonicalBytes } from '@mingce/schema/bytes';
import type { ObjectRef, Pack, Summary } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import {
  contentKey,
  type PackedRecord,
  type PackedRecordTypes,
  unpackRecord,
} from '../pipeline/packed-policy.js';
import type { FeedFolder } from './feed-folder.js';
import { inParallel } from './in-parallel.js';
import { countAll, type RecordsByKind } from './records-by-kind.js';
import { sha256Hex } from './sha256.js';
import { summarize } from './summaries.js';

export interface PutRecordsOptions {
  /** Whether records are put into bundles instead of separate files. */
  bundled: boolean;
  memory: BuildMemory | undefined;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export interface PutRecords {
  summaries: Summary[];
  entries: DirectoryEntry[];
  /** The pack of the records, if the records are bundled. */
  pack: Pack | undefined;
}

type RecordFolder = Pick<FeedFolder, 'putKnownObject' | 'putTrusted' | 'packOptions'>;

/** Writes all records, as separate files or into bundles. */
export async function putRecords(
  folder: RecordFolder,
  records: RecordsByKind,
  { bundled, memory, signal, onProgress }: PutRecordsOptions,
): Promise<PutRecords> {
  const total = countAll(records);
  const summaries: Summary[] = [];
  const entries: DirectoryEntry[] = [];
  const builder = new PackBuilder(({ path, bytes }) => folder.putTrusted(path, bytes), folder.packOptions);
  const putKind = async <K extends RecordKind>(kind: K) => {
    const put = async (record: PackedRecordTypes[K]) => {
      const part = bundled ? entries.length : undefined;
      const ref = await (bundled ? putPart(builder, record, memory) : putObject(folder, record, memory));
      summaries.push(summarize(kind, record, ref));
      entries.push({ kind, id: record.id, ref, part });
      onProgress(entries.length, total);
    };
    // Parts are numbered in their order: by kind, then by id.
    await inParallel(records[kind], put, { signal, limit: bundled ? 1 : 16 });
  };
  for (const kind of recordKinds) await putKind(kind);
  return { summaries, entries, pack: bundled ? await builder.finish() : undefined };
}

/** The digest of a record that was written before is cached, so that its text is not unpacked again. */
async function putObject(
  folder: RecordFolder,
  record: PackedRecord,
  memory: BuildMemory | undefined,
): Promise<ObjectRef> {
  const key = memory && `record/${contentKey(record)}`;
  const known = key && memory.get(key);
  if (known) {
    const ref = JSON.parse(Buffer.from(known).toString()) as ObjectRef;
    await folder.putKnownObject(ref, () => canonicalBytes(unpackRecord(record)));
    return ref;
  }
  const bytes = canonicalBytes(unpackRecord(record));
  const ref = refOf(bytes);
  await folder.putKnownObject(ref, () => bytes);
  if (key) memory.put(key, Buffer.from(JSON.stringify(ref)));
  return ref;
}

/** A cached record is a line of JSON with the reference, followed by the packed part. */
async function putPart(
  builder: PackBuilder,
  record: PackedRecord,
  memory: BuildMemory | undefined,
): Promise<ObjectRef> {
  const key = memory && `recordPart/${contentKey(record)}`;
  let line = key && memory.get(key);
  if (!line) {
    const bytes = canonicalBytes(unpackRecord(record));
    line = Buffer.concat([Buffer.from(`${JSON.stringify(refOf(bytes))}\n`), packPart(bytes)]);
    if (key) memory.put(key, line);
  }
  const end = line.indexOf(0x0a);
  await builder.addPacked(line.subarray(end + 1));
  return JSON.parse(Buffer.from(line.subarray(0, end)).toString()) as ObjectRef;
}

function refOf(bytes: Uint8Array): ObjectRef {
  return { sha256: sha256Hex(bytes), size: bytes.length };
}
