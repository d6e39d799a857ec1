import type { LocalizeController } from './localize-controller.js';

/** Note that validity is judged on a day other than the computer's; `undefined` if the two agree. */
export function clockNote({ site, t, format }: LocalizeController): string | undefined {
  const { isClockBehind, today } = site.settings;
  return isClockBehind ? t.text('clockBehind', { date: format.date(today) }) : undefined;
}
