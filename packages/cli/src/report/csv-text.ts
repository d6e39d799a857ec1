import { printableLine } from './printable.js';

/** Rows as CSV that Excel and WPS open without asking: UTF-8 with its mark, lines that end in CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A cell that begins like a formula would be reckoned by the program that opens it: an apostrophe makes it words. */
function csvCell(cell: string): string {
  const words = printableLine(cell);
  const safe = /^[=+\-@]/.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
