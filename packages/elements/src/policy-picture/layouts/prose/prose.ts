import { html } from 'lit';
import { itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './prose.styles.js';

/** Paragraphs, the first one larger. */
const draw: Draw = (items, view) => html`
  <div class="prose">${items.map((item) => html`${itemTitle(item, view)}${said(item, view)}`)}</div>
`;

export const prose: Layout = {
  score: ({ element }) => (element === 'background' ? 2 : 0),
  isBeside: true,
  draw,
  styles,
};
