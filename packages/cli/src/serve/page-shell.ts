import type { Locale } from '@mingce/i18n';
import { createWords } from '../report/words.js';
import { escapeHtml } from './escape-html.js';

/** The strictest content security policy that the components support, so that a preview shows what breaks it. */
export const previewPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self' blob: https:; require-trusted-types-for 'script'";

/** Frame of every page of the preview: title, navigation, and the reload after each build. */
export function pageShell(
  {
    title,
    heading,
    content,
    hasComponents,
  }: { title: string; heading: string; content: string; hasComponents: boolean },
  locale: Locale,
): string {
  const words = createWords(locale);
  const scripts = hasComponents ? '\n<script type="module" src="/embed/mingce.js"></script>' : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words('serve.title', { title }))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>${scripts}
</head>
<body>
<header>
<h1>${escapeHtml(heading)}</h1>
<nav><a href="/">${escapeHtml(words('serve.home'))}</a> <a href="/interpretation/">${escapeHtml(words('serve.interpretations'))}</a></nav>
</header>
${content}
</body>
</html>
`;
}
