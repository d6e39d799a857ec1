import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { starterFiles } from '../scaffold/starter-files.js';
import { exists } from './exists.js';

export interface InitOptions {
  dir: string;
}

/**
 * `mingce init`: an authoring folder with linked examples that passes `check`. It never overwrites: if any of its files
 * is there already, nothing is written.
 *
 * @throws MingceError `init.notEmpty`.
 */
export async function init(options: InitOptions, io: CommandIo): Promise<CommandReport> {
  const dir = resolve(io.cwd, options.dir);
  const paths = Object.keys(starterFiles);
  for (const path of paths) {
    if (await exists(join(dir, path)))
      throw new MingceError('init.notEmpty', { dir: options.dir, file: path });
  }
  for (const [path, text] of Object.entries(starterFiles)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text, { flag: 'wx' });
  }
  await mkdir(join(dir, 'files'), { recursive: true });
  return { command: 'init', ok: true, faults: [], facts: { dir: options.dir, written: paths.length } };
}
