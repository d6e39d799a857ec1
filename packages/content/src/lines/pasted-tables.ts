import type { FaultLog } from '../markdown/fault-log.js';
import { limits } from '../markdown/limits.js';
import type { Line } from './line.js';

/** Minimum number of rows; in fewer rows columns separated by white space may be accidental. */
const fewestRows = 3;

/**
 * Converts tables that were pasted as text: three or more lines with the same number of tabs, or columns separated by
 * wide spaces if one of them has figures. Text that only resembles a table is reported.
 */
export function withPastedTables(lines: readonly Line[], faults: FaultLog): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tabTable(lines, at) ?? spacedTable(lines, at) ?? commaTable(lines, at);
    const first = lines[at];
    if (first === undefined) break;
    if (!table) {
      result.push(first);
      at += 1;
      continue;
    }
    const facts = { rows: table.rows.length, columns: table.columns };
    faults.add(
      table.isCertain ? 'content.pastedTable' : 'content.looseTable',
      'warning',
      first.number,
      facts,
    );
    if (table.isCertain) result.push(...asMarkdown(table.rows));
    else result.push(...lines.slice(at, at + table.length));
    at += table.length;
  }
  return result;
}

/** Number of rows, separated by tabs, of the table that begins at `from`; 0 if there is none. */
export function tabTableLength(lines: readonly Line[], from: number): number {
  const table = tabTable(lines, from);
  return table?.isCertain ? table.length : 0;
}

interface Row extends Pick<Line, 'number'> {
  readonly cells: readonly string[];
}

interface FoundTable {
  readonly rows: readonly Row[];
  readonly columns: number;
  /** Lines of the source. */
  readonly length: number;
  readonly isCertain: boolean;
}

function tabTable(lines: readonly Line[], from: number): FoundTable | undefined {
  const rows: Row[] = [];
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const { text, number } = lines[at] ?? { text: '', number: 1 };
    // Rows copied from web pages and mail have blank lines between them.
    if (text.trim() === '' && rows.length > 0) continue;
    const cells = text.split('\t').map((cell) => cell.trim());
    // A tab before the first word is an indentation, unless the line continues a table.
    if (cells.length < 2 || /^[|>]/.test(text)) break;
    if (rows.length === 0 && (cells[0] === '' || cells.filter((cell) => cell !== '').length < 2)) break;
    if (cells.every((cell) => cell === '')) break;
    rows.push({ cells, number });
    end = at + 1;
  }
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return undefined;
  // Two lines may be accidental, unless a figure is below a word.
  const hasFigures = body.some(({ cells }) =>
    cells.some((cell, column) => figure.test(cell) && !figure.test(head.cells[column] ?? '')),
  );
  if (rows.length < fewestRows && !hasFigures) return undefined;
  const columns = head.cells.length;
  const isEven = rows.every(({ cells }) => cells.length === columns);
  const isCertain = rows.length >= fewestRows && isEven && columns <= limits.columns;
  return { rows, columns, length: end - from, isCertain };
}

/** A figure with its unit: 920, 1,200元, 35%. */
const figure = /^[\d０-９][\d０-９.．,，]*(?:[%％]|[万亿]?[元人户亩个件年月日])?$/;

/** White space that separates columns. */
const wideSpace = /[ \u00a0]{2,}|\u3000+/;

function spacedTable(lines: readonly Line[], from: number): FoundTable | undefined {
  return separatedTable(lines, from, wideSpace);
}

/** Rows of a CSV file: 低保,920,元. */
function commaTable(lines: readonly Line[], from: number): FoundTable | undefined {
  const table = separatedTable(lines, from, /,/);
  return table && table.columns > 2 ? { ...table, isCertain: false } : undefined;
}

/** Lines with the same number of columns, at least one of which has figures below a word. */
function separatedTable(lines: readonly Line[], from: number, separator: RegExp): FoundTable | undefined {
  const rows: Row[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? { text: '', number: 1 };
    const text = line.text.trim();
    // Sentences, and lines such as 第一章　总　则 or a list of names, have wide spaces too.
    if (text.length > 120 || /[。；：，|\t]/.test(text)) break;
    const cells = text.split(separator);
    if (cells.length < 2 || (rows[0] !== undefined && cells.length !== rows[0].cells.length)) break;
    if (cells.some((cell) => cell.length < 2 && !/[\d０-９/—-]/.test(cell)) && rows.length === 0) break;
    rows.push({ cells, number: line.number });
  }
  const [head, ...body] = rows;
  if (head === undefined || rows.length < fewestRows) return undefined;
  const columns = head.cells.length;
  const isFigures = (column: number) =>
    body.every(({ cells }) => figure.test(cells[column] ?? '') || /^[/—-]+$/.test(cells[column] ?? ''));
  if (!head.cells.some((cell, column) => !/^[\d０-９]/.test(cell) && isFigures(column))) return undefined;
  const isHead = head.cells.every((cell) => !figure.test(cell));
  return { rows, columns, length: rows.length, isCertain: columns > 2 && isHead && rows.length > fewestRows };
}

function asMarkdown(rows: readonly Row[]): Line[] {
  const [head, ...body] = rows.map(({ cells, number }) => ({ text: asRow(cells), number }));
  if (head === undefined) return [];
  const rule = { text: `|${' --- |'.repeat(rows[0]?.cells.length ?? 0)}`, number: head.number };
  const blank = (number: number) => ({ text: '', number });
  return [blank(head.number), head, rule, ...body, blank(body.at(-1)?.number ?? head.number)];
}

function asRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\\?\|/g, '\\|')).join(' | ')} |`;
}
