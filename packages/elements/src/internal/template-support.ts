import type { Locale } from '@mingce/i18n';
import { wordsIn } from './words.js';

/** Whether templates are read as HTML; in a page sent as `application/xhtml+xml` browsers read them as XML, in which they are faulty. */
export const readsTemplates = (): boolean => document.contentType === 'text/html';

let isNamed = false;

/** Says in an element, without a template, that nothing can be drawn on this page; the console has the reason, once for a page. */
export function sayUnreadable(root: Node, locale: Locale): void {
  const { text } = wordsIn(locale);
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.setAttribute('lang', locale);
  line.textContent = text('pageNotHtml');
  root.textContent = '';
  root.appendChild(line);
  if (!isNamed) console.error(text('pageNotHtmlCause', { type: document.contentType }));
  isNamed = true;
}
