import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { removeStaged, writeIntoFolder } from '../publish/write-beside.js';
import { errorCode } from '../sources/unreadable.js';

/** Remembers what imports wrote, so that the next one recognises a file that people have changed since. */
const ledgerFile = '.mingce/imported.json';

export type WriteOutcome = 'written' | 'unchanged' | 'kept';

export interface ImportedFiles {
  /** Writes a file unless someone has changed it, or made it, since the last import. */
  write(path: string, text: string): Promise<WriteOutcome>;
  /** Whether a file exists that an earlier import wrote. */
  isOurs(path: string): Promise<boolean>;
  /** Stores what was written; to be called also when an import breaks off. */
  save(): Promise<void>;
}

/** With `dryRun`, `write` returns what would happen to a file, and nothing is written. */
export async function openImportedFiles(
  dir: string,
  options: { force: boolean; dryRun: boolean },
): Promise<ImportedFiles> {
  if (!options.dryRun) await removeStaged(dir);
  const ledger = new Map(Object.entries(await readLedger(join(dir, ledgerFile))));
  return {
    async write(path, text) {
      const [digest, present] = [digestOf(text), await readIfThere(join(dir, path))];
      const presentDigest = present === undefined ? undefined : digestOf(present);
      if (presentDigest === digest) {
        ledger.set(path, digest);
        return 'unchanged';
      }
      const isOurs = presentDigest === undefined || presentDigest === ledger.get(path);
      if (!isOurs && !options.force) return 'kept';
      if (options.dryRun) return 'written';
      await writeIntoFolder(dir, path, text).catch((cause: unknown) => {
        if (!(cause instanceof MingceError)) throw cause;
        throw new MingceError('import.unwritable', cause.facts, { cause });
      });
      ledger.set(path, digest);
      return 'written';
    },
    async isOurs(path) {
      return ledger.has(path) && (await readIfThere(join(dir, path))) !== undefined;
    },
    async save() {
      if (options.dryRun) return;
      const sorted = Object.fromEntries([...ledger].sort(([a], [b]) => (a < b ? -1 : 1)));
      await writeIntoFolder(dir, ledgerFile, `${JSON.stringify(sorted, undefined, 1)}\n`);
    },
  };
}

async function readLedger(path: string): Promise<Record<string, string>> {
  const text = await readIfThere(path);
  if (text === undefined) return {};
  try {
    return JSON.parse(text.toString()) as Record<string, string>;
  } catch (error) {
    // If the record of imports cannot be read, every file counts as changed by people; nothing is overwritten.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
