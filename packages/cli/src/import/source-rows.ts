import { stat } from 'node:fs/promises';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { errorCode } from '../sources/unreadable.js';
import { folderRows } from './folder-rows.js';
import { jsonRows } from './json-rows.js';

/** One document of a source: its fields under the source's own names. */
export interface SourceRow {
  /** For messages and ids: a file's path, or the row of a JSON file, such as #3. */
  place: string;
  /** File of the source, as messages name it. */
  file: string;
  /** Line of a field in that file, where the file has lines for it. */
  lineOf(field: string): number | undefined;
  /** Line of the file on which the text begins. */
  textLine?: number;
  fields: Readonly<Record<string, unknown>>;
  /** Form of the text by the form of the source; a mapping may override it. */
  form?: 'markdown' | 'text';
}

export interface RowFault {
  place: string;
  faults: Fault[];
  /** It was never taken for a document: a picture, a hidden file. */
  isPassedOver?: boolean;
}

export type Row = SourceRow | RowFault;
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
