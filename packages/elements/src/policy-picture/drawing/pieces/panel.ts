import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import type { Item } from '../items.js';
import type { PieceView } from '../picture-view.js';
import { itemTitle, said } from './item-pieces.js';
import { type SignName, sign } from './sign.js';

/** A box of items with the same icon; without a title if the section's title is the same. */
export function panel(
  name: SignName,
  title: string | undefined,
  items: readonly Item[],
  view: PieceView,
  className = 'full',
) {
  return html`
    <div class="${className} panel" part="panel">
      ${title === undefined ? nothing : heading(view.headingLevel + 2, title, 'panel-title')}
      <ul role="list">
        ${items.map((item) => html`<li>${sign(name)}<div>${itemTitle(item, view)}${said(item, view)}</div></li>`)}
      </ul>
    </div>
  `;
}
