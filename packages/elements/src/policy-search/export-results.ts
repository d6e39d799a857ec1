import { validityOn } from '@mingce/schema/validity';
import { validityLabels } from '@mingce/schema/vocabulary';
import type { SearchHit } from '@mingce/search';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { toCsv } from './csv.js';
import type { FilterLabels } from './labels.js';

/** Results as a table for Excel and WPS. */
export function resultsTable(
  hits: readonly SearchHit[],
  {
    i18n,
    labels,
    today,
    href,
  }: {
    i18n: LocalizeController;
    labels: FilterLabels;
    today: string;
    href: (id: string) => string | undefined;
  },
): string {
  const { t, format, locale } = i18n;
  const head = [
    t.text('searchExportTitle'),
    t.text('searchExportNumber'),
    t.text('searchExportValidity'),
    t.text('searchExportIssuers'),
    t.text('searchExportPublished'),
    t.text('searchExportRegion'),
    t.text('searchExportAddress'),
  ];
  const rows = hits.map(({ document }) => [
    document.title,
    document.documentNumber ?? '',
    labelOf(validityLabels, validityOn(document, today), locale),
    format.list(document.issuers),
    document.publishedOn,
    labels.label('region', document.region, locale),
    absolute(href(document.id)),
  ]);
  return toCsv([head, ...rows]);
}

function absolute(href: string | undefined): string {
  return href === undefined ? '' : new URL(href, document.baseURI).href;
}
