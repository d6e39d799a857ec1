import { html } from 'lit';
import { allTitled, isFree } from '../../drawing/items.js';
import { itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './questions.styles.js';

/** Questions and answers. */
const draw: Draw = (items, view) => html`
  <ul class="qa" role="list">
    ${items.map(
      (item) =>
        html`<li><span class="q" aria-hidden="true">${view.i18n.t.text('pictureQuestion')}</span>${itemTitle(item, view)}${said(item, view)}</li>`,
    )}
  </ul>
`;

export const questions: Layout = {
  can: allTitled,
  score: (content) => {
    if (content.element === 'questions') return 2;
    return isFree(content) && content.items.every(({ title = '' }) => /[?？]$/.test(title)) ? 7 : 0;
  },
  isBeside: true,
  draw,
  styles,
};
