import type { Status } from '@mingce/eligibility';
import { formatChineseNumber } from '@mingce/schema/grammar';
import { html, nothing } from 'lit';
import { langOf } from '../../internal/feed-text.js';
import { icon } from '../../internal/icon.js';
import type { IconDrawing } from '../../internal/icons.js';
import * as icons from '../../internal/icons.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { prose } from '../../internal/typography/typeset.js';
import * as packageIcons from '../package-icons.js';
import type { ConditionRow } from './condition-rows.js';

const signs: Readonly<Record<Status, IconDrawing>> = {
  met: icons.checkCircle,
  notMet: packageIcons.cross,
  unknown: packageIcons.question,
  office: packageIcons.office,
};

export interface ConditionsView {
  readonly i18n: LocalizeController;
  /** Whether the enterprise has answered anything; before that no condition has a mark. */
  readonly isJudged: boolean;
  /** The policy of the item; clauses without a policy belong to it. */
  readonly policy: string;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  /** The clause in words, if the text is loaded: 第三条第（一）项. */
  readonly clauseName?: (row: ConditionRow) => string | undefined;
  /** The lines of the clause, if the text is loaded. */
  readonly quote?: (row: ConditionRow) => readonly string[];
}

/** Draws conditions with their judgements; those of a group are below it. */
export function renderConditions(rows: readonly ConditionRow[], view: ConditionsView): unknown {
  return html`<ul class="conditions" role="list" part="conditions">${rows.map((row) => renderRow(row, view))}</ul>`;
}

function renderRow(row: ConditionRow, view: ConditionsView): unknown {
  const { i18n, isJudged } = view;
  const { t } = i18n;
  // A condition that an office decides does not depend on answers.
  const shown = isJudged || row.status === 'office' ? row.status : undefined;
  const text = row.text === '' && row.join ? t.term('packageJoin', row.join) : row.text;
  const isOurs = row.id === 'applicants' || row.text === '';
  const words = html`
    ${shown === undefined ? html`<span class="dot" aria-hidden="true"></span>` : html`<span class="mark mark--${shown}">${icon(signs[shown])}<span class="sr">${t.term('packageStatus', shown)}</span></span>`}
    <span class="condition-words">
      <span lang=${isOurs ? nothing : 'zh-CN'}>${prose(text)}</span>
      ${renderNote(row, shown, i18n)}
      ${row.join && row.text !== '' ? html`<span class="small muted">${t.term('packageJoin', row.join)}</span>` : nothing}
      ${renderClause(row, view)}
    </span>
  `;
  return html`
    <li part="condition" data-status=${shown ?? nothing}>
      <div class="condition">${words}</div>
      ${row.rows.length === 0 ? nothing : renderConditions(row.rows, view)}
    </li>
  `;
}

/** Note on a condition: the answer, a hint that it is missing, or the office that decides. */
function renderNote(row: ConditionRow, shown: Status | undefined, { t }: LocalizeController) {
  if (row.office !== undefined)
    return html`<span class="has muted">${t.parts('packageByOffice', { office: html`<span lang="zh-CN">${row.office}</span>` })}</span>`;
  if (shown === undefined || row.rows.length > 0) return nothing;
  if (row.has !== '')
    return html`<span class="has muted">${t.parts('packageHas', { value: html`<span lang=${langOf(row.has)}>${row.has}</span>` })}</span>`;
  if (shown === 'office') return html`<span class="has muted">${t.text('packageCannotReckon')}</span>`;
  return shown === 'unknown' ? html`<span class="has muted">${t.text('packageUnfilled')}</span>` : nothing;
}

/** The clause as a link; if its text is loaded, it unfolds here with the link below it. */
function renderClause(row: ConditionRow, { policy, policyHref, clauseName, quote, i18n }: ConditionsView) {
  const { anchor } = row;
  if (anchor === undefined) return nothing;
  const { t } = i18n;
  const name = clauseName?.(row) ?? articleOf(anchor, i18n) ?? t.text('packageClause');
  const href = policyHref(row.policy ?? policy, anchor);
  const lines = quote?.(row) ?? [];
  if (lines.length === 0)
    return href === undefined
      ? html`<span class="clause-at small" lang=${langOf(name)}>${name}</span>`
      : html`<a class="clause-at small" lang=${langOf(name)} href=${href}>${name}</a>`;
  return html`
    <details class="quote">
      <summary class="small"><span lang=${langOf(name)}>${name}</span><span class="sr">${t.text('packageQuote')}</span></summary>
      <blockquote part="clause">
        <div lang="zh-CN">${lines.map((line) => html`<p>${prose(line)}</p>`)}</div>
        ${href === undefined ? nothing : html`<a class="alone small" href=${href}>${t.text('packageQuoteInPlace')}</a>`}
      </blockquote>
    </details>
  `;
}

/** 第三条 by the anchor of an article, such as art-3-i1; `undefined` for a clause of another kind. */
function articleOf(anchor: string, { t, locale }: LocalizeController): string | undefined {
  const number = /^art-(\d+)(?:-|$)/.exec(anchor)?.[1];
  if (number === undefined) return undefined;
  return t.text('packageArticle', {
    number: locale === 'en' ? number : formatChineseNumber(Number(number)),
  });
}
