import { stat } from 'node:fs/promises';
import { errorCode } from '../sources/unreadable.js';

/** Whether there is a file or a folder; one that may not be looked at is an error. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}
