import { html } from 'lit';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { allTitled } from '../../drawing/items.js';
import { count } from '../../drawing/pieces/item-pieces.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './glossary.styles.js';

/** Terms and what they mean. */
const draw: Draw = (items, view) => html`
  <dl class="terms ${count(items)}">
    ${items.map(({ title, text, clauses }) => html`<div><dt>${headline(title ?? '')}</dt><dd>${prose(text)}${view.cite(clauses)}</dd></div>`)}
  </dl>
`;

export const glossary: Layout = {
  can: allTitled,
  score: ({ element }) => (element === 'terms' ? 2 : 0),
  isBeside: true,
  draw,
  styles,
};
