import { html, nothing } from 'lit';

/**
 * A heading with the level for the page around the element; levels are limited to 1 to 6.
 *
 * @param name - A title whose pieces `content` sets apart: it is spoken as one name.
 * @param more - The language of the name, by default the feed's; an id by which others are named after the heading; its part.
 */
export function heading(
  level: number,
  content: unknown,
  className = '',
  name?: string,
  more: { readonly lang?: string; readonly id?: string; readonly part?: string } = {},
) {
  const spoken = name ?? nothing;
  const lang = name === undefined ? nothing : (more.lang ?? 'zh-CN');
  const id = more.id ?? nothing;
  const part = more.part ?? nothing;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 id=${id} part=${part} class=${className} aria-label=${spoken} lang=${lang}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} class=${className} aria-label=${spoken} lang=${lang}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} class=${className} aria-label=${spoken} lang=${lang}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} class=${className} aria-label=${spoken} lang=${lang}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} class=${className} aria-label=${spoken} lang=${lang}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} class=${className} aria-label=${spoken} lang=${lang}>${content}</h6>`;
  }
}
