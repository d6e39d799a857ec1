import type { Feed } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { templateLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import {
  changesAddress,
  companionColumn,
  companionItem,
  companions,
  filledAddress,
  serviceItem,
} from '../internal/companions.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import * as icons from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { RecordFolds } from '../internal/record-folds.js';
import { renderAnswer } from '../internal/render-answer.js';
import { docno, headline } from '../internal/typography/typeset.js';

export interface RelatedView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly feed: Feed;
  readonly patterns: {
    readonly interpretation: string;
    readonly qa: string;
    readonly service: string;
    readonly changes: string;
  };
  readonly policyHref: (id: string, anchor?: string) => string | undefined;
  readonly folds: RecordFolds;
}

/** 政策 + 解读 + 办事: what explains the policy, answers about it, and puts it to use. */
export function renderCompanions({ links }: Policy, view: RelatedView) {
  const { t, format, locale } = view.i18n;
  const { patterns, feed, headingLevel } = view;
  const day = (value: string | undefined) => value && format.date(value);
  const facts = (...known: (string | undefined)[]) => known.filter((fact) => fact).join(' · ') || nothing;
  const interpretations = (links?.interpretations ?? []).map(({ id, title, template, publishedOn }) =>
    companionItem(
      title,
      filledAddress(patterns.interpretation, id),
      facts(labelOf(templateLabels, template, locale), day(publishedOn)),
    ),
  );
  const answers = (links?.qa ?? []).map(({ id, title, publishedOn }) =>
    answerItem({ id, title, fact: facts(day(publishedOn)) }, view),
  );
  const services = (links?.services ?? []).map((service) =>
    serviceItem(service, { i18n: view.i18n, folds: view.folds, pattern: patterns.service, feed }),
  );
  return companions([
    companionColumn(icons.book, t.text('readerInterpretations'), headingLevel, interpretations),
    companionColumn(icons.chat, t.text('readerAnswers'), headingLevel, answers),
    companionColumn(icons.briefcase, t.text('readerServices'), headingLevel, services),
  ]);
}

/** A question: its page on the site, else its answer unfolds here. */
function answerItem({ id, title, fact }: { id: string; title: string; fact: unknown }, view: RelatedView) {
  const address = filledAddress(view.patterns.qa, id);
  if (address !== undefined) return companionItem(title, address, fact);
  const { i18n, folds, policyHref } = view;
  const headingLevel = view.headingLevel + 1;
  return folds.item({
    kind: 'qa',
    id,
    title,
    fact,
    render: (found) => renderAnswer(found, { i18n, headingLevel, policyHref }),
  });
}

interface RelatedDocument {
  readonly tie: string;
  readonly policy?: string | undefined;
  readonly title?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly on?: string | undefined;
  /** Where the two texts are compared. */
  readonly comparison?: string | undefined;
}

/** The documents that this one changes or carries out, and those that change it or carry it out. */
export function renderRelatedDocuments({ id, relations = [], links }: Policy, view: RelatedView) {
  const { t } = view.i18n;
  const comparison = (type: string, newer: string | undefined, old: string | undefined) =>
    type === 'replaces' && newer !== undefined && old !== undefined
      ? changesAddress(view.patterns.changes, newer, old)
      : undefined;
  const documents: RelatedDocument[] = [
    ...relations.map((one) => ({
      ...one,
      tie: t.term('relation', one.type),
      comparison: comparison(one.type, id, one.policy),
    })),
    ...(links?.relatedBy ?? []).map((one) => ({
      ...one,
      tie: t.term('relatedBy', one.type),
      comparison: comparison(one.type, one.policy, id),
    })),
  ];
  if (documents.length === 0) return nothing;
  return html`
    <section class="related">
      ${heading(view.headingLevel, t.text('readerRelated'), 'small-title')}
      <ul>${documents.map((one) => renderDocument(one, view))}</ul>
    </section>
  `;
}

function renderDocument(
  { tie, policy, title, documentNumber, on, comparison }: RelatedDocument,
  view: RelatedView,
) {
  const href = policy === undefined ? undefined : view.policyHref(policy);
  const name = title ?? documentNumber ?? policy;
  return html`
    <li>
      <span class="badge">${tie}</span>
      <span class="related-name">
        ${href === undefined ? feedText(headline(name ?? '')) : html`<a class="alone" lang="zh-CN" href=${href}>${headline(name ?? '')}</a>`}
        <span class="small muted">
          ${title === undefined ? nothing : docno(documentNumber)}
          ${on === undefined ? nothing : html`<span class="date">${view.i18n.format.date(on)}</span>`}
        </span>
        ${comparison === undefined ? nothing : html`<a class="alone small" href=${comparison}>${view.i18n.t.text('changesSee')}</a>`}
      </span>
    </li>
  `;
}
