import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { decodeText } from '../../sources/decode-text.js';
import { errorCode } from '../../sources/unreadable.js';
import { walkFolder } from '../../sources/walk-folder.js';
import { jsonRows } from '../json-rows.js';
import type { Mapping } from '../mapping-types.js';
import type { Row, RowFault, SourceRow } from '../rows.js';
import { columnReader } from '../tables/column-names.js';
import { csvTables } from '../tables/csv-table.js';
import { docxText } from '../tables/docx-tables.js';
import { mostRows, type Table } from '../tables/table.js';
import { type TableReading, tableRows } from '../tables/table-rows.js';
import { xlsxTables } from '../tables/xlsx-tables.js';
import { isPersonColumn } from './answer-mapping.js';
import { writtenPairs } from './written-pairs.js';

/** Maximum size of a file in bytes. */
const mostBytes = 64 * 1024 * 1024;

/** Reads the rows of one file; throws a fault that concerns the whole file. */
type ReadFile = (bytes: Uint8Array, reading: TableReading) => Promise<Iterable<Row>>;

const readers: readonly (readonly [ending: RegExp, read: ReadFile])[] = [
  [/\.(?:csv|tsv)$/i, async (bytes, reading) => rowsOfTables(await csvTables(bytes, reading.file), reading)],
  [/\.xlsx$/i, async (bytes, reading) => rowsOfTables(await xlsxTables(bytes, reading.file), reading)],
  [
    /\.docx$/i,
    async (bytes, reading) => {
      const { tables, paragraphs } = await docxText(bytes, reading.file);
      const pairs = rowsOfPairs(paragraphs, reading);
      return tables.length === 0 && pairs.length > 0 ? pairs : [...rowsOfTables(tables, reading), ...pairs];
    },
  ],
  [/\.(?:txt|md|markdown)$/i, async (bytes, reading) => rowsOfText(bytes, reading)],
];
const json = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;
/** Files of Office before 2007 and of WPS, whose formats have no open specification. */
const old = /\.(?:xls|doc|et|wps|rtf|ods|odt)$/i;

/**
 * Questions and answers of a source, row by row: a file of separated values, of Excel, of Word (its tables, or 问：… 答：…),
 * of plain text or of JSON, or a folder of such files.
 *
 * @throws MingceError `import.noSource`, `import.unknownAnswers`, or what is wrong with the one file.
 */
export async function* answerRows(
  source: string,
  mapping: Mapping,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  const stats = await stat(source).catch((cause: unknown) => {
    throw new MingceError(
      'import.noSource',
      { source, reason: errorCode(cause) ?? String(cause) },
      { cause },
    );
  });
  const rename = renameFields(mapping);
  if (!stats.isDirectory()) {
    if (json.test(source)) for await (const row of jsonRows(source, signal)) yield rename(row);
    else yield* fileRows(source, basename(source), mapping);
    return;
  }
  const { files, hidden, faults } = await walkFolder(source, { signal });
  for (const fault of faults) yield { place: fault.file ?? source, faults: [fault] };
  for (const path of hidden) yield passedOver(path, 'import.hiddenFile');
  for (const { path } of files) {
    signal.throwIfAborted();
    if (json.test(path)) for await (const row of jsonRows(source, signal, path)) yield rename(row);
    else if (!old.test(path) && !readers.some(([ending]) => ending.test(path))) {
      yield passedOver(path, 'import.otherFile');
    } else yield* wholeFile(join(source, path), path, mapping);
  }
}

/** Reads one file of several: a fault in it does not stop the others. */
async function* wholeFile(path: string, file: string, mapping: Mapping): AsyncGenerator<Row> {
  try {
    yield* fileRows(path, file, mapping);
  } catch (error) {
    if (!(error instanceof MingceError)) throw error;
    const { line } = error.facts;
    const at = typeof line === 'number' ? { line } : {};
    yield { place: file, faults: [{ code: error.code, severity: 'error', facts: error.facts, file, ...at }] };
  }
}

async function* fileRows(path: string, file: string, mapping: Mapping): AsyncGenerator<Row> {
  const read = readers.find(([ending]) => ending.test(path))?.[1];
  if (!read)
    throw new MingceError(old.test(path) ? 'import.oldOfficeFile' : 'import.unknownAnswers', { file });
  const bytes = await readFile(path);
  if (bytes.length > mostBytes) {
    const facts = { file, megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: mostBytes / 1024 / 1024 };
    throw new MingceError('import.fileTooLarge', facts);
  }
  const { question, letter, answer } = mapping;
  yield* await read(bytes, {
    file,
    columnOf: columnReader(mapping),
    required: [[...(question?.from ?? []), ...(letter?.from ?? [])], answer?.from ?? []],
    isPerson: isPersonColumn,
  });
}

function* rowsOfTables(tables: readonly Table[], reading: TableReading): Generator<Row> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  // The limit counts questions; headers and titles come in addition.
  if (rows > mostRows + 100)
    throw new MingceError('import.tooManyRows', { file: reading.file, limit: mostRows });
  if (tables.every((table) => table.rows.every(({ cells }) => cells.every((cell) => cell.trim() === '')))) {
    throw new MingceError('import.emptyTable', { file: reading.file });
  }
  for (const table of tables) yield* tableRows(table, reading);
}

function rowsOfText(bytes: Uint8Array, reading: TableReading): Row[] {
  const { file } = reading;
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    throw new MingceError(decoded.line === undefined ? 'import.notTextTable' : 'import.damagedTable', {
      file,
      line: decoded.line ?? 1,
      reason: 'encoding',
    });
  }
  const rows = rowsOfPairs(decoded.text.split(/\r\n?|\n/), reading);
  if (rows.length === 0) throw new MingceError('import.noPairs', { file });
  return rows;
}

/** A question and its answer under the field names of the mapping. */
function rowsOfPairs(
  paragraphs: readonly string[],
  { file, required: [question = [], answer = []] }: TableReading,
): Row[] {
  const [ask = 'question', reply = 'answer'] = [question[0], answer[0]];
  return writtenPairs(paragraphs).map(
    (pair): SourceRow => ({
      place: `#${pair.row}`,
      file,
      lineOf: () => pair.row,
      fields: { [ask]: pair.question, [reply]: pair.answer },
      form: 'text',
    }),
  );
}

/** Fields of JSON under the names of the mapping, however they are written. */
function renameFields(mapping: Mapping): (row: Row) => Row {
  const columnOf = columnReader(mapping);
  return (row) => {
    if ('faults' in row) return row;
    const named = Object.entries(row.fields).map(([name, value]) => [columnOf(name) ?? name, value] as const);
    // If two fields have the same name, the first counts.
    return { ...row, fields: Object.fromEntries(named.reverse()) };
  };
}

function passedOver(file: string, code: string): RowFault {
  return { place: file, faults: [{ code, severity: 'warning', facts: {}, file }], isPassedOver: true };
}
