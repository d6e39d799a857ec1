import type { Feed } from '@mingce/feed';
import { templateLabels } from '@mingce/schema/vocabulary';
import {
  companionColumn,
  companionItem,
  companions,
  filledAddress,
  serviceItem,
} from '../internal/companions.js';
import * as icons from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { RecordFolds } from '../internal/record-folds.js';
import { safeHref } from '../internal/safe-href.js';
import { docno } from '../internal/typography/typeset.js';
import type { FoundChanges } from './load-changes.js';

interface LinksView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly policyHref: (policy: string) => string | undefined;
  readonly folds: RecordFolds;
  readonly patterns: { readonly interpretation: string; readonly service: string };
}

/** Links to both documents, and to interpretations and services of the newer one. */
export function renderChangesLinks({ policy, policies, versions, feeds }: FoundChanges, view: LinksView) {
  const { t, locale } = view.i18n;
  const { interpretations = [], services = [] } = policies.get(policy)?.links ?? {};
  const feed: Feed | undefined = feeds[0];
  const documents = versions ? [versions.new.policy, versions.old.policy] : [policies.get(policy)];
  return companions([
    companionColumn(
      icons.document,
      t.text('changesPolicies'),
      view.headingLevel,
      documents.flatMap((one) =>
        one === undefined
          ? []
          : [
              companionItem(
                one.title,
                view.policyHref(one.id) ?? safeHref(one.url),
                docno(one.documentNumber),
              ),
            ],
      ),
    ),
    companionColumn(
      icons.book,
      t.text('readerInterpretations'),
      view.headingLevel,
      interpretations.map(({ id, title, template }) =>
        companionItem(
          title,
          filledAddress(view.patterns.interpretation, id),
          labelOf(templateLabels, template, locale),
        ),
      ),
    ),
    companionColumn(
      icons.briefcase,
      t.text('readerServices'),
      view.headingLevel,
      feed === undefined
        ? []
        : services.map((service) =>
            serviceItem(service, {
              i18n: view.i18n,
              folds: view.folds,
              pattern: view.patterns.service,
              feed,
            }),
          ),
    ),
  ]);
}
