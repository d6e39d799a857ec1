import { formatChineseNumber } from '@mingce/schema/grammar';
import { elementLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { type Labels, labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { Section } from './choose-layout.js';
import { drawFigures, drawProgress, drawShare, drawStairs, drawTable } from './draw-numbers.js';
import { drawCompare, drawSteps, drawTimeline } from './draw-order.js';
import {
  drawAims,
  drawAudience,
  drawCards,
  drawChecklist,
  drawDos,
  drawGlossary,
  drawHighlights,
  drawLedger,
  drawProse,
  drawQuestions,
  drawSpotlight,
  drawTags,
} from './draw-points.js';
import { type Item, sharedClauses } from './items.js';
import type { LayoutName } from './layouts.js';
import type { PictureView } from './picture-view.js';
import { headline } from './typography.js';

const drawings: Readonly<Record<LayoutName, (items: readonly Item[], view: PictureView) => unknown>> = {
  figures: drawFigures,
  prose: drawProse,
  aims: drawAims,
  progress: drawProgress,
  timeline: drawTimeline,
  steps: drawSteps,
  audience: drawAudience,
  checklist: drawChecklist,
  table: drawTable,
  stairs: drawStairs,
  share: drawShare,
  compare: drawCompare,
  cards: drawCards,
  spotlight: drawSpotlight,
  ledger: drawLedger,
  glossary: drawGlossary,
  dos: drawDos,
  questions: drawQuestions,
  highlights: drawHighlights,
  tags: drawTags,
};

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

/** The element's name, as the reader's language has it; elements of a city's own list bring theirs. */
export function sectionName({ element, name }: Section, { t, locale }: LocalizeController): string {
  if (name !== undefined) return name;
  const labels: Labels = elementLabels;
  return element in labels ? labelOf(labels, element, locale) : t.term('pictureElement', element);
}

/** The headline: the author's, or one that says what the section answers. */
export function sectionTitle(section: Section, i18n: LocalizeController): string {
  const { title, element, items } = section;
  if (title !== undefined) return title;
  const words = i18n.t.term(
    items.length > 1 ? 'pictureTitle' : 'pictureTitleOne',
    section.layout === 'steps' ? 'steps' : element,
  );
  return words === element
    ? sectionName(section, i18n)
    : words.replace('{count}', countWord(items.length, i18n));
}

/** 两项, 三处: small counts are written out in a Chinese headline. */
function countWord(count: number, { locale, t }: LocalizeController): string {
  if (locale !== 'zh-CN' || count > 10) return String(count);
  return count === 2 ? t.text('pictureTwo') : formatChineseNumber(count);
}

/** A section with its seal, its name, its headline and its drawing. */
export function drawSection(section: Section, number: number, ground: Ground, view: PictureView) {
  const { layout, items, element } = section;
  const id = `s-${number}`;
  const title = sectionTitle(section, view.i18n);
  const name = sectionName(section, view.i18n);
  const shared = sharedClauses(items);
  const source = view.cite(shared);
  const drawn = drawings[layout](
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
