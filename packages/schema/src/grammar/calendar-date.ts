/** Whether `text` is a day that exists, written YYYY-MM-DD (proleptic Gregorian, years 1900 to 2199). */
export function isCalendarDate(text: string): boolean {
  const match = /^(19|20|21)(\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(`${match[1]}${match[2]}`), Number(match[3]), Number(match[4])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
