import type { Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import {
  companionColumn,
  companionItem,
  companions,
  filledAddress,
  serviceItem,
} from '../internal/companions.js';
import { elementFold } from '../internal/element-fold.js';
import * as icons from '../internal/icons.js';
import { loadGuiding, loadReading } from '../internal/lazy-elements.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { RecordFolds } from '../internal/record-folds.js';
import type { ShownAnswer } from './load-qa.js';

/** Maximum number of links of one kind below an answer; a policy may have dozens. */
const mostLinks = 4;

export interface AnswerLinksView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly folds: RecordFolds;
  /** Address patterns of the site's pages; each may be empty. */
  readonly patterns: { readonly interpretation: string; readonly service: string; readonly guide: string };
  /** Attributes of this element that unfolded elements inherit. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
}

type Links = NonNullable<Policy['links']>;

/** 政策 + 解读 + 办事: links from an answer to interpretations, services and guides of the policies that it cites. */
export function renderAnswerLinks({ policies, feed }: ShownAnswer, view: AnswerLinksView) {
  const { i18n, headingLevel, patterns, folds } = view;
  const { t } = i18n;
  const linked = <K extends 'interpretations' | 'services' | 'guides'>(kind: K) =>
    firstOf(
      Array.from(policies.values()).flatMap(({ links }) => links?.[kind] ?? []) as NonNullable<Links[K]>,
    );
  const guides = linked('guides').map(({ id, title }) => renderGuide(id, title, view));
  const services = linked('services').map((service) =>
    serviceItem(service, { i18n, folds, pattern: patterns.service, feed }),
  );
  const interpretations = linked('interpretations').map(({ id, title }) =>
    companionItem(title, filledAddress(patterns.interpretation, id), nothing),
  );
  return companions([
    companionColumn(icons.briefcase, t.text('readerServices'), headingLevel, services),
    companionColumn(icons.list, t.text('qaGuides'), headingLevel, guides),
    companionColumn(icons.book, t.text('readerInterpretations'), headingLevel, interpretations),
  ]);
}

function firstOf<T extends { readonly id: string }>(links: readonly T[]): T[] {
  return Array.from(new Map(links.map((one) => [one.id, one])).values()).slice(0, mostLinks);
}

/** A link to a guide's page on the site; without one, the guide unfolds here. */
function renderGuide(id: string, title: string, { patterns, inherited, headingLevel }: AnswerLinksView) {
  const address = filledAddress(patterns.guide, id);
  if (address !== undefined) return companionItem(title, address, nothing);
  const attributes = { ...inherited, guide: id, 'heading-level': String(headingLevel + 1) };
  return html`<li>${elementFold({ tag: 'policy-guide', attributes, title, load: loadGuiding })}</li>`;
}

/** A clause within its document, which unfolds here if the site has no page for it. */
export function clauseFold(
  policy: string,
  clause: string | undefined,
  { i18n, inherited, headingLevel }: Pick<AnswerLinksView, 'i18n' | 'inherited' | 'headingLevel'>,
) {
  return elementFold({
    tag: 'policy-reader',
    attributes: {
      ...inherited,
      policy,
      clause,
      'url-state': 'off',
      'heading-level': String(headingLevel + 1),
    },
    title: i18n.t.text('qaInDocument'),
    load: loadReading,
  });
}
