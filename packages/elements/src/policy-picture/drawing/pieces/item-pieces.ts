import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../items.js';
import type { PictureView } from '../picture-view.js';

/** Draws what a section says in one layout. */
export type Draw = (items: readonly Item[], view: PictureView) => unknown;

/** How many there are, for styles: six and more are alike. */
export const count = (items: readonly Item[]) => `n${Math.min(items.length, 6)}`;

export const itemTitle = (
  { title }: Item,
  { headingLevel }: PictureView,
  words: unknown = title && headline(title),
) => (title === undefined ? nothing : heading(headingLevel + 2, words, 'it', title));

export const said = ({ text, clauses }: Item, { cite }: PictureView) =>
  text === '' && clauses === undefined
    ? nothing
    : html`<p class="tx"><span lang="zh-CN">${prose(text)}</span>${cite(clauses)}</p>`;
