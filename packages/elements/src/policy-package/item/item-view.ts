import {
  type AwardResult,
  conditionWords,
  type Explanation,
  type FeedItem,
  itemsOf,
  type Judgement,
  type WindowResult,
} from '@mingce/eligibility';
import type { Feed } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { awardKindLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { clauseName } from '../../internal/clause-link.js';
import { clausePath } from '../../internal/clause-path.js';
import { contentLines } from '../../internal/content-text.js';
import { feedText, langOf } from '../../internal/feed-text.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { labelOf } from '../../internal/label.js';
import { phoneLinks } from '../../internal/phone.js';
import { safeHref } from '../../internal/safe-href.js';
import * as stateIcons from '../../internal/state-icons.js';
import { docno, headline, prose } from '../../internal/typography/typeset.js';
import * as packageIcons from '../package-icons.js';
import type { FactWords } from '../profile/value-words.js';
import { amountOf, moneyWords, reckoningOf, renderAmount } from './amount-words.js';
import { allRows, type ConditionRow, conditionRows } from './condition-rows.js';
import { renderConditions } from './conditions-view.js';
import { renderSelection } from './item-card.js';
import { sharedLimitWords } from './shared-limit-words.js';
import { renderWindow } from './window-words.js';

/** An item with the record of its policy, which contains its materials, steps and clauses. */
export interface FoundItem {
  readonly item: FeedItem;
  readonly policy: Policy;
  readonly feed: Feed;
  readonly judgement: Judgement;
  readonly explained: ReadonlyMap<string, Explanation>;
  readonly window: WindowResult;
  /** A title that the item grants and the enterprise already holds. */
  readonly held: string | undefined;
}

export interface ItemView {
  readonly words: FactWords;
  readonly headingLevel: number;
  readonly isJudged: boolean;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly complete: () => void;
  readonly print: (event: Event) => void;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  /** 解读、问答、办事 of the policy. */
  readonly companions: unknown;
}

/** One item in full: verdict with reasons, amount, deadline, materials, contacts. */
export function renderItem(found: FoundItem, view: ItemView) {
  const { item, judgement, window, policy } = found;
  const { words, headingLevel, isJudged } = view;
  const { i18n } = words;
  const { t } = i18n;
  const rows = conditionRows(item, judgement, found.explained, words);
  const isEnded = window.state === 'expired';
  return html`
    <article class="item" part="item-view">
      ${heading(headingLevel, headline(item.title), 'item-title', item.title)}
      <p class="meta small">
        ${renderSelection(item, i18n)}${renderWindow(window, i18n)}
        <span class="muted">${feedText(item.office ?? policy.issuers[0] ?? '')}</span>
      </p>
      ${isEnded ? html`<div class="note note--warn verdict">${icon(stateIcons.ban)}<div>${t.text('packageEnded')}</div></div>` : nothing}
      ${isJudged && !isEnded ? renderVerdict(found, rows, view) : nothing}
      ${found.held === undefined ? nothing : renderHeld(found.held, i18n)}
      <p class="disclaimer small muted" part="disclaimer">${icon(stateIcons.info)}<span>${t.text('packageDisclaimer')}</span></p>
      ${renderActions(found, view)}
      ${renderAwards(found, view)}
      ${renderAllConditions(found, rows, view)}
      ${renderHandling(found, rows, view)}
      ${renderBasis(found, view)}
      ${view.companions}
    </article>
  `;
}

/** For a title that is already held, only a reminder of its review is shown. */
function renderHeld(title: string, { t }: FactWords['i18n']) {
  return html`<p class="note held">${icon(icons.clock)}<span>${t.parts('packageRenewal', { title: feedText(title) })}</span></p>`;
}

const verdictTone = { eligible: 'ok', possible: 'warn', ineligible: 'bad' } as const;
const verdictIcon = {
  eligible: icons.checkCircle,
  possible: packageIcons.question,
  ineligible: packageIcons.cross,
};

function renderVerdict(
  { item, judgement }: FoundItem,
  rows: readonly ConditionRow[],
  { words, complete }: ItemView,
) {
  const { verdict, reason = '', facts, byOffice } = judgement;
  const { t } = words.i18n;
  const why = allRows(rows).find(({ id }) => id === reason);
  const inPolicy = conditionWords(item).get(reason);
  const reasonText = html`<span lang="zh-CN">${inPolicy?.text ?? why?.text}</span>`;
  return html`
    <div class="note note--${verdictTone[verdict]} verdict" part="verdict">
      ${icon(verdictIcon[verdict])}
      <div>
        <b>${t.term('packageVerdict', verdict)}</b>
        ${verdict === 'ineligible' && why ? html`<span>${t.parts(inPolicy?.mustNotHold ? 'packageRuledOut' : 'packageReason', { reason: reasonText })}${why.has === '' ? nothing : t.parts('packageHas', { value: html`<span lang=${langOf(why.has)}>${why.has}</span>` })}</span>` : nothing}
        ${verdict === 'possible' ? html`<span>${t.text('packageOpenFacts', { count: facts.length })}</span> <button type="button" class="inline no-print" @click=${complete}>${t.text('packageCompleteNow')}</button>` : nothing}
        ${verdict !== 'ineligible' && byOffice.length > 0 ? html`<span>${t.text('packageOfficeCount', { count: byOffice.length })}</span>` : nothing}
      </div>
    </div>
  `;
}

function renderActions({ item, feed }: FoundItem, { words, isChosen, choose, print }: ItemView) {
  const { t } = words.i18n;
  const apply = safeHref(item.applyUrl && feed.resolve(item.applyUrl));
  return html`
    <div class="btns no-print">
      ${apply === undefined ? nothing : html`<a class="btn btn--main" href=${apply}>${icon(icons.external)}${t.text('packageApply')}</a>`}
      <button type="button" class="btn" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>${icon(isChosen ? icons.check : packageIcons.plus)}${t.text(isChosen ? 'packageChosen' : 'packageChoose')}</button>
      <button type="button" class="btn" @click=${print}>${icon(icons.print)}${t.text('print')}</button>
    </div>
  `;
}

function renderAwards(found: FoundItem, view: ItemView) {
  const { item, judgement } = found;
  const { words, headingLevel } = view;
  const { t, locale } = words.i18n;
  const awards = item.awards ?? [];
  if (awards.length === 0) return nothing;
  return html`
    <section class="item-part">
      ${heading(headingLevel + 1, t.text('packageAwards'), 'part-title')}
      ${awards.length > 1 || judgement.verdict === 'ineligible' ? nothing : renderAmount(amountOf(item, judgement, words))}
      <ul class="awards" role="list">
        ${awards.map((award, index) => {
          const result = judgement.awards[index];
          return html`
            <li>
              <p><span class="badge badge--off">${labelOf(awardKindLabels, award.kind, locale)}</span>
                ${award.text === undefined ? nothing : html`<span lang="zh-CN">${prose(award.text)}</span>`}</p>
              ${result && awards.length > 1 ? renderResult(result, view) : nothing}
              ${result ? renderReckoning(result, view) : nothing}
            </li>
          `;
        })}
      </ul>
      ${judgement.amount && awards.length > 1 ? renderTotal(judgement, view) : nothing}
      ${renderSharedLimits(found, view)}
    </section>
  `;
}

function renderResult(result: AwardResult, { words }: ItemView) {
  const money = moneyWords(result, words);
  return money === undefined ? nothing : html`<p>${renderAmount(money)}</p>`;
}

function renderReckoning(result: AwardResult, { words }: ItemView) {
  const { t, format } = words.i18n;
  const phrases =
    result.steps.length === 1 && result.steps[0]?.kind === 'fixed' ? [] : reckoningOf(result, words);
  const isUnknown = result.min === null && result.steps.length > 0;
  const missing = isUnknown
    ? result.facts.map((fact) => words.facts.get(fact.split('@')[0] ?? '')?.label[words.i18n.locale] ?? fact)
    : [];
  return html`
    ${phrases.length === 0 ? nothing : html`<p class="reckoning small muted" lang=${langOf(phrases.join())}>${prose(t.text('packageReckoned', { steps: phrases.join(t.text('packageComma')) }))}</p>`}
    ${missing.length === 0 ? nothing : html`<p class="small muted" lang=${langOf(format.list(missing))}>${prose(t.text('packageNotEstimable', { facts: format.list(missing) }))}</p>`}
  `;
}

function renderTotal({ amount }: Judgement, { words }: ItemView) {
  const money = amount && moneyWords(amount, words);
  if (!money) return nothing;
  return html`<p class="total"><span class="muted">${words.i18n.t.text('packageTotal')}</span> ${renderAmount(money)}</p>`;
}

/** Limits that the item shares with other items of its policy; these items are listed. */
function renderSharedLimits({ item, judgement, policy }: FoundItem, { words, policyHref }: ItemView) {
  const all = itemsOf(policy);
  return (judgement.sharedLimits ?? []).map((limit) => {
    const others = all.filter(
      ({ id, stacking }) =>
        id !== item.id && stacking?.sharedCaps?.some(({ group }) => group === limit.group),
    );
    const titles = [item, ...others].map(({ title }) => title);
    const { clause } = limit;
    const href = clause && policyHref(clause.policy ?? policy.id, clause.anchor);
    return html`
      <p class="small shared-limit" part="shared-limit">${sharedLimitWords(limit, titles, words)}${href === undefined ? nothing : html` <a class="alone" href=${href}>${words.i18n.t.text('packageClause')}</a>`}</p>
    `;
  });
}

function renderAllConditions({ policy }: FoundItem, rows: readonly ConditionRow[], view: ItemView) {
  const { words, headingLevel, isJudged, policyHref } = view;
  const { i18n } = words;
  const links = { i18n, policies: new Map([[policy.id, policy]]), policy: policy.id, policyHref };
  const draw = (some: readonly ConditionRow[]) =>
    renderConditions(some, {
      i18n,
      isJudged,
      policy: policy.id,
      policyHref,
      clauseName: ({ anchor, policy: other }) =>
        anchor === undefined ? undefined : clauseName({ anchor, ...(other ? { policy: other } : {}) }, links),
      quote: (row) => linesOf(row, policy),
    });
  const required = rows.filter(({ isPreference }) => !isPreference);
  const preferred = rows.filter(({ isPreference }) => isPreference);
  return html`
    <section class="item-part">
      ${heading(headingLevel + 1, i18n.t.text('packageConditions'), 'part-title')}
      ${required.length === 0 ? html`<p class="muted">${i18n.t.text('packageNoConditions')}</p>` : draw(required)}
      ${preferred.length === 0 ? nothing : html`${heading(headingLevel + 2, i18n.t.text('packagePreferences'), 'small-title')}${draw(preferred)}`}
    </section>
  `;
}

/** The text of the clause, if it belongs to this policy. */
function linesOf({ anchor, policy: other }: ConditionRow, policy: Policy): readonly string[] {
  if (anchor === undefined || (other !== undefined && other !== policy.id)) return [];
  const path = clausePath(policy.body ?? [], anchor) ?? [];
  return contentLines(path[path.length - 1]?.children ?? []);
}

function renderHandling({ item, policy }: FoundItem, rows: readonly ConditionRow[], view: ItemView) {
  const { words, headingLevel } = view;
  const { t, format } = words.i18n;
  const { materials = [], steps = [], paidOn } = item;
  const contact = item.contact ?? policy.contact;
  const routes = new Map(allRows(rows).map(({ id, text }) => [id, text]));
  const facts = [
    ['office', item.office ?? contact?.office],
    ['phone', contact?.phone && phoneLinks(contact.phone)],
    ['hours', contact?.hours],
    ['address', contact?.address],
  ].filter(([, value]) => value);
  const isAutomatic = item.selection === 'automatic';
  return html`
    <section class="item-part">
      ${heading(headingLevel + 1, t.text('packageHandling'), 'part-title')}
      ${isAutomatic ? html`<p class="note note--ok">${icon(icons.checkCircle)}<span>${t.text('packageAutomatic')}</span></p>` : nothing}
      ${
        materials.length === 0
          ? nothing
          : html`
            ${heading(headingLevel + 2, t.text('packageMaterials'), 'small-title')}
            <ul class="materials" role="list">
              ${materials.map(
                ({
                  name,
                  route,
                  note,
                }) => html`<li><span class="box" aria-hidden="true"></span><span><span lang="zh-CN">${prose(name)}</span>
                ${route === undefined ? nothing : html`<span class="small muted">${t.parts('packageMaterialFor', { route: feedText(routes.get(route) ?? route) })}</span>`}
                ${note === undefined ? nothing : html`<span class="small muted" lang="zh-CN">${prose(note)}</span>`}</span></li>`,
              )}
            </ul>
          `
      }
      ${
        steps.length === 0
          ? nothing
          : html`${heading(headingLevel + 2, t.text('packageSteps'), 'small-title')}<ol class="steps-list" lang="zh-CN">${steps.map((step) => html`<li>${prose(step)}</li>`)}</ol>`
      }
      <dl class="contact-list">
        ${facts.map(([name, value]) => html`<div><dt class="small muted">${t.term('service', String(name))}</dt><dd lang="zh-CN">${value}</dd></div>`)}
        ${paidOn === undefined ? nothing : html`<div><dt class="small muted">${t.text('packagePaidOn')}</dt><dd>${format.date(paidOn)}</dd></div>`}
      </dl>
    </section>
  `;
}

function renderBasis({ policy }: FoundItem, { words, headingLevel, policyHref }: ItemView) {
  const { t, format } = words.i18n;
  const href = policyHref(policy.id);
  const title = t.text('packageTitle', { title: policy.title });
  return html`
    <section class="item-part">
      ${heading(headingLevel + 1, t.text('packageBasis'), 'part-title')}
      <p>${href === undefined ? feedText(headline(title)) : html`<a class="alone" lang="zh-CN" href=${href}>${headline(title)}</a>`}</p>
      <p class="small muted">${docno(policy.documentNumber)} ${feedText(format.list(policy.issuers))} <span class="date">${format.date(policy.publishedOn)}</span></p>
    </section>
  `;
}
