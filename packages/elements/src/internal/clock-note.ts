import type { LocalizeController } from './localize-controller.js';

/** What a reader must know of the day by which validity is judged; `undefined` where it can be believed. */
export function clockNote({ site, t, format }: LocalizeController): string | undefined {
  const { clock, today } = site.settings;
  if (clock === '' || site.life === undefined) return undefined;
  if (clock === 'behind') return t.text('clockBehind', { date: format.date(today) });
  return t.text('clockAhead', { published: format.date(site.life.publishedOn), today: format.date(today) });
}
