import type { WindowResult } from '@mingce/eligibility';
import { html } from 'lit';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import * as stateIcons from '../../internal/state-icons.js';

/** Maximum number of days left for a deadline to count as urgent. */
const pressing = 3;

/** Period of application of an item, in a phrase: 还有 3 天，2025年11月23日截止. */
export function windowWords(window: WindowResult, { t, format }: LocalizeController): string {
  const { state, opensOn, closesOn, closesAt, daysLeft, expected } = window;
  const closes = closesOn === undefined ? '' : format.date(closesOn);
  switch (state) {
    case 'closingSoon':
    case 'open': {
      if (closesOn === undefined) return t.text('packageOpen');
      if (daysLeft === 0)
        return closesAt === undefined
          ? t.text('packageClosesToday')
          : t.text('packageClosesTodayAt', { time: closesAt });
      return state === 'open'
        ? t.text('packageOpenUntil', { date: closes })
        : t.text('packageClosesIn', { count: daysLeft ?? 0, date: closes });
    }
    case 'notYet':
      return opensOn === undefined
        ? t.text('packageNotYet')
        : t.text('packageOpensOn', { date: format.date(opensOn) });
    case 'closed':
      return closesOn === undefined ? t.text('packageClosed') : t.text('packageClosedOn', { date: closes });
    case 'notAnnounced':
      return expected === undefined
        ? t.text('packageNotAnnounced')
        : t.text('packageExpected', {
            from: dayOfYear(expected.opens, t),
            to: dayOfYear(expected.closes, t),
          });
    case 'standing':
      return t.text('packageStanding');
    case 'expired':
      return t.text('packageExpired');
  }
}

/** `07-01` as 7月1日, or 1/7 in English. */
function dayOfYear(day: string, t: LocalizeController['t']): string {
  const [month, date] = day.split('-').map(Number);
  return t.text('packageDayOfYear', { month: month ?? 0, date: date ?? 0 });
}

/** The same with an icon and, if urgent, a colour; the words are complete without them. */
export function renderWindow(window: WindowResult, i18n: LocalizeController) {
  const { state, daysLeft } = window;
  const tone =
    state !== 'closingSoon'
      ? 'muted'
      : daysLeft !== undefined && daysLeft <= pressing
        ? 'due--now'
        : 'due--soon';
  const isOver = state === 'closed' || state === 'expired';
  return html`<span class="due ${tone}" part="deadline">${icon(isOver ? stateIcons.ban : icons.clock)}<span>${windowWords(window, i18n)}</span></span>`;
}
