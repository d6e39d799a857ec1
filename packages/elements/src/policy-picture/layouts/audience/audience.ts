import { html, nothing } from 'lit';
import { count, said } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './audience.styles.js';
import { audienceSign } from './audience-signs.js';

/** Covered audiences, each with an icon and a name. */
const draw: Draw = (items, view) => html`
  <ul class="aud ${count(items)}" role="list">
    ${items.map((item) => {
      const { audience, title } = item;
      // A label that several share distinguishes none of them.
      const isShared = item.text !== '' && items.some((one) => one !== item && one.audience === audience);
      const name = title ?? (audience && !isShared && view.i18n.t.term('audience', audience));
      return html`
        <li><span class="disc">${audienceSign(audience)}</span><div>${name ? html`<p class="who">${name}</p>` : nothing}${said(item, view)}</div></li>
      `;
    })}
  </ul>
`;

export const audience: Layout = {
  score: ({ element, items }) =>
    element === 'scope' && items.some(({ audience }) => audience !== undefined) ? 4 : 0,
  draw,
  styles,
};
