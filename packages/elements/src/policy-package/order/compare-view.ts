import { html } from 'lit';
import { feedText, langOf } from '../../internal/feed-text.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { docno, headline, prose } from '../../internal/typography/typeset.js';
import type { OrderLine } from './order-lines.js';

interface CompareView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly isNarrow: boolean;
  readonly hrefOf: (id: string) => string;
  readonly back: () => void;
}

interface Row {
  readonly name: string;
  readonly cell: (line: OrderLine) => unknown;
}

/** Items side by side in a table; on a phone each row becomes a block with the values of all items. */
export function renderComparison(lines: readonly OrderLine[], view: CompareView) {
  const { i18n, headingLevel, isNarrow, back } = view;
  const rows = rowsOf(lines, i18n);
  return html`
    <section class="comparison" part="comparison" aria-labelledby="comparison-title" tabindex="-1">
      <button type="button" class="btn btn--plain no-print" @click=${back}>${icon(icons.arrowLeft)}${i18n.t.text('orderCompareBack')}</button>
      ${heading(headingLevel, i18n.t.text('orderCompareTitle'), 'part-title', undefined, { id: 'comparison-title' })}
      <p class="small muted">${i18n.t.text('packageDisclaimer')}</p>
      ${isNarrow ? renderStacked(lines, rows, view) : renderTable(lines, rows, view)}
    </section>
  `;
}

function rowsOf(lines: readonly OrderLine[], { t }: LocalizeController): Row[] {
  const isJudged = lines.some(({ own }) => own !== undefined);
  const own: Row[] = [
    { name: t.text('orderColumn.verdict'), cell: ({ own: result }) => result?.verdict ?? '' },
    { name: t.text('orderColumn.amount'), cell: ({ own: result }) => result?.amount ?? '' },
  ];
  return [
    ...(isJudged ? own : []),
    { name: t.text('orderColumn.support'), cell: ({ support }) => feedText(prose(support)) },
    { name: t.text('orderColumn.conditions'), cell: ({ conditions }) => listOf(conditions) },
    { name: t.text('orderColumn.window'), cell: ({ until }) => prose(until) },
    { name: t.text('orderColumn.selection'), cell: ({ selection }) => selection },
    {
      name: t.text('orderColumn.office'),
      cell: ({ item }) => feedText(item.office ?? item.policy.issuers[0] ?? ''),
    },
    {
      name: t.text('orderColumn.policy'),
      cell: ({ item }) => [feedText(item.policy.title), ' ', docno(item.policy.documentNumber)],
    },
  ];
}

const listOf = (texts: readonly string[]) =>
  texts.length === 0
    ? ''
    : html`<ul class="bullets">${texts.map((text) => html`<li lang=${langOf(text)}>${prose(text)}</li>`)}</ul>`;

const titleOf = ({ item }: OrderLine, { hrefOf }: CompareView) =>
  html`<a class="alone" lang="zh-CN" href=${hrefOf(item.id)}>${headline(item.title)}</a>`;

function renderTable(lines: readonly OrderLine[], rows: readonly Row[], view: CompareView) {
  const { t } = view.i18n;
  return html`
    <div class="table" tabindex="0" role="group" aria-labelledby="comparison-title">
      <table>
        <thead><tr><th scope="col">${t.text('orderColumn.title')}</th>${lines.map((line) => html`<th scope="col">${titleOf(line, view)}</th>`)}</tr></thead>
        <tbody>${rows.map(({ name, cell }) => html`<tr><th scope="row">${name}</th>${lines.map((line) => html`<td>${cell(line) || t.text('orderNone')}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  `;
}

function renderStacked(lines: readonly OrderLine[], rows: readonly Row[], view: CompareView) {
  const none = view.i18n.t.text('orderNone');
  return html`
    <ul class="compared-items" role="list">${lines.map((line) => html`<li>${titleOf(line, view)}</li>`)}</ul>
    ${rows.map(
      ({ name, cell }) => html`
        <section class="compared">
          ${heading(view.headingLevel + 1, name, 'small-title')}
          <dl>${lines.map((line) => html`<div><dt lang="zh-CN">${headline(line.item.title)}</dt><dd>${cell(line) || none}</dd></div>`)}</dl>
        </section>
      `,
    )}
  `;
}
