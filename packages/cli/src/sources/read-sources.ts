import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { MingceError } from '@mingce/schema/errors';
import type { Fault, FeedConfig } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { absentConfig, configFile, readConfig, readTombstones, tombstonesFile } from './read-config.js';
import type { ReadRecord } from './read-record.js';
import { readTextFile } from './read-text-file.js';
import { type RecordFile, readRecordFile, recordFileKnown } from './record-file.js';
import { extensionOf, recordFolderOf, recordFolders } from './record-folders.js';
import { textDamageFaults } from './text-damage.js';
import { errorCode } from './unreadable.js';
import { type FoundFile, walkFolder } from './walk-folder.js';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Cached records, by the bytes of their files. */
  memory?: BuildMemory | undefined;
  /** Receives the files that are not in the cache before they are parsed, and may add their results to it. */
  ahead?: ((files: readonly RecordFile[], reading: Reading) => Promise<void>) | undefined;
  /** Called after each file. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
}

export interface Reading {
  dir: string;
  config: FeedConfig;
  /** Call this when more files are done. */
  onDone(files: number): void;
}

/** Number of files that are read before signals and the progress line are handled. */
const filesInARow = 16;

/**
 * Reads a whole authoring folder. A file that cannot be used is left out and named in `faults`; it never stops the
 * others. Throws only if the folder does not exist or is not a folder.
 *
 * @throws MingceError `sources.noFolder` or `sources.notFolder`.
 */
export async function readSources(dir: string, options: ReadOptions = {}): Promise<Sources> {
  await assertFolder(dir);
  const { files, faults } = await walkFolder(dir, {
    signal: options.signal,
    skip: ['files', 'node_modules'],
  });
  const sources: Sources = {
    dir,
    config: absentConfig,
    records: [],
    tombstones: [],
    faults,
    filesRead: 0,
    leftOut: [],
  };
  if (!files.some(({ path }) => path === configFile)) {
    faults.push({ code: 'config.missing', severity: 'error', facts: {}, file: configFile });
  }
  const recordFiles = files.flatMap((file) => sortOut(file, sources));
  const onDone = counter(files.length, options.onProgress);
  onDone(files.length - recordFiles.length);
  await readRecords(recordFiles, sources, { ...options, onDone });
  if (sources.filesRead === 0) {
    faults.push({ code: 'sources.noRecords', severity: 'warning', facts: {}, file: '.' });
  }
  sources.faults = sources.faults.map((fault) => withRegionCode(fault, sources));
  sources.records.sort(byKindAndId);
  return sources;
}

/** 示例县 for its code: the names of the feed’s own divisions are known only after its settings are read. */
function withRegionCode(fault: Fault, { config }: Sources): Fault {
  const { value } = fault.facts;
  const region = config.regions.find(({ label }) => label === value);
  if (fault.code !== 'region.invalid' || !region) return fault;
  return { ...fault, code: 'schema.labelForCode', facts: { ...fault.facts, code: region.code } };
}

async function assertFolder(dir: string): Promise<void> {
  const stats = await stat(dir).catch((error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    throw new MingceError('sources.noFolder', { dir, reason }, { cause: error });
  });
  if (!stats.isDirectory()) throw new MingceError('sources.notFolder', { dir });
}

/** Returns the file if it is a file of a record; reads settings at once; anything else causes at most a fault. */
function sortOut(file: FoundFile, sources: Sources): RecordFile[] {
  const { path } = file;
  const folder = recordFolderOf(path);
  const extension = extensionOf(path);
  if (folder && extension && folder.extensions.includes(extension)) return [{ ...file, folder }];
  if (folder) {
    const expected = folder.extensions.join(' / ');
    sources.faults.push({ code: 'file.extension', severity: 'warning', facts: { expected }, file: path });
  } else if (path === configFile || path === tombstonesFile) readSettings(file, sources);
  else if (isMisplaced(path)) sources.faults.push(misplaced(path));
  return [];
}

/** Counts files that are done; files that are done twice, ahead and again, do not raise the count above the total. */
function counter(total: number, onProgress: ReadOptions['onProgress']): Reading['onDone'] {
  let done = 0;
  return (files) => {
    done = Math.min(total, done + files);
    if (files > 0) onProgress?.({ done, total });
  };
}

/** Takes cached records first, so that the number of files to parse is known. */
async function readRecords(
  files: readonly RecordFile[],
  sources: Sources,
  { signal, memory, ahead, onDone }: ReadOptions & Pick<Reading, 'onDone'>,
): Promise<void> {
  const { dir, config } = sources;
  const known = new Map<RecordFile, ReadRecord>();
  if (memory && ahead) {
    for await (const file of inTurns(files, signal)) {
      const read = recordFileKnown(file, { dir, memory });
      if (!read) continue;
      known.set(file, read);
      onDone(1);
    }
    const unknown = files.filter((file) => !known.has(file));
    if (unknown.length > 0) await ahead(unknown, { dir, config, onDone });
  }
  for await (const file of inTurns(files, signal)) {
    const read = known.get(file);
    addRecord(file, read ?? readRecordFile(file, { dir, memory }), sources);
    if (!read) onDone(1);
  }
}

/** Lets signals and the progress line be handled. */
async function* inTurns<T>(items: readonly T[], signal: AbortSignal | undefined): AsyncGenerator<T> {
  for (const [index, item] of items.entries()) {
    signal?.throwIfAborted();
    yield item;
    if (index % filesInARow === 0) await setImmediate();
  }
}

function addRecord(
  { path, folder: { kind } }: RecordFile,
  { source, written, faults }: ReadRecord,
  sources: Sources,
): void {
  sources.filesRead += 1;
  sources.faults.push(...faults);
  if (source) sources.records.push(source);
  else sources.leftOut?.push({ kind, file: path, ...written });
}

function readSettings(file: FoundFile, sources: Sources): void {
  const { text, faults } = readTextFile(sources.dir, file);
  sources.faults.push(...faults);
  if (text === undefined) return;
  sources.faults.push(...textDamageFaults(text, file.path));
  if (file.path === configFile) {
    const read = readConfig(text);
    sources.faults.push(...read.faults);
    sources.config = read.config ?? absentConfig;
  } else {
    const read = readTombstones(text);
    sources.faults.push(...read.faults);
    sources.tombstones = read.tombstones;
  }
}

/** A record in a folder of a wrong name (`policy/` for `policies/`) would be overlooked without a message. */
function isMisplaced(path: string): boolean {
  return extensionOf(path) !== undefined && !/(?:^|\/)readme\.(?:[\w-]+\.)?md$/i.test(path);
}

function misplaced(file: string): Fault {
  const folders = Object.keys(recordFolders).join(', ');
  return { code: 'file.misplaced', severity: 'warning', facts: { folders }, file };
}

function byKindAndId(a: SourceRecord, b: SourceRecord): number {
  const [left, right] = [`${a.kind}/${a.record.id}/${a.file}`, `${b.kind}/${b.record.id}/${b.file}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
