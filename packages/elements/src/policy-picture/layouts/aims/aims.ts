import { html } from 'lit';
import { count, itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './aims.styles.js';

/** Aims: each with a large name, its meaning beside it, and highlighted numbers. */
const draw: Draw = (items, view) => html`
  <ul class="aims ${count(items)}" role="list">
    ${items.map((item) => html`<li>${itemTitle(item, view)}${said(item, view)}</li>`)}
  </ul>
`;

export const aims: Layout = {
  score: ({ element }) => (element === 'objectives' || element === 'scope' ? 2 : 0),
  draw,
  styles,
};
