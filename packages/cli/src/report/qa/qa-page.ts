import type { Locale } from '@mingce/i18n';
import { escapeHtml } from '../../serve/escape-html.js';
import { qaWords } from './qa-words.js';
import type { QaTable } from './types.js';

/** Maximum number of open questions, and of answered ones, on the page; the others are in CSV and JSON. */
const mostListed = 20;

/** The report as an A4 page to print, without scripts or external files. */
export function qaPage(table: QaTable, locale: Locale, feedTitle: string, day: string): string {
  const { title, topics, log } = qaWords(table, locale);
  const list = (items: readonly string[], tag = 'ul') =>
    items.length === 0 ? '' : `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
  const answered = log?.answered
    ? `<h2>${escapeHtml(log.answered.heading)}</h2>\n${list(log.answered.lines.slice(0, mostListed).map(escapeHtml), 'ol')}\n`
    : '';
  const open = log?.open.questions
    .slice(0, mostListed)
    .map(({ question, about }) =>
      [escapeHtml(question), ...about.map((line) => `<small>${escapeHtml(line)}</small>`)].join('<br>'),
    );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
@page { size: A4; margin: 15mm; }
body { max-width: 180mm; margin: 0 auto; padding: 4mm; color: #000; background: #fff; font: 10.5pt/1.5 "Songti SC", SimSun, serif; }
h1 { margin: 0 0 4mm; font: 700 16pt/1.4 "Heiti SC", SimHei, sans-serif; text-align: center; }
h2 { margin: 4mm 0 1mm; font: 700 11pt/1.4 "Heiti SC", SimHei, sans-serif; }
ul, ol { margin: 0; padding-left: 7mm; }
footer { margin-top: 6mm; text-align: right; }
@media print { body { max-width: none; padding: 0; } }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<h2>${escapeHtml(topics.heading)}</h2>
${list(topics.lines.map(escapeHtml))}
${log ? `<h2>${escapeHtml(log.heading)}</h2>\n${list(log.lines.map(escapeHtml))}\n${answered}<h2>${escapeHtml(log.open.heading)}</h2>\n${list(open ?? [], 'ol')}` : ''}
<footer>${escapeHtml(feedTitle)}　${escapeHtml(day)}</footer>
</body>
</html>
`;
}
