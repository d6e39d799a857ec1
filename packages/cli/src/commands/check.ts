import { resolve } from 'node:path';
import { allFaults, interpretationScores } from '../check/index.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { createProgress } from '../report/index.js';
import { readSources } from '../sources/index.js';
import { secondsSince } from './seconds-since.js';

export interface CheckOptions {
  dir: string;
  /** Lists the score of each interpretation. */
  completeness?: boolean;
}

/** `mingce check`: every fault of an authoring folder in one run. Nothing is written. */
export async function check(options: CheckOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const progress = createProgress(io);
  try {
    const sources = await readSources(resolve(io.cwd, options.dir), {
      signal: io.signal,
      onProgress: ({ done, total }) => progress.update('read', done, total),
    });
    const faults = allFaults(sources);
    const faulty = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    return {
      command: 'check',
      ok: faulty.size === 0,
      faults,
      completeness: interpretationScores(sources),
      ...(options.completeness ? { listsCompleteness: true } : {}),
      facts: {
        files: sources.filesRead,
        records: sources.records.filter(({ file }) => !faulty.has(file)).length,
        seconds: secondsSince(started),
      },
    };
  } finally {
    progress.end();
  }
}
