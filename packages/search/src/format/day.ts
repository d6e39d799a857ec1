const msPerDay = 86_400_000;
const first = Date.UTC(1900, 0, 1);

/** Days since 1900-01-01 of a calendar date; `undefined` if the text is none. */
export function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const day = (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - first) / msPerDay;
  return day >= 0 && dayText(day) === date ? day : undefined;
}

/** The calendar date as YYYY-MM-DD. */
export function dayText(day: number): string {
  return new Date(first + day * msPerDay).toISOString().slice(0, 10);
}
