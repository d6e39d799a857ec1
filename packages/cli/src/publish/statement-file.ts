import { readFile } from 'node:fs/promises';
import { keyStatementSchema, maxKeyStatements } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { KeyStatement } from '@mingce/schema/types';
import { besideKey } from './key-file.js';
import { parseJson } from './parse-json.js';
import { writeBeside } from './write-beside.js';

/** The key statements stored beside a private key, so that a feed can be rebuilt from nothing. */
export async function readStatements(keyFile: string): Promise<KeyStatement[]> {
  const file = besideKey(keyFile, 'statements');
  const bytes = await readFile(file).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new MingceError('key.unreadable', { file }, { cause });
  });
  if (!bytes) return [];
  const parsed = keyStatementSchema.array().max(maxKeyStatements).safeParse(parseJson(bytes));
  if (!parsed.success) throw new MingceError('key.statementsDamaged', { file });
  return parsed.data;
}

/** Stores the key statements beside a private key, unless they are already there. */
export async function keepStatements(keyFile: string, statements: readonly KeyStatement[]): Promise<void> {
  if (statements.length <= (await readStatements(keyFile)).length) return;
  const file = besideKey(keyFile, 'statements');
  await writeBeside(file, Buffer.from(`${JSON.stringify(statements, undefined, 2)}\n`), file);
}
