import { createFormat, createTranslator, type Locale } from '@mingce/i18n';
import { reportEn } from '../../messages/report.en.js';
import { reportZhCN } from '../../messages/report.zh-CN.js';
import type { MonthItem, MonthShare, MonthTable } from './types.js';

/** Words for a month that terminal, CSV and page share. */
export interface MonthWords {
  title: string;
  /** The formula in words, and the meaning of its numbers. */
  formula: readonly string[];
  /** Name of the column that a table of several months has. */
  monthColumn: string;
  columns: readonly string[];
  /** One row per department, then the total. */
  rows: readonly (readonly string[])[];
  nothing: string;
  without: string;
  uncounted: string;
  notes: readonly string[];
  heading(state: MonthItem['state']): string;
  item(item: MonthItem): string;
  /** Line about the entries that a page leaves out of a list. */
  more(count: number): string;
}

export function monthWords(table: MonthTable, locale: Locale): MonthWords {
  const { text } = createTranslator({ 'zh-CN': reportZhCN, en: reportEn }, locale);
  const { date, list } = createFormat(locale);
  const { kind, month, countedOn, isOver, settings, total, departments, without, uncounted } = table;
  const [year = '', number = ''] = month.split('-');
  const monthName = text('report.month', { year, month: Number(number) });
  const rate = text(`report.${kind}.rate`);
  const hasUndecided = kind === 'timeliness';
  const row = (name: string, share: MonthShare) => [
    name,
    String(share.of + share.undecided),
    String(share.good),
    String(share.bad),
    ...(hasUndecided ? [String(share.undecided)] : []),
    share.rate === null ? '—' : `${share.rate}%`,
  ];
  const named = (department: string) => (department === '' ? text('report.noDepartment') : department);
  return {
    title: text('report.title', { rate, month: monthName, on: date(countedOn) }),
    formula: [
      kind === 'timeliness'
        ? text('report.timeliness.formula', { days: settings.days ?? '' })
        : text(`report.${kind}.formula`),
      text('report.total', {
        rate,
        good: total.good,
        of: total.of,
        percent: total.rate === null ? text('report.noRate') : `${total.rate}%`,
      }),
    ],
    monthColumn: text('report.monthColumn'),
    columns: [
      text('report.department'),
      text('report.documents'),
      text(`report.${kind}.good`),
      text(`report.${kind}.bad`),
      ...(hasUndecided ? [text('report.timeliness.undecided')] : []),
      rate,
    ],
    rows: [
      ...departments.map((share) => row(named(share.department), share)),
      ...(departments.length > 1 ? [row(text('report.all'), total)] : []),
    ],
    nothing: text(`report.${kind}.nothing`, { month: monthName, rate }),
    without: text('report.without', { departments: list(without.map(named)) }),
    uncounted: text('report.uncounted', { count: uncounted.length, files: list(uncounted) }),
    notes: [
      ...(isOver ? [] : [text('report.notOver', { on: date(countedOn) })]),
      ...(total.undecided > 0 ? [text('report.undecidedNote', { since: date(String(settings.since)) })] : []),
      ...(kind === 'timeliness' ? [text('report.timeliness.note')] : []),
    ],
    heading: (state) => text(`report.${kind}.${state === 'undecided' ? 'undecidedList' : 'badList'}`),
    more: (count) => text('report.more', { count }),
    item: (item) => text(itemKey(kind, item), itemFacts(item, { date, named })),
  };
}

function itemKey(kind: MonthTable['kind'], { isInFolder, state, workingDays, receivedOn }: MonthItem) {
  if (kind === 'coverage') return isInFolder ? 'report.item.inFolder' : 'report.item.missing';
  if (kind === 'conformity') return 'report.item.faulty';
  if (receivedOn === undefined) return 'report.item.noDay';
  if (state === 'undecided') return 'report.item.undecided';
  return workingDays === undefined ? 'report.item.late' : 'report.item.lateBy';
}

/** A title in 《》; marks within it become 〈〉 (GB/T 15834). */
function quoted(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

function itemFacts(
  item: MonthItem,
  { date, named }: { date(day: string): string; named(department: string): string },
) {
  const {
    department,
    title,
    documentNumber,
    publishedOn,
    dueOn,
    receivedOn,
    workingDays = '',
    file = '',
    line = '',
  } = item;
  const day = (one: string | undefined) => (one === undefined ? '' : date(one));
  return {
    department: named(department),
    title:
      documentNumber === undefined || documentNumber === title
        ? quoted(title)
        : `${quoted(title)}（${documentNumber}）`,
    publishedOn: day(publishedOn),
    dueOn: day(dueOn),
    receivedOn: day(receivedOn),
    days: workingDays,
    file,
    line,
  };
}
