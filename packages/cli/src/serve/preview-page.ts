import type { Locale } from '@mingce/i18n';
import type { CommandReport } from '../pipeline/types.js';
import { renderReport } from '../report/index.js';
import { createWords } from '../report/words.js';
import { escapeHtml } from './escape-html.js';

export interface PreviewContent {
  title: string;
  report: CommandReport;
  /** Titles to list where the components are not at hand. */
  titles: readonly string[];
  hasComponents: boolean;
}

/** The strictest policy the components promise to work under, so that a preview shows what breaks it. */
export const previewPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self' https:; require-trusted-types-for 'script'";

/** The page that `mingce serve` shows: the feed in the components, and what the last build found. */
export function previewPage(
  { title, report, titles, hasComponents }: PreviewContent,
  locale: Locale,
): string {
  const words = createWords(locale);
  const count = (severity: string) => report.faults.filter((fault) => fault.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const list = titles.map((each) => `<li>${escapeHtml(each)}</li>`).join('');
  const content = hasComponents
    ? '<script type="module" src="/embed/mingce.js"></script><policy-search feed="/feed/"></policy-search>'
    : `<p class="note">${escapeHtml(words('serve.noEmbed'))}</p><ul>${list}</ul>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words('serve.title', { title }))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1></header>
<details class="report"${errors > 0 ? ' open' : ''}>
<summary>${escapeHtml(words('serve.faults', { errors, warnings }))}</summary>
<pre>${escapeHtml(renderReport(report, { locale, color: false }))}</pre>
</details>
<main>${content}</main>
</body>
</html>
`;
}

export const previewStyles = `body { margin: 0 auto; max-inline-size: 64rem; padding: 1rem; font: 1rem/1.7 system-ui, sans-serif; }
h1 { font-size: 1.25rem; }
.report { border-block: 1px solid; padding-block: 0.5rem; margin-block-end: 1.5rem; }
.report pre { white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 60vh; overflow: auto; }
`;

/** Reloads the page after each build; the browser reconnects by itself when \`mingce serve\` was restarted. */
export const previewScript = `let seen;
new EventSource('/preview-events').addEventListener('message', ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
});
`;
