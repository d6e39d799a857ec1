import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Closers, temporaryFolder } from '../../packages/testing/src/node.js';
import { mingceProgram, root, run } from './run.mjs';

const execute = promisify(execFile);

export const sampleSources = 'examples/feed-sources';

/** Runs `mingce`; rejects with what it printed when it fails. */
export async function mingce(...args: string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [...mingceProgram, ...args], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  return stdout;
}

/**
 * Publishes the sample into a folder, for pages from a server and from disk. Within `npm test` it copies the sample
 * that an earlier check has published and verified.
 */
export async function publishSample(folder: string): Promise<void> {
  const published = process.env.MINGCE_TESTED_SAMPLE;
  if (published) await cp(published, folder, { recursive: true });
  else await mingce('build', sampleSources, '--to', folder, '--offline');
}

/**
 * Makes a release and returns its folder, which must not be changed. Within `npm test` it is the release that an
 * earlier check has made.
 */
export async function makeRelease(closers: Closers): Promise<string> {
  const made = process.env.MINGCE_TESTED_RELEASE;
  if (made) return made;
  const folder = await temporaryFolder(closers);
  const { code, output } = await run(process.execPath, ['scripts/release.mjs', folder], { capture: true });
  if (code !== 0) throw new Error(`node scripts/release.mjs failed:\n${output}`);
  return folder;
}
