const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Monday to Friday after `from`, up to `to`; 0 if `to` is not later. Public holidays are not known here and count. */
export function workingDaysBetween(from: string, to: string): number {
  const end = Date.parse(to);
  let days = 0;
  for (let day = Date.parse(from) + dayInMilliseconds; day <= end; day += dayInMilliseconds) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}
