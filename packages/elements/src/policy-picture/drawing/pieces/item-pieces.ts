import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../items.js';
import type { PieceView } from '../picture-view.js';

/** Number of items, for styles; six and more share one style. */
export const count = (items: readonly Item[]) => `n${Math.min(items.length, 6)}`;

/** The title of an item as a heading below its section's. */
export const itemTitle = (
  { title }: Item,
  { headingLevel }: PieceView,
  words: unknown = title && headline(title),
) => (title === undefined ? nothing : heading(headingLevel + 2, words, 'it', title));

/** Text of an item and the clauses that it cites. */
export const said = ({ text, clauses }: Item, { cite }: PieceView) =>
  text === '' && clauses === undefined
    ? nothing
    : html`<p class="tx"><span lang="zh-CN">${prose(text)}</span>${cite(clauses)}</p>`;
