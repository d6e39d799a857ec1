import type { Locale } from '@mingce/i18n';
import { faultText } from '../fault-text.js';
import { monthWords } from './month-words.js';
import type { MonthItem, MonthTable } from './types.js';

/** Number of rows from which the table is set in two columns of small type, so that the page is one. */
const manyRows = 22;
/** Number of documents that the page lists; the others are in the terminal and in JSON. */
const mostItems = { usual: 10, crowded: 4 } as const;

/** A month as one A4 page to print, sign and file: no script, nothing to load. */
export function monthPage(table: MonthTable, locale: Locale, publisher: string): string {
  const words = monthWords(table, locale);
  const { items, total, departments, without, uncounted } = table;
  const isCrowded = departments.length > manyRows;
  const most = isCrowded ? mostItems.crowded : mostItems.usual;
  const listOf = (state: MonthItem['state']) => {
    const found = items.filter((item) => item.state === state);
    if (found.length === 0) return '';
    const shown = found.slice(0, most).map((item) => {
      const [first] = item.faults ?? [];
      return `<li>${html(words.item(item))}${first ? `<br><small>${html(faultText(first, locale))}</small>` : ''}</li>`;
    });
    const more = found.length > most ? `<p>${html(words.more(found.length - most))}</p>` : '';
    return `<h2>${html(words.heading(state))}</h2>\n<ul>\n${shown.join('\n')}\n</ul>\n${more}`;
  };
  const isEmpty = total.of + total.undecided === 0;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(words.title)}</title>
<style>
${styles}
</style>
</head>
<body>
<h1>${html(words.title)}</h1>
${words.formula.map((line) => `<p>${html(line)}</p>`).join('\n')}
${isEmpty ? `<p><strong>${html(words.nothing)}</strong></p>` : tables(words.columns, words.rows, isCrowded)}
${listOf('bad')}
${listOf('undecided')}
${[
  ...(without.length > 0 ? [words.without] : []),
  ...(uncounted.length > 0 ? [words.uncounted] : []),
  ...words.notes,
]
  .map((note) => `<p><small>${html(note)}</small></p>`)
  .join('\n')}
<footer>${html(publisher)}</footer>
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
  const head = columns.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const body = rows.map(([name = '', ...figures]) => {
    const cells = figures.map((figure) => `<td>${html(figure)}</td>`).join('');
    return `<tr><th scope="row">${html(name)}</th>${cells}</tr>`;
  });
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const styles = `@page { size: A4; margin: 15mm; }
body { max-width: 180mm; margin: 0 auto; padding: 4mm; color: #000; background: #fff; font: 10.5pt/1.5 "Songti SC", SimSun, serif; }
h1 { margin: 0 0 4mm; font: 700 16pt/1.4 "Heiti SC", SimHei, sans-serif; text-align: center; }
h2 { margin: 4mm 0 1mm; font: 700 11pt/1.4 "Heiti SC", SimHei, sans-serif; }
p { margin: 0 0 1.5mm; }
ul { margin: 0; padding-left: 5mm; }
table { width: 100%; margin: 2mm 0; border-collapse: collapse; }
th, td { padding: 1mm 1.5mm; border: 0.3mm solid #000; font-weight: 400; text-align: right; }
th:first-child { text-align: left; }
thead th { font-weight: 700; }
.halves { display: flex; align-items: flex-start; justify-content: space-between; font-size: 7.5pt; line-height: 1.25; }
.halves table { width: 49%; }
.halves th, .halves td { padding: 0.4mm 0.8mm; }
footer { margin-top: 6mm; text-align: right; }
@media print { body { max-width: none; padding: 0; } }`;
