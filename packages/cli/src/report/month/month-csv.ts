import type { Locale } from '@mingce/i18n';
import { csvText } from '../csv-text.js';
import { monthWords } from './month-words.js';
import type { MonthTable } from './types.js';

/** The rows of a month as CSV. */
export function monthCsv(table: MonthTable, locale: Locale): string {
  const { monthColumn, columns, rows, nothing } = monthWords(table, locale);
  const isEmpty = table.total.of + table.total.undecided === 0;
  const body = [...(isEmpty ? [[nothing]] : rows), ...table.without.map((name) => [name, '0'])];
  return csvText([[monthColumn, ...columns], ...body.map((cells) => [table.month, ...cells])]);
}
