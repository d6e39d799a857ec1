import { html, nothing } from 'lit';
import { safeHref } from '../../internal/safe-href.js';
import type { PictureView } from './picture-view.js';

/** The page's own logo and line; the slot's content has precedence. */
export function drawBrand({ brand, logo, page }: Pick<PictureView, 'brand' | 'logo' | 'page'>) {
  const address = safeHref(logo || undefined, page);
  return html`<slot name="brand">${address === undefined ? nothing : html`<img class="logo" src=${address} alt="" />`}${
    brand === '' ? nothing : html`<span>${brand}</span>`
  }</slot>`;
}
