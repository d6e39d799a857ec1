import type { Locale } from '@mingce/i18n';
import { escapeHtml } from '../../serve/escape-html.js';
import { faultText } from '../fault-text.js';
import { monthWords } from './month-words.js';
import type { MonthItem, MonthTable } from './types.js';

/** Number of rows from which the table has two columns of small type, so that it fits on one page. */
const manyRows = 22;
/** Heights in millimetres: space on the page for table and lists, a row, a row of the small table, a list entry. */
const heights = { room: 150, row: 7, smallRow: 4.1, item: 11.5 } as const;

/** Number of documents that fit below the table; the others are in the terminal and in JSON. */
function roomFor(rows: number): number {
  const table = rows > manyRows ? Math.ceil(rows / 2) * heights.smallRow : rows * heights.row;
  return Math.max(0, Math.floor((heights.room - table) / heights.item));
}

/** A month as one A4 page to print, sign and file, without scripts or external files. */
export function monthPage(table: MonthTable, locale: Locale, publisher: string): string {
  const words = monthWords(table, locale);
  const { items, total, departments, without, uncounted } = table;
  const isCrowded = departments.length > manyRows;
  let room = roomFor(departments.length);
  const listOf = (state: MonthItem['state']) => {
    const found = items.filter((item) => item.state === state);
    if (found.length === 0) return '';
    const listed = found.slice(0, room);
    room -= listed.length;
    const shown = listed.map((item) => {
      const [first] = item.faults ?? [];
      return `<li>${escapeHtml(words.item(item))}${first ? `<br><small>${escapeHtml(faultText(first, locale))}</small>` : ''}</li>`;
    });
    const left = found.length - listed.length;
    const more = left > 0 ? `<p>${escapeHtml(words.more(left))}</p>` : '';
    return `<h2>${escapeHtml(words.heading(state))}</h2>\n${shown.length > 0 ? `<ul>\n${shown.join('\n')}\n</ul>` : ''}\n${more}`;
  };
  const isEmpty = total.of + total.undecided === 0;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>
${styles}
</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
${words.formula.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${isEmpty ? `<p><strong>${escapeHtml(words.nothing)}</strong></p>` : tables(words.columns, words.rows, isCrowded)}
${listOf('bad')}
${listOf('undecided')}
${[
  ...(without.length > 0 ? [words.without] : []),
  ...(uncounted.length > 0 ? [words.uncounted] : []),
  ...words.notes,
]
  .map((note) => `<p><small>${escapeHtml(note)}</small></p>`)
  .join('\n')}
<footer>${escapeHtml(publisher)}</footer>
</body>
</html>
`;
}

function tables(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  isCrowded: boolean,
): string {
  if (!isCrowded) return tableOf(columns, rows);
  const half = Math.ceil(rows.length / 2);
  const halves = [rows.slice(0, half), rows.slice(half)].map((part) => tableOf(columns, part));
  return `<div class="halves">\n${halves.join('\n')}\n</div>`;
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(([name = '', ...figures]) => {
    const cells = figures.map((figure) => `<td>${escapeHtml(figure)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
  });
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

const styles = `@page { size: A4; margin: 10mm 15mm; }
body { max-width: 180mm; margin: 0 auto; padding: 4mm; color: #000; background: #fff; font: 10.5pt/1.5 "Songti SC", SimSun, serif; }
h1 { margin: 0 0 2mm; font: 700 16pt/1.4 "Heiti SC", SimHei, sans-serif; text-align: center; }
h2 { margin: 2mm 0 0.5mm; font: 700 11pt/1.4 "Heiti SC", SimHei, sans-serif; }
p { margin: 0 0 1.5mm; }
ul { margin: 0; padding-left: 5mm; }
table { width: 100%; margin: 2mm 0; border-collapse: collapse; }
th, td { padding: 0.6mm 1.5mm; border: 0.3mm solid #000; font-weight: 400; text-align: right; }
th:first-child { text-align: left; }
thead th { font-weight: 700; }
.halves { display: flex; align-items: flex-start; justify-content: space-between; font-size: 7pt; line-height: 1.2; }
.halves table { width: 49%; }
.halves th, .halves td { padding: 0.3mm 0.8mm; }
.halves tbody th { white-space: nowrap; }
footer { margin-top: 3mm; text-align: right; }
@media print { body { max-width: none; padding: 0; } }`;
