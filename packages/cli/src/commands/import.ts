import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { defaultMapping } from '../import/default-mapping.js';
import { emptyResult, type Imported, importPolicies } from '../import/import-policies.js';
import { type Mapping, readMapping } from '../import/mapping.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { createProgress } from '../report/index.js';
import { writeStarterConfig } from '../scaffold/starter-config.js';
import { decodeText } from '../sources/decode-text.js';
import { errorCode } from '../sources/unreadable.js';
import { secondsSince } from './seconds-since.js';

export interface ImportCommandOptions {
  source: string;
  to: string;
  /** A mapping file; without one the usual names are taken and the rest is guessed. */
  mapping?: string | undefined;
  /** Region of documents whose source and title name none. */
  region?: string | undefined;
  /** `proactive`: documents of which the source says nothing else are public. */
  disclosure?: string | undefined;
  /** Overwrites files that were changed by hand since the last import. */
  force?: boolean | undefined;
}

/** `mingce import`: Markdown files or JSON Lines become policy files of an authoring folder. */
export async function importSource(options: ImportCommandOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const { region } = options;
  if (region !== undefined && !/^\d{6}$/.test(region)) throw new MingceError('import.badRegion', { region });
  const { disclosure } = options;
  if (disclosure !== undefined && disclosure !== 'proactive') {
    throw new MingceError('import.badDisclosure', { disclosure });
  }
  const read = await mappingOf(options.mapping, io);
  if (!read.mapping)
    return {
      command: 'import',
      ok: false,
      faults: read.faults,
      facts: { ...countsOf(emptyResult()), seconds: 0 },
    };
  const mapping = region === undefined ? read.mapping : withRegion(read.mapping, region);

  const dir = resolve(io.cwd, options.to);
  const progress = createProgress(io);
  try {
    const imported = await importPolicies({
      source: resolve(io.cwd, options.source),
      dir,
      mapping,
      isSaidPublic: disclosure === 'proactive',
      force: options.force ?? false,
      signal: io.signal,
      onProgress: (done) => progress.update('import', done),
    });
    const createdConfig = await writeStarterConfig(dir);
    return {
      command: 'import',
      ok: !imported.faults.some(({ severity }) => severity === 'error'),
      faults: imported.faults,
      facts: { ...countsOf(imported), createdConfig, seconds: secondsSince(started) },
    };
  } finally {
    progress.end();
  }
}

function countsOf(imported: Imported): CommandReport['facts'] {
  const { faults: _, outcomes, guessed, ...counts } = imported;
  const byField = [...guessed].map(([field, count]) => [`guessed.${field}`, count] as const);
  return { ...counts, ...outcomes, ...Object.fromEntries(byField) };
}

async function mappingOf(file: string | undefined, io: CommandIo): Promise<ReturnType<typeof readMapping>> {
  if (file === undefined) return { mapping: defaultMapping, faults: [] };
  const bytes = await readFile(resolve(io.cwd, file)).catch((error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    throw new MingceError('import.noMapping', { file, reason }, { cause: error });
  });
  const decoded = decodeText(bytes);
  if (decoded.ok) return readMapping(decoded.text, file);
  const code = decoded.line === undefined ? 'file.notText' : 'file.damagedText';
  return { faults: [{ code, severity: 'error', facts: {}, file, line: decoded.line ?? 1 }] };
}

function withRegion(mapping: Mapping, region: string): Mapping {
  return { ...mapping, region: { ...mapping.region, default: region } };
}
