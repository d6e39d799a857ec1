import type { Policy, Validity, Vocabulary } from '@mingce/schema/types';
import { disclosureLabels, validityLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { issuersTerm } from '../internal/issuers-term.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { docno } from '../internal/typography/typeset.js';
import { validityBadge } from '../internal/validity-badge.js';

export interface MetadataFacts {
  readonly validity: Validity;
  readonly vocabulary: Vocabulary | undefined;
}

/** A row of the metadata block: its name, its text, and its drawing if text is not enough. */
export interface MetadataRow {
  readonly name: string;
  readonly text: string;
  readonly drawn?: unknown;
  /** Too long for half the width. */
  readonly isFull?: boolean;
}

/** The metadata of a document in the usual order of government pages; unknown values are left out. */
export function metadata(policy: Policy, { validity, vocabulary }: MetadataFacts, i18n: LocalizeController) {
  const { t, format, locale } = i18n;
  const day = (value: string | undefined) => (value === undefined ? '' : format.date(value));
  const { gazette } = policy;
  const rows: [key: string, text: string, drawn?: unknown][] = [
    ['indexNumber', policy.indexNumber ?? ''],
    ['topics', format.list(topicLabels(policy.topics, vocabulary, locale))],
    [issuersTerm(policy), format.list(policy.issuers)],
    ['documentNumber', policy.documentNumber ?? '', docno(policy.documentNumber)],
    ['issuedOn', day(policy.issuedOn)],
    ['publishedOn', day(policy.publishedOn)],
    ['effectiveOn', day(policy.effectiveOn)],
    ['expiresOn', day(policy.expiresOn)],
    ['registrationNumber', policy.registrationNumber ?? ''],
    ['gazette', gazette ? t.text('readerGazette', { year: gazette.year, issue: gazette.issue }) : ''],
    ['disclosure', labelOf(disclosureLabels, policy.disclosure, locale)],
    ['validity', labelOf(validityLabels, validity, locale), validityBadge(validity, locale)],
  ];
  return rows
    .filter(([, text]) => text !== '')
    .map(
      ([key, text, drawn]): MetadataRow => ({
        name: t.term('meta', key),
        text,
        drawn,
        isFull: text.length > 40,
      }),
    );
}

/** The names of topics; codes without a name are left out. */
function topicLabels(codes: readonly string[], vocabulary: Vocabulary | undefined, locale: string): string[] {
  return codes.flatMap((code) => {
    const term = vocabulary?.topics.find((topic) => topic.code === code);
    if (term === undefined) return [];
    return [(locale === 'en' && term.labelEn) || term.label];
  });
}

function renderMetadata(rows: readonly MetadataRow[]) {
  let column = 0;
  return html`
    <dl class="meta" part="metadata">
      ${rows.map(({ name, text, drawn, isFull }, index) => {
        // A row that cannot share its line takes the full width, so that no cell stays empty.
        const isAlone = column === 0 && (rows[index + 1]?.isFull ?? true);
        column = isFull || isAlone ? 0 : 1 - column;
        return html`<div class=${isFull || isAlone ? 'full' : ''}><dt>${name}</dt><dd lang=${drawn === undefined ? langOf(text) : nothing}>${drawn ?? text}</dd></div>`;
      })}
    </dl>
  `;
}

export interface DetailsView {
  readonly i18n: LocalizeController;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The metadata of the document. It is folded if there is no room; print styles show it. */
export function renderDetails(rows: readonly MetadataRow[], { i18n, isOpen, toggle }: DetailsView) {
  const name = i18n.t.text('readerDetails');
  return html`
    <section class="details ${isOpen ? 'is-open' : ''}" aria-label=${name}>
      <button type="button" class="fold" aria-expanded=${isOpen} @click=${toggle}>${name}${icon(icons.chevronDown)}</button>
      <div class="folded">${renderMetadata(rows)}</div>
    </section>
  `;
}
