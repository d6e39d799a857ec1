import { html, nothing } from 'lit';
import { isFree } from '../../drawing/items.js';
import { itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import { numberedLine } from '../../drawing/pieces/text-line.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './ledger.styles.js';

/** Many measures, close together, in columns where there is room. */
const draw: Draw = (items, view) => html`
  <ol class="ledger" role="list">
    ${items.map(
      (item, index) => html`
        <li><span class="no" aria-hidden="true">${index + 1}</span><div>${itemTitle(item, view, item.title)}${item.text === '' ? nothing : said(item, view)}</div></li>
      `,
    )}
  </ol>
`;

export const ledger: Layout = {
  score: (content) => {
    if (content.element === 'measures') return 2;
    return isFree(content) && content.items.length > 9 ? 4 : 0;
  },
  draw,
  line: numberedLine,
  styles,
};
