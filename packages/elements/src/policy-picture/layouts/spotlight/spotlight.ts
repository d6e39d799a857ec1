import { html } from 'lit';
import { prose } from '../../../internal/typography/typeset.js';
import { isFree } from '../../drawing/items.js';
import { itemTitle } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './spotlight.styles.js';

/** The one thing there is to say, large. */
const draw: Draw = (items, view) => html`
  <div class="spot">
    ${items.map(
      (item) =>
        html`${itemTitle(item, view)}<p class=${item.title === undefined ? 'spot-text' : 'tx'}>${prose(item.text)}${view.cite(item.clauses)}</p>`,
    )}
  </div>
`;

export const spotlight: Layout = {
  score: (content) =>
    (isFree(content) || content.element === 'objectives') && content.items.length === 1 ? 5 : 0,
  draw,
  styles,
};
