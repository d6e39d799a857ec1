import type { Fault } from '@mingce/schema/types';
import { disclosureInFields } from '../../disclosure/disclosure-fields.js';
import type { RowFault, SourceRow } from '../rows.js';
import { type ColumnReader, keyOf } from './column-names.js';
import type { Table, TableRow } from './table.js';

export interface TableReading {
  /** File of the source, as messages name it. */
  file: string;
  columnOf: ColumnReader;
  /** Names of columns, as the mapping has them: a header has one of each of these lists. */
  required: readonly (readonly string[])[];
  /** Whether a column says who asked; its values are given to the row under `people`. */
  isPerson(written: string): boolean;
}

export type TableOutcome = SourceRow | RowFault;

/** Number of rows in which the header is looked for; titles and the author of the table may be above it. */
const headerRows = 20;

/** The rows of a table as records of a source; faults of cells are the row’s. */
export function* tableRows(table: Table, reading: TableReading): Generator<TableOutcome> {
  const filled = table.rows.filter(({ cells, unread }) => cells.some((cell) => cell.trim() !== '') || unread);
  if (filled.length === 0) return;
  if (table.isHidden) {
    const facts = { table: table.name };
    const fault = faultOf(table, 1, reading, { code: 'import.hiddenSheet', severity: 'warning', facts });
    yield { ...fault, isPassedOver: true };
    return;
  }
  const at = filled.slice(0, headerRows).findIndex(({ cells }) => isHeader(cells, reading));
  const header = filled[at];
  if (!header) {
    const form = formFields(filled, reading);
    if (form) yield rowOf(table, filled[0]?.row ?? 1, form, reading);
    else yield noHeader(table, filled, reading);
    return;
  }
  const columns = columnsOf(header, reading);
  yield* unusedColumns(table, header, columns, reading);
  let last: Record<string, string> | undefined;
  let place = header.row;
  for (const row of filled.slice(at + 1)) {
    // A table that spans several pages repeats its header.
    if (row.cells.every((cell, column) => cell === header.cells[column])) continue;
    const fault =
      hiddenRow(table, row, reading) ??
      totalRow(table, row, columns, reading) ??
      unreadCell(table, row, columns, reading) ??
      remark(table, row, columns, reading);
    if (fault) {
      yield fault;
      continue;
    }
    const fields = fieldsOf(row, header, columns);
    if (last && goesOn(row, columns, reading)) {
      for (const [name, value] of Object.entries(fields)) {
        if (value !== last[name]) last[name] = `${last[name] ?? ''}\n${value}`.trim();
      }
      continue;
    }
    if (last) yield rowOf(table, place, last, reading);
    [last, place] = [fields, row.row];
  }
  if (last) yield rowOf(table, place, last, reading);
}

/** Number of a column → its name in the mapping, or `people`. */
type Columns = ReadonlyMap<number, string>;

function isHeader(cells: readonly string[], { columnOf, required }: TableReading): boolean {
  const names = cells.map(columnOf);
  return required.every((some) => names.some((name) => name !== undefined && some.includes(name)));
}

/** If two columns have the same name, the first counts. */
function columnsOf({ cells }: TableRow, { columnOf, isPerson }: TableReading): Columns {
  const columns = new Map<number, string>();
  const used = new Set<string>();
  cells.forEach((cell, column) => {
    const name = isPerson(cell) ? 'people' : columnOf(cell);
    if (name === undefined || (used.has(name) && name !== 'people')) return;
    used.add(name);
    columns.set(column, name);
  });
  return columns;
}

/** A column without a name in the mapping keeps its own: it may say whether a row may be published. */
function fieldsOf({ cells }: TableRow, header: TableRow, columns: Columns): Record<string, string> {
  const fields: Record<string, string> = {};
  cells.forEach((cell, column) => {
    const name = columns.get(column) ?? (header.cells[column] ?? '').trim();
    const value = (cell ?? '').trim();
    if (name === '' || value === '') return;
    fields[name] = name in fields ? `${fields[name]}\n${value}` : value;
  });
  return fields;
}

/** The cell of the question is merged with the one above: the row says more about the same question. */
function goesOn(
  { joined }: TableRow,
  columns: Columns,
  { required: [question = []] }: TableReading,
): boolean {
  return [...(joined ?? [])].some((column) => question.includes(columns.get(column) ?? ''));
}

/** A form of one record: a name, and its value beside it. */
function formFields(rows: readonly TableRow[], reading: TableReading): Record<string, string> | undefined {
  const fields: Record<string, string> = {};
  for (const { cells } of rows) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    filled.forEach((cell, at) => {
      const name = reading.isPerson(cell) ? 'people' : (reading.columnOf(cell) ?? keyOf(cell));
      const value = filled[at + 1];
      if (value !== undefined && cell.length <= 12) fields[name] ??= value;
    });
  }
  return reading.required.every((some) => some.some((name) => name in fields)) ? fields : undefined;
}

function rowOf(
  table: Table,
  row: number,
  fields: Readonly<Record<string, string>>,
  { file }: TableReading,
): SourceRow {
  return { place: placeOf(table, row), file, lineOf: () => row, fields, form: 'text' };
}

/** The place as Excel writes it, Sheet1!3; a file of one table needs no name. */
function placeOf({ name }: Table, row: number): string {
  return name === '' ? `#${row}` : `${name}!${row}`;
}

function faultOf(
  table: Table,
  row: number,
  { file }: TableReading,
  fault: Pick<Fault, 'code' | 'severity' | 'facts'>,
) {
  const place = placeOf(table, row);
  return { place, faults: [{ ...fault, facts: { place, ...fault.facts }, file, line: row }] };
}

function noHeader(table: Table, rows: readonly TableRow[], reading: TableReading): RowFault {
  const [first] = [...rows.slice(0, headerRows)].sort((a, b) => filledCells(b) - filledCells(a));
  const found = (first?.cells ?? []).filter((cell) => cell.trim() !== '').map((cell) => cell.slice(0, 12));
  const facts = { table: table.name || reading.file, found: found.slice(0, 8).join('、') };
  const fault = faultOf(table, first?.row ?? 1, reading, {
    code: 'import.noHeader',
    severity: 'warning',
    facts,
  });
  return { ...fault, isPassedOver: true };
}

function filledCells({ cells }: TableRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function* unusedColumns(
  table: Table,
  { cells, row }: TableRow,
  columns: Columns,
  reading: TableReading,
): Generator<RowFault> {
  const unused = cells.filter(
    (cell, column) =>
      cell.trim() !== '' &&
      !columns.has(column) &&
      !/^(?:序号|编号|no)$/.test(keyOf(cell)) &&
      disclosureInFields({ [cell.trim()]: '否' }).length === 0,
  );
  if (unused.length === 0) return;
  const facts = { columns: unused.map((cell) => cell.slice(0, 12)).join('、') };
  yield {
    ...faultOf(table, row, reading, { code: 'import.unusedColumns', severity: 'warning', facts }),
    isPassedOver: true,
  };
}

function unreadCell(
  table: Table,
  { row, unread }: TableRow,
  columns: Columns,
  reading: TableReading,
): RowFault | undefined {
  for (const [column, trouble] of unread ?? []) {
    if (!columns.has(column)) continue;
    const code = trouble === 'formula' ? 'import.formulaCell' : 'import.errorCell';
    const facts = { cell: `${letterOf(column)}${row}`, found: trouble };
    return faultOf(table, row, reading, { code, severity: 'error', facts });
  }
  return undefined;
}

function hiddenRow(table: Table, { row, isHidden }: TableRow, reading: TableReading): RowFault | undefined {
  if (!isHidden) return undefined;
  const fault = faultOf(table, row, reading, { code: 'import.hiddenRow', severity: 'warning', facts: {} });
  return { ...fault, isPassedOver: true };
}

/** 合计 and 总计 at the end of a table ask nothing. */
function totalRow(
  table: Table,
  row: TableRow,
  columns: Columns,
  reading: TableReading,
): RowFault | undefined {
  const first = [...columns.keys()]
    .map((column) => (row.cells[column] ?? '').trim())
    .find((cell) => cell !== '');
  if (!/^(?:合计|总计|小计|共计)[:：]?$/.test(first ?? '')) return undefined;
  const facts = { text: first ?? '' };
  const fault = faultOf(table, row.row, reading, { code: 'import.remarkRow', severity: 'warning', facts });
  return { ...fault, isPassedOver: true };
}

/** A row of one cell that is neither question nor answer is a heading, or says who filled the table in. */
function remark(table: Table, row: TableRow, columns: Columns, reading: TableReading): RowFault | undefined {
  const column = row.cells.findIndex((cell) => cell.trim() !== '');
  const isAsked = reading.required.some((some) => some.includes(columns.get(column) ?? ''));
  if (filledCells(row) !== 1 || isAsked) return undefined;
  const text = row.cells[column] ?? '';
  const facts = { text: text.trim().slice(0, 30) };
  return {
    ...faultOf(table, row.row, reading, { code: 'import.remarkRow', severity: 'warning', facts }),
    isPassedOver: true,
  };
}

/** 0 is A, 26 is AA. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
