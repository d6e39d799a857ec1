import type { LocalizeController } from './localize-controller.js';

/** Says that validity is judged on another day than the computer's; `undefined` where the computer can be believed. */
export function clockNote({ site, t, format }: LocalizeController): string | undefined {
  const { isClockBehind, today } = site.settings;
  return isClockBehind ? t.text('clockBehind', { date: format.date(today) }) : undefined;
}
