import type { Contact } from '@mingce/schema/types';
import type {
  AskBack,
  AskedPart,
  Emergency,
  FoundAnswer,
  FoundClause,
  KnownQuestion,
} from '@mingce/search/answers';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { phoneLinks } from '../internal/phone.js';
import * as stateIcons from '../internal/state-icons.js';
import { headline, prose } from '../internal/typography/typeset.js';
import { type AnswerLinksView, clauseFold } from './answer-links.js';
import type { ListedQuestion } from './browse.js';

interface OfficeView {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly hours?: string | undefined;
}

export interface PartView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  /** Data for a clause that unfolds within its document. */
  readonly links: AnswerLinksView;
  /** Opens a known answer. */
  readonly open: (question: ListedQuestion) => void;
  /** Lists the known questions of a topic. */
  readonly openTopic: (topic: string) => void;
  /** Answers the question that was asked back. */
  readonly choose: (slot: AskBack['slot'], value: string) => void;
  readonly hotline: OfficeView | undefined;
  /** Whether other questions were asked on this page before. */
  readonly hasEarlier: boolean;
  /** Address of a search for the same words; `undefined` if the site has no search page. */
  readonly searchHref: string | undefined;
}

/** The emergency numbers, above everything else. */
export function renderEmergencies(emergencies: readonly Emergency[], { t }: LocalizeController) {
  const numbers = Array.from(new Set(emergencies.flatMap((one) => one.numbers)));
  if (numbers.length === 0) return nothing;
  return html`
    <div class="note note--bad" part="emergency" role="alert">
      ${icon(icons.alert)}
      <div>
        <b>${t.text('qaEmergency')}</b>
        <ul class="numbers" role="list">
          ${numbers.map((number) => html`<li><a class="tel" href="tel:${number}">${number}</a>${t.text(`qaEmergency.${number}`)}</li>`)}
        </ul>
      </div>
    </div>
  `;
}

/** 可能相关: a question asked back, or up to three known questions and the clauses that may apply. */
export function renderMaybe(
  { askBack, maybe, clauses, topics }: AskedPart,
  office: Contact | undefined,
  view: PartView,
) {
  const { t } = view.i18n;
  return html`
    <section part="maybe" tabindex="-1" aria-label=${t.text('qaAnnounceMaybe')}>
      ${renderOtherPlace(maybe, view)}
      ${askBack ? renderAskBack(askBack, view) : nothing}
      ${
        askBack || maybe.length === 0
          ? nothing
          : renderKnown(
              t.text('qaMaybe'),
              maybe.map(({ known }) => known),
              view,
            )
      }
      ${renderClauses(clauses, maybe.length > 0 || askBack !== undefined, view)}
      ${whomToAsk(office, view).map((line) => html`<p class="muted">${line}</p>`)}
      ${renderNearestTopics(topics, view)}
    </section>
  `;
}

/** A note that the requested place has no answer, before the answers for other places. */
function renderOtherPlace(maybe: readonly FoundAnswer[], { i18n }: PartView) {
  const place = maybe.flatMap(({ unmet }) => unmet).find(({ name }) => name === 'place')?.text;
  return place === undefined ? nothing : html`<p class="muted">${i18n.t.text('qaOtherPlace', { place })}</p>`;
}

function renderAskBack({ slot, choices }: AskBack, view: PartView) {
  const { t } = view.i18n;
  return html`
    ${heading(view.headingLevel, t.text('qaAskBack'), 'part-title')}
    <div class="btns">
      ${choices.map(({ value, label }) => html`<button type="button" class="btn chip" @click=${() => view.choose(slot, value)}>${label}</button>`)}
    </div>
  `;
}

/** Known questions as a list of buttons, each with its place. */
export function renderKnown(title: string, questions: readonly ListedQuestion[], view: PartView) {
  if (questions.length === 0) return nothing;
  return html`
    ${heading(view.headingLevel, title, 'part-title')}
    <ul class="known" part="known" role="list">
      ${questions.map((known) => {
        const by = [view.labels.get(known.region ?? ''), known.answeredBy].filter((one) => one !== undefined);
        return html`
          <li>
            <button type="button" class="link" @click=${() => view.open(known)}>
              <span lang="zh-CN">${headline(known.question)}</span>
              ${by.length === 0 ? nothing : html`<span class="small muted" lang="zh-CN">${prose(by.join(' · '))}</span>`}
            </button>
          </li>
        `;
      })}
    </ul>
  `;
}

export const relatedOf = (maybe: readonly FoundAnswer[]): KnownQuestion[] => maybe.map(({ known }) => known);

function renderClauses(clauses: readonly FoundClause[], isBeside: boolean, view: PartView) {
  if (clauses.length === 0) return nothing;
  const { t } = view.i18n;
  return html`
    <p class="muted">${t.text(isBeside ? 'qaClausesBeside' : 'qaClauses')}</p>
    ${clauses.map((clause) => renderFoundClause(clause, view))}
  `;
}

/** A clause with the deciding passage marked and its exceptions. */
function renderFoundClause({ document, anchor, label, passage }: FoundClause, view: PartView) {
  const href = view.policyHref(document.id, anchor);
  const name = view.i18n.t.text('clauseOf', { title: document.title, clause: label });
  const { text, mark, exceptions } = passage;
  const [start, end] = mark;
  const shown = (from: number, to: number) =>
    exceptions
      .filter(([first, last]) => first >= from && last <= to)
      .map(([first, last]) => html`<b class="exception">${text.slice(first, last)}</b>`);
  return html`
    <blockquote part="clause" lang="zh-CN">
      <p>${shown(0, start)}${start > 0 ? '…' : ''}<mark>${prose(text.slice(start, end))}</mark>${end < text.length ? '…' : ''}${shown(end, text.length)}</p>
      <footer class="small">${href === undefined ? name : html`<a class="clause-name" href=${href}>${name}</a>`}</footer>
    </blockquote>
    ${href === undefined ? clauseFold(document.id, anchor, view.links) : nothing}
  `;
}

/** The article that a question asks for without its document. */
export function articleOfNone({ direct }: AskedPart): string | undefined {
  return direct?.found.length === 0 ? direct.article : undefined;
}

/**
 * A text requested by its number. If no document is named, the page asks for it; if the document has no such article, a
 * note says so.
 */
export function renderDirect(part: AskedPart, view: PartView) {
  const { t } = view.i18n;
  const unnamed = articleOfNone(part);
  if (unnamed !== undefined) {
    const question = t.text('qaDirectWhich', { text: unnamed });
    return html`<section part="direct" tabindex="-1" aria-label=${question}><p>${question}</p></section>`;
  }
  const { direct } = part;
  const found = direct?.found ?? [];
  const { article } = direct ?? {};
  const isMissing = article !== undefined && found.every(({ clause }) => clause === undefined);
  return html`
    <section part="direct" tabindex="-1" aria-label=${t.text('qaAnswer')}>
      ${isMissing ? html`<p>${t.text('qaDirectNone', { text: article })}</p>` : nothing}
      ${found.map(({ document, clause }) => {
        const href = view.policyHref(document.id, clause?.anchor);
        const name = clause
          ? t.text('clauseOf', { title: document.title, clause: clause.label })
          : document.title;
        return html`
          <blockquote part="clause" lang="zh-CN">
            ${clause ? html`<p>${prose(clause.text)}</p>` : nothing}
            <footer class="small">${href === undefined ? name : html`<a class="clause-name" href=${href}>${name}</a>`}</footer>
          </blockquote>
          ${href === undefined ? clauseFold(document.id, clause?.anchor, view.links) : nothing}
        `;
      })}
    </section>
  `;
}

/** 未找到: a message that no policy answers the question, with the hotline and a link to the search. */
export function renderNotFound(view: PartView) {
  const { t } = view.i18n;
  const { searchHref } = view;
  return html`
    <section part="not-found" tabindex="-1" aria-label=${t.text('qaNotFound')}>
      ${renderMessagePanel({
        icon: stateIcons.info,
        title: t.text('qaNotFound'),
        headingLevel: view.headingLevel,
        text: [
          t.text('qaNotFoundText'),
          ...(view.hasEarlier ? [t.text('qaNotFoundAlone')] : []),
          ...whomToAsk(undefined, view),
        ],
        actions:
          searchHref === undefined
            ? []
            : [html`<a class="btn" href=${searchHref}>${icon(icons.search)}${t.text('qaSearch')}</a>`],
      })}
    </section>
  `;
}

/** Contacts to ask: the office in charge, if known, and the hotline. */
function whomToAsk(office: Contact | undefined, { i18n: { t }, hotline }: PartView): unknown[] {
  return [
    ...(office ? [t.parts('qaOfficeIs', { office: renderOffice({ ...office, name: office.office }) })] : []),
    ...(hotline ? [t.parts('qaHotlineIs', { hotline: renderOffice(hotline) })] : []),
  ];
}

/** An office with its telephone, if known. */
function renderOffice({ name = '', phone = '', hours = '' }: OfficeView) {
  return html`<span lang="zh-CN">${name} ${phoneLinks(phone)} ${hours}</span>`;
}

function renderNearestTopics(codes: readonly string[], view: PartView) {
  const topics = codes.flatMap((code) => {
    const label = view.labels.get(code);
    return label === undefined ? [] : [{ code, label }];
  });
  if (topics.length === 0) return nothing;
  const { t } = view.i18n;
  return html`
    <div class="btns" role="group" aria-label=${t.text('qaNearest')}>
      <span class="small muted" aria-hidden="true">${t.text('qaNearest')}</span>
      ${topics.map(({ code, label }) => html`<button type="button" class="btn chip" @click=${() => view.openTopic(code)}><span lang="zh-CN">${label}</span></button>`)}
    </div>
  `;
}
