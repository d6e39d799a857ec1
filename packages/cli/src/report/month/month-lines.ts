import type { Locale } from '@mingce/i18n';
import { padded, width } from '../../command/text-width.js';
import { faultText } from '../fault-text.js';
import { type MonthWords, monthWords } from './month-words.js';
import type { MonthItem, MonthTable } from './types.js';

/** A month for the terminal: formula, one row per department, then each document that counts against the rate. */
export function monthLines(table: MonthTable, locale: Locale): string[] {
  const words = monthWords(table, locale);
  const { items, total, without, uncounted } = table;
  const listed = (state: MonthItem['state']) => {
    const found = items.filter((item) => item.state === state);
    if (found.length === 0) return [];
    return ['', words.heading(state), ...found.flatMap((item) => itemLines(item, words, locale))];
  };
  return [
    words.title,
    ...words.formula,
    '',
    ...(total.of + total.undecided === 0 ? [words.nothing] : tableLines(words.columns, words.rows)),
    ...listed('bad'),
    ...listed('undecided'),
    ...(without.length > 0 ? ['', words.without] : []),
    ...(uncounted.length > 0 ? ['', words.uncounted] : []),
    ...words.notes.flatMap((note) => ['', note]),
    '',
  ];
}

function itemLines(item: MonthItem, words: MonthWords, locale: Locale): string[] {
  const { faults = [] } = item;
  return [
    `  ${words.item(item)}`,
    ...faults.map(
      (fault) => `    ${fault.line === undefined ? '' : `${fault.line}: `}${faultText(fault, locale)}`,
    ),
  ];
}

function tableLines(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((name, at) => Math.max(width(name), ...rows.map((row) => width(row[at] ?? ''))));
  return [columns, ...rows].map((row) =>
    `  ${row.map((cell, at) => padded(cell, widths[at] ?? 0, at === 0 ? 'right' : 'left')).join('  ')}`.trimEnd(),
  );
}
