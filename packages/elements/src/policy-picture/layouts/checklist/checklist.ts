import { html } from 'lit';
import { heading } from '../../../internal/heading.js';
import { itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import { sign } from '../../drawing/pieces/sign.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './checklist.styles.js';

/** Conditions that all have to be met, a box to tick for each. */
const draw: Draw = (items, view) => html`
  <div class="full panel">
    ${heading(view.headingLevel + 2, view.i18n.t.text('pictureAllOf'), 'panel-title')}
    <ul role="list">
      ${items.map((item) => html`<li>${sign('box')}<div>${itemTitle(item, view)}${said(item, view)}</div></li>`)}
    </ul>
  </div>
`;

export const checklist: Layout = {
  score: ({ element }) => (element === 'conditions' ? 2 : 0),
  draw,
  styles,
};
