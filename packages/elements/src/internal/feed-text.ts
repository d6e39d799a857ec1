import { html, nothing } from 'lit';

/** Marks text of the feed as Chinese inside text of the interface in any language (WCAG 2.2, 3.1.2). */
export const feedText = (content: unknown) => html`<span lang="zh-CN">${content}</span>`;

/**
 * The `lang` of an element whose text may come from the interface or the feed; `nothing` if it is in the page's
 * language.
 */
export const langOf = (words: string) => (/[\u4e00-\u9fff]/.test(words) ? 'zh-CN' : nothing);
