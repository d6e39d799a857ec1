import { validityOn } from '@mingce/schema/validity';
import { validityLabels } from '@mingce/schema/vocabulary';
import type { SearchHit } from '@mingce/search';
import { toCsv } from '../internal/csv.js';
import { downloadText } from '../internal/download.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { FilterLabels } from './labels.js';

/** Saves results as a table for Excel and WPS. */
export function saveResults(hits: readonly SearchHit[], view: TableView): void {
  const name = `${view.i18n.t.text('searchExportFile')}.csv`;
  downloadText(name, 'text/csv;charset=utf-8', resultsTable(hits, view));
}

interface TableView {
  readonly i18n: LocalizeController;
  readonly labels: FilterLabels;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly today: string;
  readonly href: (id: string) => string | undefined;
}

function resultsTable(hits: readonly SearchHit[], { i18n, labels, today, href }: TableView): string {
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
