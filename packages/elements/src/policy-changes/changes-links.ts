import type { Feed } from '@mingce/feed';
import { templateLabels } from '@mingce/schema/vocabulary';
import { nothing } from 'lit';
import { companionColumn, companionItem, companions, filledAddress } from '../internal/companions.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { safeHref } from '../internal/safe-href.js';
import type { FoundChanges } from './load-changes.js';

interface LinksView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly patterns: { readonly interpretation: string; readonly service: string };
}

/** What explains the newer policy, and where to apply by it. */
export function renderChangesLinks({ policy, policies, feeds }: FoundChanges, view: LinksView) {
  const { t, locale } = view.i18n;
  const { interpretations = [], services = [] } = policies.get(policy)?.links ?? {};
  const feed: Feed | undefined = feeds[0];
  return companions([
    companionColumn(
      'book',
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
      'briefcase',
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
