import { html } from 'lit';
import { count, itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './highlights.styles.js';

/** New points, on the deep band. */
const draw: Draw = (items, view) => html`
  <ul class="highs ${count(items)}" role="list">
    ${items.map((item) => html`<li>${itemTitle(item, view)}${said(item, view)}</li>`)}
  </ul>
`;

export const highlights: Layout = {
  score: ({ element }) => (element === 'innovations' ? 2 : 0),
  background: 'deep',
  draw,
  styles,
};
