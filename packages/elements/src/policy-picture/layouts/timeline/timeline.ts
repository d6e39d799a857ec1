import { html } from 'lit';
import { heading } from '../../../internal/heading.js';
import { prose } from '../../../internal/typography/typeset.js';
import { allTitled, isFree } from '../../drawing/items.js';
import { count } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './timeline.styles.js';

const day = /^(?:\d{4}[年.\-/]|\d{1,2}月|每年|[一二三四]季度|第[一二三四]季度)|(?:前|底|起|之后)$/;
const elements: readonly string[] = ['background', 'objectives'];

/** Dates on a line, what happens below each. */
const draw: Draw = (items, view) => html`
  <ol class="time ${count(items)}" role="list">
    ${items.map(
      ({ title, text, clauses }) => html`
        <li>${heading(view.headingLevel + 2, title, 'when')}<p class="tx">${prose(text)}${view.cite(clauses)}</p></li>
      `,
    )}
  </ol>
`;

export const timeline: Layout = {
  can: allTitled,
  score: (content) => {
    const { element, items } = content;
    const isAsked = isFree(content) || elements.includes(element);
    return isAsked && items.length > 1 && items.every(({ title = '' }) => day.test(title)) ? 9 : 0;
  },
  draw,
  styles,
};
