import { formatChineseNumber } from '@mingce/schema/grammar';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { headline } from '../../internal/typography/typeset.js';
import { layouts } from '../layouts/layouts.js';
import type { Section } from './choose-sections.js';
import { sharedClauses } from './items.js';
import type { PieceView } from './picture-view.js';
import { sectionName, sectionTitle } from './section-words.js';

export type Background = 'paper' | 'tint' | 'deep';

/** Alternates paper and tint to separate sections without lines; innovations are on the dark band. */
export function backgroundsOf(sections: readonly Section[]): Background[] {
  let last: Background = 'deep';
  return sections.map(({ layout }) => {
    last = layouts[layout].background ?? (last === 'paper' ? 'tint' : 'paper');
    return last;
  });
}

/** A section with its number, its name, its headline and its drawing. */
export function drawSection(section: Section, number: number, background: Background, view: PieceView) {
  const { layout, items, element } = section;
  const title = sectionTitle(section, view.i18n);
  const id = `s-${number}`;
  // The author's words are in the feed's language, the element's own in the reader's.
  const named = {
    id,
    lang: section.title === undefined && section.name === undefined ? view.i18n.locale : 'zh-CN',
    part: 'headline',
  };
  const name = sectionName(section, view.i18n);
  const shared = sharedClauses(items);
  const source = view.cite(shared);
  const drawn = layouts[layout].draw(
    shared === undefined ? items : items.map((item) => ({ ...item, clauses: undefined })),
    view,
  );
  if (element === 'figures') {
    return html`
      <section class="sec figures" part="section figures" aria-labelledby=${id}>
        ${heading(view.headingLevel + 1, title, section.title === undefined ? 'sr' : 'h', title, named)}
        ${drawn}
      </section>
    `;
  }
  return html`
    <section class="sec ${background} l-${layout} ${layouts[layout].isBeside ? 'beside' : ''}" part="section ${layout}" aria-labelledby=${id}>
      <div class="head">
        <p class="kick"><span class="seal" part="number" aria-hidden="true">${formatChineseNumber(number)}</span>${name === title ? nothing : name}</p>
        ${heading(view.headingLevel + 1, headline(title), 'h', title, named)}
      </div>
      <div class="in">${drawn}${source === nothing ? nothing : html`<p class="src">${source}</p>`}</div>
    </section>
  `;
}
