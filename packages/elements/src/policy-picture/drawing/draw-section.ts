import { formatChineseNumber } from '@mingce/schema/grammar';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { headline } from '../../internal/typography/typeset.js';
import { drawCompare } from '../layouts/compare/compare.js';
import {
  drawAudience,
  drawCards,
  drawChecklist,
  drawDos,
  drawGlossary,
  drawHighlights,
  drawProse,
  drawSpotlight,
} from '../layouts/dos/dos.js';
import type { LayoutName } from '../layouts/layout.js';
import { type RareLayoutName, rarePart } from '../layouts/registry.js';
import type { Section } from './choose-sections.js';
import { sharedClauses } from './items.js';
import type { PictureView } from './picture-view.js';
import { drawFigures, drawTable } from './pieces/amount.js';
import type { Draw } from './pieces/item-pieces.js';
import { sectionName, sectionTitle } from './section-words.js';

const common: Readonly<Record<Exclude<LayoutName, RareLayoutName>, Draw>> = {
  figures: drawFigures,
  prose: drawProse,
  audience: drawAudience,
  checklist: drawChecklist,
  table: drawTable,
  compare: drawCompare,
  cards: drawCards,
  spotlight: drawSpotlight,
  glossary: drawGlossary,
  dos: drawDos,
  highlights: drawHighlights,
};

/** A rare layout that could not be had gives way to cards, which can draw everything. */
function drawingOf(layout: LayoutName): Draw {
  const drawings: Readonly<Partial<Record<LayoutName, Draw>>> = common;
  return drawings[layout] ?? rarePart(layout)?.value?.draw ?? drawCards;
}

/** Layouts read down a column: wide pictures set their headline beside them. */
const beside: readonly LayoutName[] = ['prose', 'progress', 'glossary', 'questions', 'tags'];

export type Ground = 'paper' | 'tint' | 'deep';

/** Paper and tint by turns, so that sections part without lines; what is new stands on the deep band. */
export function groundsOf(sections: readonly Section[]): Ground[] {
  let last: Ground = 'deep';
  return sections.map(({ layout }) => {
    if (layout === 'highlights') last = 'deep';
    else last = last === 'paper' ? 'tint' : 'paper';
    return last;
  });
}

/** A section with its seal, its name, its headline and its drawing. */
export function drawSection(section: Section, number: number, ground: Ground, view: PictureView) {
  const { layout, items, element } = section;
  const id = `s-${number}`;
  const title = sectionTitle(section, view.i18n);
  const name = sectionName(section, view.i18n);
  const shared = sharedClauses(items);
  const source = view.cite(shared);
  const drawn = drawingOf(layout)(
    shared === undefined ? items : items.map((item) => ({ ...item, clauses: undefined })),
    view,
  );
  if (element === 'figures') {
    return html`
      <section class="sec figures" aria-labelledby=${id}>
        ${heading(view.headingLevel + 1, html`<span id=${id}>${title}</span>`, section.title === undefined ? 'sr' : 'h')}
        ${drawn}
      </section>
    `;
  }
  return html`
    <section class="sec ${ground} l-${layout} ${beside.includes(layout) ? 'beside' : ''}" aria-labelledby=${id}>
      <div class="head">
        <p class="kick"><span class="seal" aria-hidden="true">${formatChineseNumber(number)}</span>${name === title ? nothing : name}</p>
        ${heading(view.headingLevel + 1, html`<span id=${id}>${headline(title)}</span>`, 'h')}
      </div>
      <div class="in">${drawn}${source === nothing ? nothing : html`<p class="src">${source}</p>`}</div>
    </section>
  `;
}
