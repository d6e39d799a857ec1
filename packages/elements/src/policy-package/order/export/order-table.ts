import type { LocalizeController } from '../../../internal/localize-controller.js';
import type { OrderLine } from '../order-lines.js';

/** An order as rows of text; the first row has the column names. */
export type OrderTable = readonly (readonly string[])[];

interface TableView {
  readonly i18n: LocalizeController;
  readonly href: (id: string) => string | undefined;
  /** Answers of the enterprise, by name; only if the reader has chosen to include them. */
  readonly profile?: readonly (readonly [name: string, value: string])[] | undefined;
}

/** The rows of an order. They contain the enterprise's answers and results derived from them only with `profile`. */
export function orderTable(lines: readonly OrderLine[], { i18n, href, profile }: TableView): OrderTable {
  const { t } = i18n;
  const head = [
    t.text('orderColumn.title'),
    t.text('orderColumn.support'),
    t.text('orderColumn.selection'),
    t.text('orderColumn.window'),
    t.text('orderColumn.closesOn'),
    t.text('orderColumn.office'),
    t.text('orderColumn.phone'),
    t.text('orderColumn.policy'),
    t.text('orderColumn.documentNumber'),
    t.text('orderColumn.address'),
  ];
  const own = profile ? [t.text('orderColumn.verdict'), t.text('orderColumn.amount')] : [];
  const rows = lines.map(({ item, support, selection, window, until, own: result }) => [
    item.title,
    support,
    selection,
    until,
    window.closesOn ?? '',
    item.office ?? item.policy.issuers[0] ?? '',
    item.contact?.phone ?? '',
    item.policy.title,
    item.policy.documentNumber ?? '',
    href(item.id) ?? '',
    ...(profile ? [result?.verdict ?? '', result?.amount ?? ''] : []),
  ]);
  const filledIn = profile?.length
    ? [[], [t.text('orderFilledIn')], ...profile.map((pair) => [...pair])]
    : [];
  const table = [
    [...head, ...own],
    ...rows,
    ...filledIn,
    [],
    [t.text(profile ? 'packageDisclaimer' : 'orderNoticeNote')],
  ];
  // No-break spaces become plain ones, so that text in a table can be searched.
  return table.map((row) => row.map((cell) => cell.replace(/\u00a0/g, ' ')));
}
