import { html } from 'lit';
import { allTitled } from '../../drawing/items.js';
import { count, said } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './tags.styles.js';

/** Keywords, each with its meaning. */
const draw: Draw = (items, view) => html`
  <ul class="tags ${count(items)}" role="list">
    ${items.map((item) => html`<li><b>${item.title}</b>${said(item, view)}</li>`)}
  </ul>
`;

export const tags: Layout = {
  can: allTitled,
  score: ({ element }) => (element === 'keywords' ? 2 : 0),
  isBeside: true,
  draw,
  styles,
};
