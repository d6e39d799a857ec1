import type { Feed } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { templateLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { docno } from '../internal/docno.js';
import { heading } from '../internal/heading.js';
import { type IconName, icon } from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { fillPattern } from '../internal/policy-address.js';
import { safeHref } from '../internal/safe-href.js';

export interface RelatedView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly feed: Feed;
  readonly patterns: { readonly interpretation: string; readonly qa: string; readonly service: string };
  readonly policyHref: (id: string) => string | undefined;
}

interface RelatedItem {
  readonly title: string;
  readonly href: string | undefined;
  readonly facts: readonly (string | undefined)[];
}

/** 政策 + 解读 + 办事: what explains the policy, answers about it, and puts it to use. */
export function renderCompanions({ links }: Policy, view: RelatedView) {
  const { t, format, locale } = view.i18n;
  const { patterns, feed } = view;
  const day = (value: string | undefined) => value && format.date(value);
  const columns = [
    column(
      'book',
      t.text('readerInterpretations'),
      view.headingLevel,
      (links?.interpretations ?? []).map((one) => ({
        title: one.title,
        href: filled(patterns.interpretation, one.id),
        facts: [labelOf(templateLabels, one.template, locale), day(one.publishedOn)],
      })),
    ),
    column(
      'chat',
      t.text('readerAnswers'),
      view.headingLevel,
      (links?.qa ?? []).map((one) => ({
        title: one.title,
        href: filled(patterns.qa, one.id),
        facts: [day(one.publishedOn)],
      })),
    ),
    column(
      'briefcase',
      t.text('readerServices'),
      view.headingLevel,
      (links?.services ?? []).map((one) => ({
        title: one.title,
        href: filled(patterns.service, one.id) ?? safeHref(one.url && feed.resolve(one.url)),
        facts: [one.office],
      })),
    ),
  ].filter((drawn) => drawn !== nothing);
  return columns.length === 0 ? nothing : html`<div class="companions">${columns}</div>`;
}

function filled(pattern: string, id: string): string | undefined {
  return pattern === '' ? undefined : safeHref(fillPattern(pattern, id));
}

function column(name: IconName, title: string, level: number, items: readonly RelatedItem[]) {
  if (items.length === 0) return nothing;
  return html`
    <section>
      ${heading(level, html`${icon(name)}${title}`, 'companion-title')}
      <ul>${items.map(renderItem)}</ul>
    </section>
  `;
}

function renderItem({ title, href, facts }: RelatedItem) {
  const known = facts.filter((fact) => fact);
  const words = html`
    <span class="companion-name">${title}</span>
    ${known.length > 0 ? html`<span class="small muted">${known.join(' · ')}</span>` : nothing}
  `;
  return html`<li>${href === undefined ? html`<div>${words}</div>` : html`<a href=${href}>${words}</a>`}</li>`;
}

interface RelatedDocument {
  readonly tie: string;
  readonly policy?: string | undefined;
  readonly title?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly on?: string | undefined;
}

/** The documents that this one changes or carries out, and those that change it or carry it out. */
export function renderRelatedDocuments({ relations = [], links }: Policy, view: RelatedView) {
  const { t } = view.i18n;
  const documents: RelatedDocument[] = [
    ...relations.map((one) => ({ ...one, tie: t.term('relation', one.type) })),
    ...(links?.relatedBy ?? []).map((one) => ({ ...one, tie: t.term('relatedBy', one.type) })),
  ];
  if (documents.length === 0) return nothing;
  return html`
    <section class="related">
      ${heading(view.headingLevel, t.text('readerRelated'), 'small-title')}
      <ul>${documents.map((one) => renderDocument(one, view))}</ul>
    </section>
  `;
}

function renderDocument({ tie, policy, title, documentNumber, on }: RelatedDocument, view: RelatedView) {
  const href = policy === undefined ? undefined : view.policyHref(policy);
  const name = title ?? documentNumber ?? policy;
  return html`
    <li>
      <span class="badge">${tie}</span>
      <span class="related-name">
        ${href === undefined ? name : html`<a href=${href}>${name}</a>`}
        <span class="small muted">
          ${title === undefined ? nothing : docno(documentNumber)}
          ${on === undefined ? nothing : html`<span class="date">${view.i18n.format.date(on)}</span>`}
        </span>
      </span>
    </li>
  `;
}

/** The files that came with the document, each with its size. */
export function renderAttachments({ attachments = [] }: Policy, view: RelatedView) {
  if (attachments.length === 0) return nothing;
  const { t, format } = view.i18n;
  return html`
    <section class="attachments">
      ${heading(view.headingLevel, t.text('readerAttachments'), 'small-title')}
      <ul>
        ${attachments.map(({ title, href, size }) => {
          const address = safeHref(view.feed.resolve(href));
          const words = html`${icon('document')}<span>${title}</span>`;
          return html`
            <li>
              ${address === undefined ? html`<span class="file">${words}</span>` : html`<a class="file" href=${address} download="">${words}</a>`}
              ${size === undefined ? nothing : html`<span class="small muted num">${format.fileSize(size)}</span>`}
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
