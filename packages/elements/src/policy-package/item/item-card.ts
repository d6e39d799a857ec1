import type { Explanation, FeedItem, Judgement, Profile } from '@mingce/eligibility';
import { selectionLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { feedText, langOf } from '../../internal/feed-text.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { labelOf } from '../../internal/label.js';
import { headline, prose } from '../../internal/typography/typeset.js';
import type { Listed } from '../judged.js';
import * as packageIcons from '../package-icons.js';
import type { FactWords } from '../profile/value-words.js';
import { amountOf, reckoningOf, renderAmount } from './amount-words.js';
import { allRows, conditionRows } from './condition-rows.js';
import { renderConditions } from './conditions-view.js';
import { heldTitle } from './held-title.js';
import { renderWindow } from './window-words.js';

/** Maximum number of calculation steps on a card. */
const shownSteps = 3;

/** Maximum number of conditions on a card; the number of further ones is shown. */
const shownConditions = 5;

export interface CardView {
  readonly words: FactWords;
  readonly headingLevel: number;
  /** Answers of the enterprise, without doubtful ones. */
  readonly profile: Profile;
  /** Whether the enterprise has answered anything. */
  readonly isJudged: boolean;
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
  readonly hrefOf: (id: string) => string;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  readonly explain: (item: FeedItem) => ReadonlyMap<string, Explanation>;
  /** Asks for the facts that the verdict on an item still depends on. */
  readonly complete: (item: FeedItem) => void;
}

/** Placeholder for an item that is being loaded. */
export const renderCardOutline = () =>
  html`<li class="card" aria-hidden="true"><span class="sk sk--title sk--most"></span><span class="sk sk--half"></span></li>`;

/** An item in the list, or its placeholder while it is not loaded. */
export function renderCard({ item, judgement, window }: Listed, view: CardView) {
  if (item === undefined) return renderCardOutline();
  const { words, isJudged } = view;
  const { i18n } = words;
  const held = heldTitle(item, view.profile);
  return html`
    <li class="card" part="item">
      <div class="card-head">
        <div class="card-name">
          ${heading(view.headingLevel, html`<a class="card-title" lang="zh-CN" href=${view.hrefOf(item.id)}>${headline(item.title)}</a>`)}
          <p class="meta small">
            ${renderSelection(item, i18n)}
            ${renderWindow(window, i18n)}
            <span class="muted">${feedText(item.office ?? item.policy.issuers[0] ?? '')}</span>
          </p>
        </div>
        ${renderSum(item, judgement, words)}
      </div>
      ${held === undefined ? nothing : html`<p class="small held">${i18n.t.parts('packageRenewal', { title: feedText(held) })}</p>`}
      ${isJudged ? renderReasons(item, judgement, view) : nothing}
      ${renderActions(item, judgement, view)}
    </li>
  `;
}

/**
 * 免申即享 and the other ways of granting, with a warning if an applicant who meets all conditions may still get nothing.
 */
export function renderSelection({ selection }: FeedItem, { locale }: FactWords['i18n']) {
  if (selection === undefined) return nothing;
  const label = labelOf(selectionLabels, selection, locale);
  if (label === '') return nothing;
  const isAutomatic = selection === 'automatic' || selection === 'instant';
  return html`<span class="badge ${isAutomatic ? 'badge--ok' : 'badge--off'}">${isAutomatic ? icon(icons.checkCircle) : nothing}${label}</span>`;
}

function renderSum(item: FeedItem, judgement: Judgement | undefined, words: FactWords) {
  const amount = amountOf(item, judgement, words);
  if (amount === undefined) return nothing;
  return html`
    <div class="card-sum">
      ${renderAmount(amount)}
      ${renderReckoning(item, judgement, words)}
    </div>
  `;
}

/** Calculation of the amount; in the words of the policy if there is none, or if it has too many steps. */
function renderReckoning(item: FeedItem, judgement: Judgement | undefined, words: FactWords) {
  const awards = judgement?.awards ?? [];
  const single = awards.length === 1 ? awards[0] : undefined;
  // A fixed amount needs no calculation.
  if (single?.steps.length === 1 && single.steps[0]?.kind === 'fixed') return nothing;
  const text = item.awards?.length === 1 ? item.awards[0]?.text : undefined;
  const isReckoned = single !== undefined && single.min !== null && single.steps.length <= shownSteps;
  if (!isReckoned)
    return text === undefined
      ? nothing
      : html`<span class="reckoning small muted" lang="zh-CN">${prose(text)}</span>`;
  const steps = reckoningOf(single, words).join(words.i18n.t.text('packageComma'));
  return html`<span class="reckoning small muted" lang=${langOf(steps)}>${prose(steps)}</span>`;
}

function renderReasons(item: FeedItem, judgement: Judgement | undefined, view: CardView) {
  const { i18n } = view.words;
  if (judgement === undefined) return html`<p class="small muted">${i18n.t.text('packageItemFaulty')}</p>`;
  const rows = conditionRows(item, judgement, view.explain(item), view.words).filter(
    ({ isPreference }) => !isPreference,
  );
  // The deciding conditions come first, then open ones; those that are met or decided by an office follow in the order
  // of the item.
  const first = rows.filter((row) => isFirst(row, judgement));
  const ordered = [...first, ...rows.filter((row) => !first.includes(row))];
  // Only the full view shows which alternatives are met.
  const shown = ordered
    .slice(0, shownConditions)
    .map((row) => (row.status === 'met' && row.text !== '' ? { ...row, rows: [] } : row));
  const hidden = allRows(ordered.slice(shownConditions)).filter(({ join }) => join === undefined).length;
  const { verdict, byOffice } = judgement;
  return html`
    ${renderConditions(shown, { i18n, isJudged: true, policy: item.policy.id, policyHref: view.policyHref })}
    <p class="small muted more-conditions">
      ${hidden === 0 ? nothing : html`<span>${i18n.t.text('packageMoreConditions', { count: hidden })}</span>`}
      ${verdict === 'ineligible' || byOffice.length === 0 ? nothing : html`<span>${i18n.t.text('packageOfficeCount', { count: byOffice.length })}</span>`}
    </p>
  `;
}

const isFirst = (
  { id, status, rows }: ReturnType<typeof conditionRows>[number],
  { verdict, reason }: Judgement,
) =>
  verdict === 'ineligible'
    ? status === 'notMet' || id === reason || allRows(rows).some((row) => row.id === reason)
    : status === 'unknown';

function renderActions(item: FeedItem, judgement: Judgement | undefined, view: CardView) {
  const { t } = view.words.i18n;
  const { isJudged } = view;
  const isChosen = view.isChosen(item.id);
  const open = isJudged && judgement?.verdict === 'possible' ? judgement.facts.length : 0;
  const label = t.text(isChosen ? 'packageChosen' : 'packageChoose');
  return html`
    <div class="btns card-actions no-print">
      ${open === 0 ? nothing : html`<button type="button" class="btn btn--main" @click=${() => view.complete(item)}>${t.text('packageComplete', { count: open })}</button>`}
      <button type="button" class="btn" aria-pressed=${isChosen ? 'true' : 'false'} aria-label=${t.text('packageChooseOf', { action: label, title: item.title })} @click=${() => view.choose(item.id)}>
        ${icon(isChosen ? icons.check : packageIcons.plus)}${label}
      </button>
      <a class="btn" href=${view.hrefOf(item.id)} aria-label=${t.text('packageDetailsOf', { title: item.title })}>${t.text('packageDetails')}</a>
    </div>
  `;
}
