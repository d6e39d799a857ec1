import type { FaultLog } from '../markdown/fault-log.js';
import { limits } from '../markdown/limits.js';
import type { Line } from './line.js';

/** Rows below which columns set apart by white space may be chance. */
const fewestRows = 3;

/**
 * Turns tables that were pasted as text into tables: three lines or more with the same number of tabs, and columns set
 * apart by wide spaces where a column of figures leaves no doubt. What only looks like a table is named.
 */
export function withPastedTables(lines: readonly Line[], faults: FaultLog): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tabTable(lines, at) ?? spacedTable(lines, at);
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
    if (table.isCertain) result.push(...asMarkdown(table.rows, lines.slice(at, at + table.length)));
    else result.push(...lines.slice(at, at + table.length));
    at += table.length;
  }
  return result;
}

/** How many lines from `from` on are rows of one table, set apart by tabs; 0 if there is none. */
export function tabTableLength(lines: readonly Line[], from: number): number {
  const table = tabTable(lines, from);
  return table?.isCertain ? table.length : 0;
}

interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  /** Lines of the source. */
  readonly length: number;
  readonly isCertain: boolean;
}

function tabTable(lines: readonly Line[], from: number): FoundTable | undefined {
  const rows: string[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const cells = text.split('\t').map((cell) => cell.trim());
    // A tab before the first word is an indentation, unless the line is a row of a table that has begun.
    if (cells.length < 2 || /^[|>]/.test(text)) break;
    if (rows.length === 0 && (cells[0] === '' || cells.filter((cell) => cell !== '').length < 2)) break;
    if (cells.every((cell) => cell === '')) break;
    rows.push(cells);
  }
  if (rows.length < fewestRows) return undefined;
  const columns = rows[0]?.length ?? 0;
  const isEven = rows.every(({ length }) => length === columns);
  return { rows, columns, length: rows.length, isCertain: isEven && columns <= limits.columns };
}

/** The space that sets columns apart. */
const wideSpace = /[ \u00a0]{2,}|\u3000+/;

function spacedTable(lines: readonly Line[], from: number): FoundTable | undefined {
  const rows: string[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const text = (lines[at]?.text ?? '').trim();
    // Sentences, and lines such as 第一章　总　则 or a list of names, have wide spaces too.
    if (text.length > 120 || /[。；：，|\t]/.test(text)) break;
    const cells = text.split(wideSpace);
    if (cells.length < 3 || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    if (cells.some((cell) => cell.length < 2 && !/[\d０-９/—-]/.test(cell)) && rows.length === 0) break;
    rows.push(cells);
  }
  if (rows.length < fewestRows) return undefined;
  const [head = [], ...body] = rows;
  const figures = head.filter((_, column) =>
    body.every((row) => /^[\d０-９.．,，%％/—-]+$/.test(row[column] ?? '')),
  );
  if (figures.length === 0) return undefined;
  const isHead = head.every((cell) => !/^[\d０-９.．,，%％]+$/.test(cell));
  return { rows, columns: head.length, length: rows.length, isCertain: isHead && rows.length > fewestRows };
}

function asMarkdown(rows: readonly (readonly string[])[], source: readonly Line[]): Line[] {
  const numberOf = (row: number) => source[row]?.number ?? source[0]?.number ?? 1;
  const lines = rows.map((cells, row) => ({ text: asRow(cells), number: numberOf(row) }));
  const columns = rows[0]?.length ?? 0;
  const rule = { text: `|${' --- |'.repeat(columns)}`, number: numberOf(0) };
  const blank = (number: number) => ({ text: '', number });
  const [head, ...body] = lines;
  if (head === undefined) return [];
  return [blank(head.number), head, rule, ...body, blank(numberOf(rows.length - 1))];
}

function asRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\\?\|/g, '\\|')).join(' | ')} |`;
}
