import { randomBytes } from 'node:crypto';
import { closeSync, fsync, openSync, renameSync, writeSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { MingceError } from '@mingce/schema/errors';

const flush = promisify(fsync);

export const temporaryEnding = '.mingce-tmp';

/** Tells the temporary files of this process from those of another that wrote, or writes, into the same folder. */
const run = randomBytes(6).toString('hex');
let files = 0;

/** Whether a name is that of a file which a killed build left half-written. */
export function isTemporary(name: string): boolean {
  return name.endsWith(temporaryEnding);
}

/**
 * Writes a file beside its place, flushes it to disk and renames it into place: it is there whole or not at all. Only
 * the flush is waited for elsewhere: for small files the trip to another thread and back costs more than each other step.
 */
export function writeBeside(path: string, bytes: Uint8Array, shownPath: string): Promise<void> {
  return throughTemporary(path, shownPath, async (temporary) => {
    const file = openSync(temporary, 'wx');
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      await flush(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Copies a file in the same way, without holding it in memory. */
export function copyBeside(from: string, path: string, shownPath: string): Promise<void> {
  return throughTemporary(path, shownPath, async (temporary) => {
    await copyFile(from, temporary);
    const file = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

async function throughTemporary(
  path: string,
  shownPath: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  files += 1;
  const temporary = `${path}.${run}-${files}${temporaryEnding}`;
  try {
    await fill(temporary);
    renameSync(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw writeError(shownPath, cause);
  }
}

/** The error for a file of the feed that could not be written, such as on a full disk. */
export function writeError(path: string, cause: unknown): MingceError {
  return new MingceError('publish.writeFailed', { path, reason: reasonOf(cause) }, { cause });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return String(cause);
}
