import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../items.js';
import type { PieceView } from '../picture-view.js';

/** How many there are, for styles: six and more are alike. */
export const count = (items: readonly Item[]) => `n${Math.min(items.length, 6)}`;

/** The title of an item as a heading below its section's. */
export const itemTitle = (
  { title }: Item,
  { headingLevel }: PieceView,
  words: unknown = title && headline(title),
) => (title === undefined ? nothing : heading(headingLevel + 2, words, 'it', title));

/** What an item says, and the clauses it rests on. */
export const said = ({ text, clauses }: Item, { cite }: PieceView) =>
  text === '' && clauses === undefined
    ? nothing
    : html`<p class="tx"><span lang="zh-CN">${prose(text)}</span>${cite(clauses)}</p>`;
