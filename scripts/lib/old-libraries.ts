import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './run.mjs';

const execute = promisify(execFile);

/** Libraries that old sites still use, as Debian keeps them; npm has no build of them for browsers. */
const libraries = {
  'prototype.js': ['libjs-prototype', 'usr/share/javascript/prototype/prototype-1.7.3.js'],
  'mootools.js': ['libjs-mootools', 'usr/share/javascript/mootools/mootools-core-nc.js'],
} as const;

/** Fetches the libraries once into the cache, which the repository does not keep, and returns their folder. */
export async function oldLibraries(): Promise<string> {
  const folder = path.join(root, '.cache/old-libraries');
  await mkdir(folder, { recursive: true });
  for (const [name, [debian, file]] of Object.entries(libraries)) {
    const target = path.join(folder, name);
    if (existsSync(target)) continue;
    const scratch = await mkdtemp(path.join(tmpdir(), 'mingce-library-'));
    try {
      await execute('apt-get', ['download', debian], { cwd: scratch, timeout: 60_000 });
      const [archive = ''] = await readdir(scratch);
      await execute('dpkg-deb', ['-x', archive, 'content'], { cwd: scratch });
      await copyFile(path.join(scratch, 'content', file), target);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  return folder;
}
