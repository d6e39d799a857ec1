import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { absentConfig, configFile, readConfig, readTombstones, tombstonesFile } from './read-config.js';
import { decodeTextFile, readFileBytes } from './read-text-file.js';
import { readRecordFile } from './record-file.js';
import { extensionOf, recordFolders } from './record-folders.js';
import { textDamageFaults } from './text-damage.js';
import { errorCode } from './unreadable.js';
import { type FoundFile, walkFolder } from './walk-folder.js';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Records as read before, by the bytes of their files. */
  memory?: BuildMemory | undefined;
  /** Called after each file. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
}

/** Number of files that are read before signals and the line of progress have their turn. */
const filesInARow = 16;

/**
 * Reads a whole authoring folder. A file that cannot be used is left out and named in `faults`; it never stops the
 * others. Only a folder that is not there throws.
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
  for (const [index, file] of files.entries()) {
    options.signal?.throwIfAborted();
    readFile(file, sources, options.memory);
    if (index % filesInARow === 0) await setImmediate();
    options.onProgress?.({ done: index + 1, total: files.length });
  }
  if (sources.filesRead === 0) {
    faults.push({ code: 'sources.noRecords', severity: 'warning', facts: {}, file: '.' });
  }
  sources.faults = sources.faults.map((fault) => withRegionCode(fault, sources));
  sources.records.sort(byKindAndId);
  return sources;
}

/** 示例县 for its code: the names of the feed’s own divisions are known once its settings are read. */
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

function readFile(file: FoundFile, sources: Sources, memory: BuildMemory | undefined): void {
  const folder = recordFolders[file.path.split('/', 1)[0] ?? ''];
  const isRecord = folder !== undefined && file.path.includes('/');
  if (!isRecord && file.path !== configFile && file.path !== tombstonesFile) {
    if (isMisplaced(file.path)) sources.faults.push(misplaced(file.path));
    return;
  }
  const extension = extensionOf(file.path);
  if (isRecord && (!extension || !folder.extensions.includes(extension))) {
    const expected = folder.extensions.join(' / ');
    sources.faults.push({
      code: 'file.extension',
      severity: 'warning',
      facts: { expected },
      file: file.path,
    });
    return;
  }

  const bytes = readFileBytes(sources.dir, file);
  if (isRecord) {
    sources.filesRead += 1;
    const read =
      bytes instanceof Uint8Array
        ? readRecordFile(bytes, file.path, { dir: sources.dir, folder, memory })
        : { faults: [bytes] };
    sources.faults.push(...read.faults);
    if (read.source) sources.records.push(read.source);
    else sources.leftOut?.push({ kind: folder.kind, file: file.path, ...read.written });
    return;
  }
  const { text, faults } =
    bytes instanceof Uint8Array ? decodeTextFile(bytes, file.path) : { text: undefined, faults: [bytes] };
  sources.faults.push(...faults);
  if (text !== undefined) sources.faults.push(...textDamageFaults(text, file.path));
  if (file.path === configFile && text !== undefined) {
    const read = readConfig(text);
    sources.faults.push(...read.faults);
    sources.config = read.config ?? absentConfig;
  } else if (text !== undefined) {
    const read = readTombstones(text);
    sources.faults.push(...read.faults);
    sources.tombstones = read.tombstones;
  }
}

/** A record in a folder of a wrong name (`policy/` for `policies/`) would be overlooked in silence. */
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
