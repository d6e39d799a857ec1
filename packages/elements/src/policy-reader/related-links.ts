import type { Policy, PolicyLinks } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { changesAddress } from '../internal/companions.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import type { CompanionsView } from '../internal/policy-companions.js';
import { docno, headline } from '../internal/typography/typeset.js';
import type { PolicyQuestionsView } from './policy-questions.js';
import type { Neighbour } from './same-topic.js';

export interface RelatedView extends CompanionsView, PolicyQuestionsView {
  /** Policies of the same topic, best first. */
  readonly sameTopic: readonly Neighbour[];
  readonly patterns: CompanionsView['patterns'] &
    PolicyQuestionsView['patterns'] & { readonly changes: string };
}

interface RelatedDocument {
  readonly tie: string;
  readonly policy?: string | undefined;
  readonly title?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly on?: string | undefined;
  /** Whether it is listed only because of its topic. */
  readonly isNeighbour?: boolean;
  /** Address of the comparison of the two texts. */
  readonly comparison?: string | undefined;
}

/** Number of policies that are listed at first. */
const most = 6;

/**
 * 相关政策: the documents that this one changes or implements, those that change or implement it, those that it cites and
 * that cite it, then others of its topic. Relations of the documents are official, so those beyond the limit are folded
 * and not left out.
 */
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
    ...cited(t.text('readerCites'), links?.cites),
    ...cited(t.text('readerCitedBy'), links?.citedBy),
  ];
  const tied = new Set(documents.map(({ policy }) => policy));
  const ofTopic = view.sameTopic
    .filter((one) => !tied.has(one.id))
    .map(
      ({ id: policy, title, documentNumber, publishedOn: on }): RelatedDocument => ({
        tie: t.text('readerSameTopic'),
        policy,
        title,
        documentNumber,
        on,
        isNeighbour: true,
      }),
    );
  const shown = [...documents, ...ofTopic].slice(0, most);
  const folded = documents.slice(most);
  if (shown.length === 0) return nothing;
  const list = (some: readonly RelatedDocument[]) =>
    html`<ul>${some.map((one) => renderDocument(one, view))}</ul>`;
  return html`
    <section class=${documents.length > 0 ? 'related' : 'related neighbour'} part="related">
      ${heading(view.headingLevel, t.text('readerRelated'), 'small-title')} ${list(shown)}
      ${
        folded.length === 0
          ? nothing
          : html`<details class="related-more">
              <summary>${t.text('readerRelatedMore', { count: folded.length })}</summary>
              ${list(folded)}
            </details>`
      }
    </section>
  `;
}

function cited(tie: string, documents: NonNullable<PolicyLinks['cites']> = []): RelatedDocument[] {
  return documents.map(({ id, title, documentNumber, publishedOn }) => ({
    tie,
    policy: id,
    title,
    documentNumber,
    on: publishedOn,
  }));
}

function renderDocument(
  { tie, policy, title, documentNumber, on, isNeighbour, comparison }: RelatedDocument,
  view: RelatedView,
) {
  const href = policy === undefined ? undefined : view.policyHref(policy);
  const name = title ?? documentNumber ?? policy;
  return html`
    <li class=${isNeighbour ? 'neighbour' : nothing}>
      <span class="badge" part="relation">${tie}</span>
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
