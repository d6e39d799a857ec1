import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../../drawing/items.js';
import { percentagesOf } from '../../drawing/numbers.js';
import { bar } from '../../drawing/pieces/bar.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './progress.styles.js';

const namesShare = (item: Item) => percentagesOf(item).length > 0;

/** Shares that texts name, each a bar from 0 to 100%. */
const draw: Draw = (items, view) => {
  return html`
    <ul class="goals" role="list">
      ${items.map((item) => {
        const shares = percentagesOf(item);
        return html`
          <li>
            ${item.title === undefined ? nothing : heading(view.headingLevel + 2, headline(item.title), 'it')}
            <p class="tx">${prose(item.text)}${view.cite(item.clauses)}</p>
            ${shares.map(
              ({ label, from, to }) => html`
                <div class="goal" aria-hidden="true"><span class="gl">${label}</span><span class="gv">${
                  from === undefined ? nothing : html`<span class="from">${`${from}% → `}</span>`
                }<b>${to}</b>%</span>${bar(to, 100, from)}</div>
              `,
            )}
          </li>
        `;
      })}
    </ul>
  `;
};

export const progress: Layout = {
  can: (items) => items.some(namesShare),
  score: ({ element, items }) => (element === 'objectives' && items.every(namesShare) ? 6 : 0),
  isBeside: true,
  draw,
  styles,
};
