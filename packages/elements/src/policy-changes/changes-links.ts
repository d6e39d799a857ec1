import type { Feed } from '@mingce/feed';
import { templateLabels } from '@mingce/schema/vocabulary';
import { nothing } from 'lit';
import { companionColumn, companionItem, companions, filledAddress } from '../internal/companions.js';
import * as icons from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { safeHref } from '../internal/safe-href.js';
import { docno } from '../internal/typography/typeset.js';
import type { FoundChanges } from './load-changes.js';

interface LinksView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly policyHref: (policy: string) => string | undefined;
  readonly patterns: { readonly interpretation: string; readonly service: string };
}

/** The documents themselves, what explains the newer one, and where to apply by it. */
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
      services.map(({ id, title, office, url }) =>
        companionItem(
          title,
          filledAddress(view.patterns.service, id) ?? safeHref(url && feed?.resolve(url)),
          office ?? nothing,
        ),
      ),
    ),
  ]);
}
