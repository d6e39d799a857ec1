import { stat } from 'node:fs/promises';
import { MingceError } from '@mingce/schema/errors';
import { errorCode } from '../sources/unreadable.js';
import { folderRows } from './folder-rows.js';
import { jsonRows } from './json-rows.js';
import type { Row } from './rows.js';

export type SourceKind = 'folder' | 'json';

/**
 * Kind of the source at a path.
 *
 * @throws MingceError `import.noSource` or `import.unknownSource`.
 */
export async function sourceKindOf(source: string): Promise<SourceKind> {
  const stats = await stat(source).catch((error: unknown) => {
    throw new MingceError(
      'import.noSource',
      { source, reason: errorCode(error) ?? String(error) },
      { cause: error },
    );
  });
  if (stats.isDirectory()) return 'folder';
  if (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(source)) return 'json';
  throw new MingceError('import.unknownSource', { source });
}

/** Reads a source document by document, so that its size does not matter. */
export function sourceRows(source: string, kind: SourceKind, signal: AbortSignal): AsyncGenerator<Row> {
  return kind === 'folder' ? folderRows(source, signal) : jsonRows(source, signal);
}
