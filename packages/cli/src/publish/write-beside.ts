import { randomBytes } from 'node:crypto';
import { closeSync, fsync, openSync, renameSync, writeSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { MingceError } from '@mingce/schema/errors';

const flush = promisify(fsync);

export const temporaryEnding = '.mingce-tmp';

/** Distinguishes the temporary files of this process from those of other processes in the same folder. */
const run = randomBytes(6).toString('hex');
let files = 0;

/** Whether a name belongs to a half-written file of a killed build. */
export function isTemporary(name: string): boolean {
  return name.endsWith(temporaryEnding);
}

/** A file that is written and flushed, but not yet in its place. */
export interface StagedFile {
  /** Renames it into place atomically. */
  place(): void;
  discard(): Promise<void>;
}

/**
 * Writes a file beside its place and flushes it to disk. Only the flush is asynchronous: for small files the trip to
 * another thread and back costs more than any other step.
 */
export function stageBeside(path: string, bytes: Uint8Array, shownPath: string): Promise<StagedFile> {
  return stageAt(path, path, shownPath, fillWith(bytes));
}

function fillWith(bytes: Uint8Array, { flushes } = { flushes: true }) {
  return async (temporary: string) => {
    const file = openSync(temporary, 'wx');
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      if (flushes) await flush(file);
    } finally {
      closeSync(file);
    }
  };
}

/** Writes a file and puts it in its place. */
export async function writeBeside(path: string, bytes: Uint8Array, shownPath: string): Promise<void> {
  await placeOrDiscard(await stageBeside(path, bytes, shownPath));
}

/**
 * Puts a file into an authoring folder, whole or not at all. It is written in `.mingce/` first, which nobody reads records
 * from: a run that is killed leaves nothing among them, and `removeStaged` clears what it left.
 *
 * @param path - Within the authoring folder.
 */
export async function writeIntoFolder(dir: string, path: string, text: string): Promise<void> {
  const staging = join(dir, stagingFolder);
  await mkdir(staging, { recursive: true });
  await mkdir(dirname(join(dir, path)), { recursive: true });
  // Not flushed: an import writes thousands of files, and their source still exists.
  const fill = fillWith(Buffer.from(text), { flushes: false });
  const staged = await stageAt(join(staging, 'file'), join(dir, path), path, fill);
  await placeOrDiscard(staged);
}

const stagingFolder = '.mingce';

/** Removes the half-written files of a killed run. */
export async function removeStaged(dir: string): Promise<void> {
  const staging = join(dir, stagingFolder);
  const names = await readdir(staging).catch(() => []);
  for (const name of names.filter(isTemporary)) await rm(join(staging, name), { force: true });
}

/** Copies a file in the same way, without reading it into memory. */
export async function copyBeside(from: string, path: string, shownPath: string): Promise<void> {
  const staged = await stageAt(path, path, shownPath, async (temporary) => {
    await copyFile(from, temporary);
    const file = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  });
  await placeOrDiscard(staged);
}

async function placeOrDiscard(staged: StagedFile): Promise<void> {
  try {
    staged.place();
  } catch (error) {
    await staged.discard();
    throw error;
  }
}

async function stageAt(
  beside: string,
  path: string,
  shownPath: string,
  fill: (temporary: string) => Promise<void>,
): Promise<StagedFile> {
  files += 1;
  const temporary = `${beside}.${run}-${files}${temporaryEnding}`;
  const discard = () => rm(temporary, { force: true });
  try {
    await fill(temporary);
  } catch (cause) {
    await discard();
    throw writeError(shownPath, cause);
  }
  const place = () => {
    try {
      renameSync(temporary, path);
    } catch (cause) {
      throw writeError(shownPath, cause);
    }
  };
  return { place, discard };
}

/** The error for a file of the feed that could not be written, such as on a full disk. */
export function writeError(path: string, cause: unknown): MingceError {
  return new MingceError('publish.writeFailed', { path, reason: reasonOf(cause) }, { cause });
}

/** The code of a system error, such as `ENOSPC`, else its message. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return String(cause);
}
