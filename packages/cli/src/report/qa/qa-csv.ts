import type { Locale } from '@mingce/i18n';
import { csvText } from '../csv-text.js';
import { qaText } from './qa-words.js';
import type { QaTable } from './types.js';

/** The open questions of a log as CSV, or the topics if there is no log. */
export function qaCsv({ topics, log }: QaTable, locale: Locale): string {
  const words = qaText(locale);
  if (!log) {
    const rows = topics.map(({ label, policies, answers }) => [label, String(policies), String(answers)]);
    return csvText([words('qa.columns.topics').split('|'), ...rows]);
  }
  const rows = log.open.map(({ count, example, others, wordings, outcome, nearest }) => [
    String(count),
    example,
    words(`qa.outcome.${outcome}`),
    String(wordings),
    others.join(' / '),
    nearest?.question ?? '',
    nearest?.answeredBy ?? '',
  ]);
  return csvText([words('qa.columns.open').split('|'), ...rows]);
}
