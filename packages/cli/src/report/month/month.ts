import { MingceError } from '@mingce/schema/errors';

/**
 * Normalizes a month to YYYY-MM from any of these forms: 2026-10, 2026/10, 202610, 2026年10月.
 *
 * @throws MingceError `report.monthInvalid`, or `report.monthFuture` if it has not begun.
 */
export function readMonth(text: string, today: string): string {
  const [, year = '', written = ''] = /^\s*(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*月?\s*$/.exec(text) ?? [];
  const month = written.padStart(2, '0');
  if (!/^(?:0[1-9]|1[0-2])$/.test(month) || year === '')
    throw new MingceError('report.monthInvalid', { value: text });
  const found = `${year}-${month}`;
  if (found > today.slice(0, 7)) throw new MingceError('report.monthFuture', { month: found, today });
  return found;
}

export function isOfMonth(date: string | undefined, month: string): boolean {
  return date?.startsWith(`${month}-`) ?? false;
}
