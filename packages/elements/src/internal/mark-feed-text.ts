import type { Locale } from '@mingce/i18n';

const han = /[\u4e00-\u9fff]/;

/**
 * Marks Chinese text in a drawing as such where the page speaks another language (WCAG 2.2, 3.1.2). For drawings that are the
 * feed's words nearly throughout, with single words of ours among them; elsewhere `feedText` and `langOf` say it where it is drawn.
 */
export function markFeedText(drawing: Element | null, locale: Locale): void {
  if (drawing === null || locale === 'zh-CN') return;
  const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (parentElement && han.test(nodeValue ?? '') && !lang.startsWith('zh')) parentElement.lang = 'zh-CN';
  }
}
