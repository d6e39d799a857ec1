import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { defaultMapping } from '../import/default-mapping.js';
import { importPolicies } from '../import/import-policies.js';
import { type Mapping, readMapping } from '../import/mapping.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { createProgress } from '../report/index.js';
import { writeStarterConfig } from '../scaffold/starter-config.js';
import { errorCode } from '../sources/unreadable.js';
import { secondsSince } from './seconds-since.js';

export interface ImportCommandOptions {
  source: string;
  to: string;
  /** A mapping file; without one the usual names are taken and the rest is guessed. */
  mapping?: string | undefined;
  /** Region of documents whose source and title name none. */
  region?: string | undefined;
  /** Overwrites files that were changed by hand since the last import. */
  force?: boolean | undefined;
}

/** `mingce import`: Markdown files or JSON Lines become policy files of an authoring folder. */
export async function importSource(options: ImportCommandOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const { region } = options;
  if (region !== undefined && !/^\d{6}$/.test(region)) throw new MingceError('import.badRegion', { region });
  const read = await mappingOf(options.mapping, io);
  if (!read.mapping) return { command: 'import', ok: false, faults: read.faults, facts: emptyFacts };
  const mapping = region === undefined ? read.mapping : withRegion(read.mapping, region);

  const dir = resolve(io.cwd, options.to);
  const progress = createProgress(io);
  try {
    const imported = await importPolicies({
      source: resolve(io.cwd, options.source),
      dir,
      mapping,
      force: options.force ?? false,
      signal: io.signal,
      onProgress: (done) => progress.update('import', done),
    });
    const createdConfig = await writeStarterConfig(dir);
    const guessed = [...imported.guessed].map(([field, count]) => [`guessed.${field}`, count] as const);
    return {
      command: 'import',
      ok: !imported.faults.some(({ severity }) => severity === 'error'),
      faults: imported.faults,
      facts: {
        in: imported.in,
        ...imported.outcomes,
        skipped: imported.skipped,
        incomplete: imported.incomplete,
        createdConfig,
        ...Object.fromEntries(guessed),
        seconds: secondsSince(started),
      },
    };
  } finally {
    progress.end();
  }
}

const emptyFacts = { in: 0, written: 0, unchanged: 0, kept: 0, skipped: 0, incomplete: 0, seconds: 0 };

async function mappingOf(file: string | undefined, io: CommandIo): Promise<ReturnType<typeof readMapping>> {
  if (file === undefined) return { mapping: defaultMapping, faults: [] };
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    throw new MingceError('import.noMapping', { file, reason }, { cause: error });
  });
  return readMapping(text, file);
}

function withRegion(mapping: Mapping, region: string): Mapping {
  return { ...mapping, region: { ...mapping.region, default: region } };
}
