import type { Rule } from './library.js';

/** Reports answers that were last checked longer ago than the settings allow (`check.answerMonths`). */
export const answerAges: Rule = ({ all, sources, today }, report) => {
  const months = sources.config.check.answerMonths;
  if (months === undefined || today === undefined) return;
  const oldest = monthsBefore(today, months);
  for (const source of all('qa')) {
    const { publishedOn, validTo } = source.record;
    // An expired answer is no longer shown.
    if (publishedOn >= oldest || (validTo !== undefined && validTo < today)) continue;
    report(source, 'answer.tooOld', { publishedOn, months }, ['publishedOn']);
  }
};

/** The same day of an earlier month, YYYY-MM-DD; its last day if it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
