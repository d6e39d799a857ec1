import type { Feed } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { templateLabels } from '@mingce/schema/vocabulary';
import { nothing } from 'lit';
import { companionColumn, companionItem, companions, filledAddress, serviceItem } from './companions.js';
import * as icons from './icons.js';
import { labelOf } from './label.js';
import type { LocalizeController } from './localize-controller.js';
import type { RecordFolds } from './record-folds.js';
import { renderAnswer } from './render-answer.js';

export interface CompanionsView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly feed: Feed;
  readonly patterns: {
    readonly interpretation: string;
    readonly qa: string;
    readonly service: string;
  };
  readonly policyHref: (id: string, anchor?: string) => string | undefined;
  readonly folds: RecordFolds;
  /** Items for asking, before the answers. */
  readonly questions?: readonly unknown[];
}

/** 政策 + 解读 + 办事: interpretations, answers and services of the policy. */
export function renderCompanions({ links }: Policy, view: CompanionsView) {
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
    companionColumn(icons.chat, t.text('readerAnswers'), headingLevel, [
      ...(view.questions ?? []),
      ...answers,
    ]),
    companionColumn(icons.briefcase, t.text('readerServices'), headingLevel, services),
  ]);
}

/** A link to a question's page on the site; without one, its answer unfolds here. */
function answerItem({ id, title, fact }: { id: string; title: string; fact: unknown }, view: CompanionsView) {
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
