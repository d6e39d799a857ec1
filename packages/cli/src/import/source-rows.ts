import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { splitFrontMatter } from '@mingce/content';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { parseYaml } from '../sources/parse-yaml.js';
import { readTextFile } from '../sources/read-text-file.js';
import { errorCode } from '../sources/unreadable.js';
import { walkFolder } from '../sources/walk-folder.js';

/** One document of a source: its fields under the source's own names. */
export interface SourceRow {
  /** Where it stands, for messages: a file's path, or the line of a JSON Lines file. */
  place: string;
  fields: Readonly<Record<string, unknown>>;
}

export interface RowFault {
  place: string;
  faults: Fault[];
}

export type Row = SourceRow | RowFault;
export type SourceKind = 'markdown' | 'jsonLines';

/**
 * What kind of source a path names.
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
  if (stats.isDirectory()) return 'markdown';
  if (/\.jsonl(?:\.gz)?$/i.test(source)) return 'jsonLines';
  throw new MingceError('import.unknownSource', { source });
}

/** Reads a source document by document, so that its size does not matter. */
export function sourceRows(source: string, kind: SourceKind, signal: AbortSignal): AsyncGenerator<Row> {
  return kind === 'markdown' ? markdownRows(source, signal) : jsonRows(source, signal);
}

/** Fields of a Markdown file: `path`, `name`, `title` (first heading, else the name), `text`, and its front matter. */
async function* markdownRows(dir: string, signal: AbortSignal): AsyncGenerator<Row> {
  const { files, faults } = await walkFolder(dir, { signal });
  for (const fault of faults) yield { place: fault.file ?? dir, faults: [fault] };
  for (const file of files.filter(({ path }) => /\.(?:md|markdown)$/i.test(path))) {
    signal.throwIfAborted();
    const { text, faults } = readTextFile(dir, file);
    if (text === undefined) {
      yield { place: file.path, faults };
      continue;
    }
    const { yaml, markdown } = splitFrontMatter(text);
    const written = yaml === undefined ? undefined : parseYaml(yaml, file.path).value;
    const name = basename(file.path).replace(/\.\w+$/, '');
    const title = /^#{1,2}[ \t]+(.+?)[ \t#]*$/m.exec(markdown)?.[1] ?? name;
    const own = typeof written === 'object' && written !== null ? written : {};
    yield { place: file.path, fields: { path: file.path, name, title, text: markdown, ...own } };
  }
}

async function* jsonRows(source: string, signal: AbortSignal): AsyncGenerator<Row> {
  let row = 0;
  try {
    const bytes = createReadStream(source, { signal });
    const text = source.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    // A stream that breaks off before `pipe` only fails on its own side; the reader must hear of it as well.
    bytes.on('error', (error) => text.destroy(error));
    for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
      row += 1;
      const json = line.replace(/^\uFEFF/, '');
      if (json.trim() !== '') yield jsonRow(json, row);
    }
  } catch (error) {
    signal.throwIfAborted();
    const reason = errorCode(error) ?? String(error);
    const facts = { source: basename(source), line: row, reason };
    yield { place: basename(source), faults: [{ code: 'import.damagedSource', severity: 'error', facts }] };
  }
}

function jsonRow(json: string, row: number): Row {
  const place = `#${row}`;
  const fault = (reason: string): RowFault => ({
    place,
    faults: [{ code: 'import.badLine', severity: 'error', facts: { row, reason } }],
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(typeof value);
  return { place, fields: { ...value } };
}
