import { join, resolve } from 'node:path';
import type { Fault } from '@mingce/schema/types';
import { writeAsked } from '../../answers/write-asked.js';
import type { CommandIo, SourceRecord } from '../../pipeline/types.js';
import { writeBeside } from '../../publish/write-beside.js';
import { readSources } from '../../sources/index.js';
import { readTextFile } from '../../sources/read-text-file.js';
import type { AnsweredQuestion } from './types.js';

export interface AskedWritten {
  dir: string;
  /** Number of answers whose file was written. */
  count: number;
  faults: Fault[];
}

/**
 * Writes into each answer of an authoring folder how often it was asked. One with an earlier number, but not asked
 * in this period, gets 0.
 */
export async function writeAskedInto(
  dir: string,
  answered: readonly AnsweredQuestion[],
  io: CommandIo,
): Promise<AskedWritten> {
  const folder = resolve(io.cwd, dir);
  const counts = new Map(answered.map(({ id, count }) => [id, count]));
  const written: AskedWritten = { dir, count: 0, faults: [] };
  const { records } = await readSources(folder, { signal: io.signal });
  for (const { file, record } of records.filter((one): one is SourceRecord<'qa'> => one.kind === 'qa')) {
    io.signal.throwIfAborted();
    const asked = counts.get(record.id) ?? 0;
    if (asked === (record.asked ?? 0)) continue;
    const { text } = readTextFile(folder, { path: file, size: 0 });
    const changed = text === undefined ? undefined : writeAsked(text, asked);
    if (changed === undefined) {
      written.faults.push({
        code: 'reportQa.notWritten',
        severity: 'error',
        facts: { asked },
        file,
        line: 1,
      });
      continue;
    }
    await writeBeside(join(folder, file), Buffer.from(changed), file);
    written.count += 1;
  }
  return written;
}
