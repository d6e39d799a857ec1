import { dirname, join, resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { configFile } from '../sources/index.js';
import { exists } from './exists.js';

/**
 * The named folder, else the first one with a `feed.yaml`, searched upwards from each of the starts.
 *
 * @throws MingceError `new.noFolder`.
 */
export async function findAuthoringFolder(
  named: string | undefined,
  starts: readonly string[],
  cwd: string,
): Promise<string> {
  if (named !== undefined) return resolve(cwd, named);
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (await exists(join(folder, configFile))) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  throw new MingceError('new.noFolder', { dir: cwd });
}
