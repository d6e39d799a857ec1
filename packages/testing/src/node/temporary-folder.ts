import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ending } from './closers.js';

/**
 * A new empty folder that is removed when the test ends.
 *
 * @param test The context of the running test, as node:test hands it over, or `Closers`.
 */
export async function temporaryFolder(test: Ending): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingce-'));
  // Processes of a program that has just ended may still write: the waits are 0.1, 0.2, 0.3 … s, 12 s in total.
  test.after(() => rm(folder, { recursive: true, force: true, maxRetries: 15 }));
  return folder;
}
