import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { count, type Draw, itemTitle, said } from '../../drawing/pieces/item-pieces.js';
import { drawSign } from '../../drawing/pieces/sign.js';
import { afterwards } from '../../parts.js';

/** Characters that still read well in a third of a page's width. */
const mostOfCard = 70;
/** Lines of a box that others stand beside; with more it has the whole width. */
const longestBeside = 8;

/** Paragraphs, the first one larger. */
export const drawProse: Draw = (items, view) => html`
  <div class="prose">${items.map((item) => html`${itemTitle(item, view)}${said(item, view)}`)}</div>
`;

/** Who is covered, a sign and a name for each. */
export const drawAudience: Draw = (items, view) => html`
  <ul class="aud ${count(items)}" role="list">
    ${items.map((item) => {
      const { audience, title } = item;
      // A label that several share tells none of them from the others.
      const isShared = item.text !== '' && items.some((one) => one !== item && one.audience === audience);
      const name = title ?? (audience && !isShared && view.i18n.t.term('audience', audience));
      return html`
        <li><span class="disc">${afterwards.value?.audienceIcon(audience)}</span><div>${name ? html`<p class="who">${name}</p>` : nothing}${said(item, view)}</div></li>
      `;
    })}
  </ul>
`;

/** Conditions that all have to be met, a box to tick for each. */
export const drawChecklist: Draw = (items, view) => html`
  <div class="full panel">
    ${heading(view.headingLevel + 2, view.i18n.t.text('pictureAllOf'), 'panel-title')}
    <ul role="list">
      ${items.map((item) => html`<li>${drawSign('box')}<div>${itemTitle(item, view)}${said(item, view)}</div></li>`)}
    </ul>
  </div>
`;

/** Measures, a large number on each; long ones have the whole width. */
export const drawCards: Draw = (items, view) => html`
  <ol class="cards ${count(items)} ${items.some(({ text }) => text.length > mostOfCard) ? 'wordy' : ''}" role="list">
    ${items.map(
      (item, index) => html`
        <li><span class="no" aria-hidden="true">${index + 1}</span>${itemTitle(item, view)}${said(item, view)}</li>
      `,
    )}
  </ol>
`;

/** The one thing there is to say, large. */
export const drawSpotlight: Draw = (items, view) => html`
  <div class="spot">
    ${items.map(
      (item) =>
        html`${itemTitle(item, view)}<p class=${item.title === undefined ? 'spot-text' : 'tx'}>${prose(item.text)}${view.cite(item.clauses)}</p>`,
    )}
  </div>
`;

/** What is new, on the deep band. */
export const drawHighlights: Draw = (items, view) => html`
  <ul class="highs ${count(items)}" role="list">
    ${items.map((item) => html`<li>${itemTitle(item, view)}${said(item, view)}</li>`)}
  </ul>
`;

/** Terms and what they mean. */
export const drawGlossary: Draw = (items, view) => html`
  <dl class="terms ${count(items)}">
    ${items.map(({ title, text, clauses }) => html`<div><dt>${headline(title ?? '')}</dt><dd>${prose(text)}${view.cite(clauses)}</dd></div>`)}
  </dl>
`;

/** Do, do not, and take note: each a box of its own, told apart by sign and words. */
export const drawDos: Draw = (items, view) => {
  const kinds = ['do', 'dont', 'note'] as const;
  const boxes = kinds
    .map((kind) => ({ kind, own: items.filter((item) => (item.kind ?? 'note') === kind) }))
    .filter(({ own }) => own.length > 0);
  // Notes alone have the section's own headline.
  const isNote = boxes.length === 1 && boxes[0]?.kind === 'note';
  // Beside a very long box the others would stand empty.
  const isFull = boxes.length === 1 || boxes.some(({ own }) => own.length > longestBeside);
  return html`
    <div class="dos n${isFull ? 1 : boxes.length}">
      ${boxes.map(
        ({ kind, own }) => html`
          <div class="is-${kind} ${isFull ? 'full' : ''} panel">
            ${isNote ? nothing : heading(view.headingLevel + 2, view.i18n.t.term('pictureKind', kind), 'panel-title')}
            <ul role="list">
              ${own.map((item) => html`<li>${drawSign(kind)}<div>${itemTitle(item, view)}${said(item, view)}</div></li>`)}
            </ul>
          </div>
        `,
      )}
    </div>
  `;
};
