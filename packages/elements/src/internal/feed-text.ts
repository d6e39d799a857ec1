import { html, nothing } from 'lit';

/** Words of the feed among words of ours: Chinese, whatever language the page speaks (WCAG 2.2, 3.1.2). */
export const feedText = (content: unknown) => html`<span lang="zh-CN">${content}</span>`;

/** The `lang` of an element whose words may be ours or the feed's; nothing where they are in the page's language. */
export const langOf = (words: string) => (/[\u4e00-\u9fff]/.test(words) ? 'zh-CN' : nothing);
