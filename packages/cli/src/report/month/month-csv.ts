import type { Locale } from '@mingce/i18n';
import { printableLine } from '../printable.js';
import { monthWords } from './month-words.js';
import type { MonthTable } from './types.js';

/** The rows of a month as CSV that Excel and WPS open without asking: UTF-8 with its mark, lines that end in CRLF. */
export function monthCsv(table: MonthTable, locale: Locale): string {
  const { monthColumn, columns, rows, nothing } = monthWords(table, locale);
  const isEmpty = table.total.of + table.total.undecided === 0;
  const body = [...(isEmpty ? [[nothing]] : rows), ...table.without.map((name) => [name, '0'])];
  const lines = [[monthColumn, ...columns], ...body.map((cells) => [table.month, ...cells])];
  return `\uFEFF${lines.map(csvLine).join('')}`;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A cell that begins like a formula would be reckoned by the program that opens it: an apostrophe makes it words. */
function csvCell(cell: string): string {
  const words = printableLine(cell);
  const safe = /^[=+\-@]/.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
