import type { Locale } from '@mingce/i18n';
import { command } from '../commands/build.js';
import type { CommandReport } from '../pipeline/types.js';
import { renderReport } from '../report/index.js';
import { createWords } from '../report/words.js';
import { escapeHtml } from './escape-html.js';
import { pageShell } from './page-shell.js';

export interface PreviewContent {
  title: string;
  report: CommandReport;
  /** Titles to list if the components are not available. */
  titles: readonly string[];
  hasComponents: boolean;
}

/** The page that `mingce serve` shows: the feed in the components, and the faults of the last build. */
export function previewPage(
  { title, report, titles, hasComponents }: PreviewContent,
  locale: Locale,
): string {
  const words = createWords(locale);
  const count = (severity: string) => report.faults.filter((fault) => fault.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const list = titles.map((each) => `<li>${escapeHtml(each)}</li>`).join('');
  const content = hasComponents
    ? '<policy-search feed="/feed/"></policy-search>'
    : `<p class="note">${escapeHtml(words('serve.noEmbed'))}</p><ul>${list}</ul>`;
  const found = `<details class="report"${errors > 0 ? ' open' : ''}>
<summary>${escapeHtml(words('serve.faults', { errors, warnings }))}</summary>
<pre>${escapeHtml(renderReport(report, { locale, color: false, own: command.spec.messages }))}</pre>
</details>`;
  return pageShell(
    { title, heading: title, content: `${found}\n<main>${content}</main>`, hasComponents },
    locale,
  );
}
