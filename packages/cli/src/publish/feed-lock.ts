import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { makeFolder, syncFolder } from './folders.js';
import { inParallel } from './in-parallel.js';
import { isRunning } from './is-running.js';
import { writeError } from './write-beside.js';

const lockName = '.mingce-lock';

/** Interval at which the holder renews its lock, and time without renewal after which the lock counts as abandoned. */
const beatMilliseconds = 10_000;
const staleMilliseconds = 10 * 60_000;

/** A lock without content is being written, or its build was killed while writing it. */
const halfWrittenMilliseconds = 2_000;

interface Holder {
  pid: number;
  host: string;
  token: string;
}

/** Holds the lock of a feed's folder while `work` runs, so that two builds never write into it at once. */
export async function withFeedLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const path = join(dir, lockName);
  const holder: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  await makeFolder(dir)
    .then((changed) => inParallel(changed, syncFolder))
    .catch((cause) => {
      throw writeError(dir, cause);
    });
  await acquire(path, holder);
  const beat = setInterval(() => {
    const now = new Date();
    // The lock may no longer exist when its renewal is due; then there is nothing to renew.
    utimes(path, now, now).catch(() => clearInterval(beat));
  }, beatMilliseconds);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
}

async function acquire(path: string, holder: Holder): Promise<void> {
  if (await create(path, holder)) return;
  const present = await readHolder(path);
  if (!(await isStale(path, present))) throw lockedBy(path, present);
  await removeStale(path, present);
  if (!(await create(path, holder))) throw lockedBy(path, await readHolder(path));
}

function lockedBy(path: string, holder: Holder | undefined): MingceError {
  return new MingceError('publish.locked', { path, pid: holder?.pid ?? 0, host: holder?.host ?? '' });
}

async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    // On a full disk the lock file is created, but its content cannot be written.
    await rm(path, { force: true });
    throw writeError(path, cause);
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The lock was removed in the meantime, or its build was killed while writing it; `isStale` decides by its age.
    return undefined;
  }
}

async function isStale(path: string, holder: Holder | undefined): Promise<boolean> {
  if (holder?.host === hostname() && !isRunning(holder.pid)) return true;
  const modified = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return Date.now() - modified > (holder ? staleMilliseconds : halfWrittenMilliseconds);
}

/** Moves the lock aside before removing it: if another build took it over first, that lock is not the stale one. */
async function removeStale(path: string, stale: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    // Another build has removed it already; who gets the lock is decided by `create`.
    return;
  }
  const moved = await readHolder(aside);
  if (moved?.token === stale?.token) return rm(aside, { force: true });
  await rename(aside, path);
}
