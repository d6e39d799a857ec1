import type { RecordTypes } from '@mingce/schema/types';
import { validityOn } from '@mingce/schema/validity';
import { selectionLabels, templateLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { filledAddress, serviceItem } from '../internal/companions.js';
import { feedText, langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { RecordFolds } from '../internal/record-folds.js';
import { renderAnswer } from '../internal/render-answer.js';
import { docno, headline, prose } from '../internal/typography/typeset.js';
import { validityBadge } from '../internal/validity-badge.js';
import type { FoundZone } from './load-topics.js';
import type { ListedItem, ListedRecord } from './zone-entries.js';
import { type ListKind, listKinds } from './zone-lists.js';

export interface ZoneView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly today: string;
  readonly folds: RecordFolds;
  readonly patterns: Readonly<Record<'item' | 'interpretation' | 'qa' | 'service', string>>;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  /** The list whose next entries could not be loaded. */
  readonly failed: ListKind | undefined;
  readonly more: (kind: ListKind) => void;
}

/** Lists of items, documents and interpretations, each under its title; empty ones are left out. */
export function renderLists({ lists }: FoundZone, view: ZoneView) {
  const drawn = listKinds.map((kind) => ({ kind, entries: entriesOf(kind, lists, view) }));
  const section = ({ kind, entries }: (typeof drawn)[number]) =>
    entries.length === 0 ? nothing : renderSection(kind, entries, lists.rest(kind), view);
  const [main, side] = [drawn.slice(0, 2), drawn.slice(2)];
  const hasSide = side.some(({ entries }) => entries.length > 0);
  return html`
    <div class="lists ${hasSide ? 'lists--two' : ''}">
      <div>${main.map(section)}</div>
      ${hasSide ? html`<div>${side.map(section)}</div>` : nothing}
    </div>
  `;
}

function entriesOf(kind: ListKind, lists: FoundZone['lists'], view: ZoneView): readonly unknown[] {
  if (kind === 'items') return lists.items.map((listed) => renderItem(listed, view));
  return lists.records(kind).map((listed) => drawers[kind](listed, view));
}

function renderSection(kind: ListKind, entries: readonly unknown[], rest: number, view: ZoneView) {
  const { t } = view.i18n;
  const section = t.text(`topicsSection.${kind}`);
  const more = t.text('topicsMore', { rest });
  return html`
    <section class="list" part="list" data-list=${kind}>
      ${heading(view.headingLevel, section, 'list-title')}
      <ul role="list">${entries}</ul>
      ${
        rest === 0
          ? nothing
          : html`<button type="button" class="btn no-print" aria-label=${t.text('topicsMoreOf', { section, more })} @click=${() => view.more(kind)}>${more}</button>`
      }
      ${view.failed === kind ? html`<p class="small" role="alert">${t.text('topicsMoreFailed')}</p>` : nothing}
    </section>
  `;
}

interface Entry {
  readonly title: string;
  readonly href: string | undefined;
  /** Before the other facts, as a badge. */
  readonly badge?: unknown;
  readonly facts: readonly unknown[];
}

/** A title that leads on, with its facts below. */
function renderEntry({ title, href, badge = nothing, facts }: Entry) {
  const words = html`<span class="entry-title" lang=${langOf(title)}>${headline(title)}</span>`;
  const shown = facts.filter((fact) => fact !== nothing && fact !== undefined);
  return html`
    <li class="entry" part="entry" tabindex="-1">
      ${href === undefined ? html`<div class="entry-name">${words}</div>` : html`<a class="entry-name" href=${href}>${words}</a>`}
      ${
        badge === nothing && shown.length === 0
          ? nothing
          : html`<div class="small muted entry-facts">${badge}${shown.map((fact) => html` <span class="fact">${fact}</span>`)}</div>`
      }
    </li>
  `;
}

const tones: Readonly<Record<ListedItem['window']['state'], string>> = {
  open: 'badge--ok',
  closingSoon: 'badge--warn',
  standing: 'badge--ok',
  notYet: 'badge--soon',
  notAnnounced: 'badge--off',
  closed: 'badge--off',
  expired: 'badge--off',
};

function renderItem({ item, window }: ListedItem, view: ZoneView) {
  const { t, format, locale } = view.i18n;
  const { state, closesOn, opensOn } = window;
  const day = (date: string) => html`<span class="date">${format.date(date)}</span>`;
  const isOpen = state === 'open' || state === 'closingSoon';
  return renderEntry({
    title: item.title,
    href: filledAddress(view.patterns.item, item.id) ?? view.policyHref(item.policy.id),
    badge: html`<span class="badge ${tones[state]}" part="state">${icon(icons.clock)}${t.text(`topicsWindow.${state}`)}</span>`,
    facts: [
      isOpen && closesOn !== undefined ? t.parts('topicsCloses', { date: day(closesOn) }) : nothing,
      state === 'notYet' && opensOn !== undefined ? t.parts('topicsOpens', { date: day(opensOn) }) : nothing,
      item.selection === 'automatic' ? labelOf(selectionLabels, 'automatic', locale) : nothing,
      feedText(item.policy.title),
    ],
  });
}

type Drawer = (listed: ListedRecord, view: ZoneView) => unknown;

const drawers: Readonly<Record<Exclude<ListKind, 'items'>, Drawer>> = {
  policy({ summary }, { i18n, policyHref, today }) {
    return renderEntry({
      title: summary.title,
      href: policyHref(summary.id),
      badge: validityBadge(validityOn(summary, today), i18n.locale),
      facts: [docno(summary.documentNumber), dateOf(summary.publishedOn, i18n)],
    });
  },
  interpretation({ summary }, { i18n, patterns }) {
    return renderEntry({
      title: summary.title,
      href: filledAddress(patterns.interpretation, summary.id),
      facts: [
        labelOf(templateLabels, summary.template ?? '', i18n.locale) || nothing,
        dateOf(summary.publishedOn, i18n),
      ],
    });
  },
  qa({ summary }, view) {
    const { id, title } = summary;
    const href = filledAddress(view.patterns.qa, id);
    const [by] = summary.issuers ?? [];
    const facts = [by === undefined ? nothing : feedText(by), dateOf(summary.publishedOn, view.i18n)];
    if (href !== undefined) return renderEntry({ title, href, facts });
    const { i18n, policyHref } = view;
    const headingLevel = view.headingLevel + 1;
    return view.folds.item({
      kind: 'qa',
      id,
      title,
      fact: facts[0],
      render: (found) => renderAnswer(found, { i18n, headingLevel, policyHref }),
    });
  },
  service({ summary: { id, title, issuers }, feed }, { i18n, folds, patterns }) {
    return serviceItem({ id, title, office: issuers?.[0] }, { i18n, folds, pattern: patterns.service, feed });
  },
  policyPackage({ summary }, view) {
    const { id, title, issuers = [], publishedOn } = summary;
    const [by] = issuers;
    const date =
      publishedOn === undefined ? '' : html`<span class="date">${view.i18n.format.date(publishedOn)}</span>`;
    return view.folds.item({
      kind: 'policyPackage',
      id,
      title,
      fact: by === undefined ? date : view.i18n.t.parts('topicsPackageBy', { by: feedText(by), date }),
      render: ({ record, policies }) => renderPackage(record, (policy) => policies.get(policy)?.title, view),
    });
  },
};

const dateOf = (date: string | undefined, { format }: LocalizeController) =>
  date === undefined ? nothing : html`<span class="date">${format.date(date)}</span>`;

/** 政策包: its policies, each with why it is in it. */
function renderPackage(
  { summary, policies }: RecordTypes['policyPackage'],
  titleOf: (policy: string) => string | undefined,
  { policyHref }: ZoneView,
) {
  return html`
    ${summary === undefined ? nothing : html`<p lang="zh-CN">${prose(summary)}</p>`}
    <ol class="package">
      ${policies.map(({ policy, reason }) => {
        const title = titleOf(policy);
        if (title === undefined) return nothing;
        const href = policyHref(policy);
        return html`
          <li lang="zh-CN">
            ${href === undefined ? headline(title) : html`<a class="alone" href=${href}>${headline(title)}</a>`}
            ${reason === undefined ? nothing : html`<span class="small muted reason">${prose(reason)}</span>`}
          </li>
        `;
      })}
    </ol>
  `;
}
