import { printableLine } from './printable.js';

/** Rows as CSV that Excel and WPS open without a dialog: UTF-8 with a byte order mark, CRLF line ends. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** The program that opens the file would calculate a cell that begins like a formula: an apostrophe makes it text. */
function csvCell(cell: string): string {
  const words = printableLine(cell);
  const safe = /^[=+\-@]/.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
