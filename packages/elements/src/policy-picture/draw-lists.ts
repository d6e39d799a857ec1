import { html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { count, type Draw, itemTitle, said } from './item-parts.js';
import { prose } from './typography.js';

/** Dates on a line, what happens below each. */
export const drawTimeline: Draw = (items, view) => html`
  <ol class="time ${count(items)}" role="list">
    ${items.map(
      ({ title, text, clauses }) => html`
        <li>${heading(view.headingLevel + 2, title, 'when')}<p class="tx">${prose(text)}${view.cite(clauses)}</p></li>
      `,
    )}
  </ol>
`;

/** Many measures, close together, in columns where there is room. */
export const drawLedger: Draw = (items, view) => html`
  <ol class="ledger" role="list">
    ${items.map(
      (item, index) => html`
        <li><span class="no" aria-hidden="true">${index + 1}</span><div>${itemTitle(item, view, item.title)}${item.text === '' ? nothing : said(item, view)}</div></li>
      `,
    )}
  </ol>
`;

/** Questions and answers. */
export const drawQuestions: Draw = (items, view) => html`
  <ul class="qa" role="list">
    ${items.map(
      (item) =>
        html`<li><span class="q" aria-hidden="true">${view.i18n.t.text('pictureQuestion')}</span>${itemTitle(item, view)}${said(item, view)}</li>`,
    )}
  </ul>
`;

/** Keywords, each with what it stands for. */
export const drawTags: Draw = (items, view) => html`
  <ul class="tags ${count(items)}" role="list">
    ${items.map((item) => html`<li><b>${item.title}</b>${said(item, view)}</li>`)}
  </ul>
`;
