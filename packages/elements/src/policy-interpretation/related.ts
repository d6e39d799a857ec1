import { templateLabels } from '@mingce/schema/vocabulary';
import {
  changesAddress,
  companionColumn,
  companionItem,
  companions,
  filledAddress,
  serviceItem,
} from '../internal/companions.js';
import { feedText } from '../internal/feed-text.js';
import * as icons from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { RecordFolds } from '../internal/record-folds.js';
import { safeHref } from '../internal/safe-href.js';
import { docno } from '../internal/typography/typeset.js';
import type { InterpretationView } from './interpretation-view.js';
import type { Explanation, ShownInterpretation } from './load-interpretations.js';

interface RelatedView extends InterpretationView {
  readonly patterns: {
    readonly interpretation: string;
    readonly service: string;
    readonly changes: string;
  };
  readonly folds: RecordFolds;
  /** Ids of the shown interpretations, which need no link. */
  readonly shown: ReadonlySet<string>;
}

/** 政策 + 解读 + 办事: links to the explained documents, their services, and other interpretations. */
export function renderRelated(
  { interpretation, services, feed }: ShownInterpretation,
  { policies }: Explanation,
  view: RelatedView,
) {
  const { t, locale } = view.i18n;
  const explained = interpretation.policies.flatMap((id) => policies.get(id) ?? []);
  const others = explained
    .flatMap(({ links }) => links?.interpretations ?? [])
    .filter(({ id }, index, all) => !view.shown.has(id) && all.findIndex((one) => one.id === id) === index);
  const replaced = explained.flatMap(({ id, title, relations = [] }) =>
    relations.flatMap(({ type, policy }) =>
      type === 'replaces' && policy ? [{ id, title, old: policy }] : [],
    ),
  );
  const comparisons = replaced.flatMap(({ id, title, old }) => {
    const address = changesAddress(view.patterns.changes, id, old);
    return address === undefined ? [] : [companionItem(t.text('changesSee'), address, feedText(title))];
  });
  const own = services.map(({ id }) => id);
  const furtherServices = explained
    .flatMap(({ links }) => links?.services ?? [])
    .filter(({ id }, index, all) => !own.includes(id) && all.findIndex((one) => one.id === id) === index);
  return companions([
    companionColumn(icons.document, t.text('interpretationPolicies'), view.headingLevel, [
      ...explained.map((policy) =>
        companionItem(
          policy.title,
          view.policyHref(policy.id) ?? safeHref(policy.url),
          docno(policy.documentNumber),
        ),
      ),
      ...comparisons,
    ]),
    companionColumn(
      icons.briefcase,
      t.text('interpretationServices'),
      view.headingLevel,
      [...services, ...furtherServices].map((service) =>
        serviceItem(service, { i18n: view.i18n, folds: view.folds, pattern: view.patterns.service, feed }),
      ),
    ),
    companionColumn(
      icons.book,
      t.text('interpretationOthers'),
      view.headingLevel,
      others.map(({ id, title, template }) =>
        companionItem(
          title,
          filledAddress(view.patterns.interpretation, id),
          labelOf(templateLabels, template, locale),
        ),
      ),
    ),
  ]);
}
