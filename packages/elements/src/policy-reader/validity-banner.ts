import type { Policy, PolicyLinks, Validity } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { clausePath } from '../internal/clause-path.js';
import { clauseReference } from '../internal/clause-reference.js';
import { feedText } from '../internal/feed-text.js';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import * as stateIcons from '../internal/state-icons.js';
import { docno, prose } from '../internal/typography/typeset.js';

type Relation = NonNullable<PolicyLinks['relatedBy']>[number];

export interface BannerView {
  readonly validity: Validity;
  readonly today: string;
  readonly i18n: LocalizeController;
  /** The address of a policy's page, if known. */
  readonly policyHref: (id: string) => string | undefined;
}

/** Warning that a reader needs before relying on the text. It and the badge use the same `validity`. */
export function renderValidityBanner(policy: Policy, view: BannerView) {
  const { t, format } = view.i18n;
  switch (view.validity) {
    case 'inForce':
      return nothing;
    case 'pending':
      return banner('', icons.clock, t.text('readerPending'), [
        t.text('readerPendingText', { date: format.date(policy.effectiveOn ?? '') }),
      ]);
    case 'amended':
      return banner('note--warn', icons.pencil, t.text('readerAmended'), amendments(policy, view));
    case 'expired':
      return banner('note--bad', stateIcons.ban, t.text('readerExpired'), [
        policy.expiresOn === undefined
          ? t.text('readerEndedText')
          : t.text('readerExpiredText', { date: format.date(policy.expiresOn) }),
      ]);
    case 'repealed':
      return banner('note--bad', stateIcons.ban, t.text('readerRepealed'), [repeal(policy, view)]);
  }
}

function banner(tone: string, name: IconDrawing, title: string, sentences: readonly unknown[]) {
  return html`
    <div class="note validity ${tone}" part="banner" role="note">
      ${icon(name)}
      <div><b>${title}</b>${sentences.map((sentence) => html`<span class="sentence">${keepWhole(sentence)}</span>`)}</div>
    </div>
  `;
}

/** A sentence and its parts, with unbreakable dates. */
function keepWhole(sentence: unknown): unknown {
  if (Array.isArray(sentence)) return sentence.map(keepWhole);
  return typeof sentence === 'string' ? prose(sentence) : sentence;
}

function relatedBy({ links }: Policy, today: string, ...types: readonly Relation['type'][]): Relation[] {
  const relations = links?.relatedBy?.filter(({ type, on }) => types.includes(type) && on <= today) ?? [];
  return [...relations].sort((a, b) => a.on.localeCompare(b.on));
}

function amendments(policy: Policy, view: BannerView): unknown[] {
  const { t, format } = view.i18n;
  return relatedBy(policy, view.today, 'amends').map((relation) => {
    const document = documentLink(relation, view);
    const date = format.date(relation.on);
    const clauses = (relation.clauses ?? [])
      .map(({ anchor }) => clauseReference(clausePath(policy.body ?? [], anchor) ?? []))
      .filter((reference) => reference !== '');
    return clauses.length > 0
      ? t.parts('readerAmendedClauses', { clauses: feedText(format.list(clauses)), document, date })
      : t.parts('readerAmendedText', { document, date });
  });
}

function repeal(policy: Policy, view: BannerView): unknown {
  const { t, format } = view.i18n;
  const [relation] = relatedBy(policy, view.today, 'replaces', 'repeals');
  if (relation?.type === 'replaces') {
    return t.parts('readerRepealedBy', {
      document: documentLink(relation, view),
      date: format.date(relation.on),
    });
  }
  const on = policy.repealedOn ?? relation?.on;
  return on === undefined
    ? t.text('readerRepealedText')
    : t.text('readerRepealedOn', { date: format.date(on) });
}

function documentLink({ policy, title, documentNumber }: Relation, { policyHref }: BannerView): unknown {
  const words = documentNumber === undefined ? feedText(`《${title}》`) : docno(documentNumber);
  const href = policyHref(policy);
  return href === undefined ? words : html`<a class="inline" href=${href} title=${title}>${words}</a>`;
}
