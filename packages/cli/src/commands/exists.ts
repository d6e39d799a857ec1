import { stat } from 'node:fs/promises';
import { errorCode } from '../sources/unreadable.js';

/** Whether a file or folder exists; throws if it cannot be accessed. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}
