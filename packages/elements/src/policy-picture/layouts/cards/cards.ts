import { html } from 'lit';
import { count, itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import { numberedLine } from '../../drawing/pieces/text-line.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './cards.styles.js';

/** Maximum number of characters of a card with a third of the page's width. */
const mostOfCard = 70;

/** Measures as cards with large numbers; long ones have the full width. */
const draw: Draw = (items, view) => html`
  <ol class="cards ${count(items)} ${items.some(({ text }) => text.length > mostOfCard) ? 'wordy' : ''}" role="list">
    ${items.map(
      (item, index) => html`
        <li><span class="no" aria-hidden="true">${index + 1}</span>${itemTitle(item, view)}${said(item, view)}</li>
      `,
    )}
  </ol>
`;

export const cards: Layout = {
  score: () => 1,
  draw,
  line: numberedLine,
  styles,
};
