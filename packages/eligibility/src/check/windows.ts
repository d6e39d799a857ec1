import { dayNumber, parseDuration } from '../dates.js';
import type { ItemWindow } from '../types.js';
import type { FactVocabulary } from '../vocabulary.js';
import { isRegionCode } from '../within.js';
import { type Report, written } from './report.js';
import { checkOperand } from './tests.js';

/** Whether a text is a day of the year, including `02-29`. */
const isDayOfYear = (text: string) => dayNumber(`2024-${text}`) !== undefined;

export function checkDate(date: string | undefined, report: Report): void {
  if (date !== undefined && (typeof date !== 'string' || dayNumber(date) === undefined))
    report.error('eligibility.badDate', { value: written(date) });
}

function checkWindow(window: ItemWindow, vocabulary: FactVocabulary, report: Report): void {
  for (const [place, region] of (window.regions ?? []).entries())
    if (!isRegionCode(region))
      report.below('regions', place).error('eligibility.badRegion', { value: written(region) });
  if ('yearly' in window) {
    for (const end of ['opens', 'closes'] as const)
      if (!isDayOfYear(window.yearly[end]))
        report.below('yearly', end).error('eligibility.badDayOfYear', { value: written(window.yearly[end]) });
    return;
  }
  if ('since' in window) {
    const definition = checkOperand(window.since, vocabulary, report.below('since'));
    if (definition && definition.type !== 'date')
      report.below('since').error('eligibility.notDateFact', { fact: window.since });
    if (!parseDuration(window.within))
      report.below('within').error('eligibility.badDuration', { value: written(window.within) });
    return;
  }
  const { opensOn, closesOn, closesAt } = window;
  checkDate(opensOn, report.below('opensOn'));
  checkDate(closesOn, report.below('closesOn'));
  if (opensOn !== undefined && closesOn !== undefined && closesOn < opensOn)
    report.below('closesOn').error('eligibility.windowReversed', { opensOn, closesOn });
  if (closesAt !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(closesAt))
    report.below('closesAt').error('eligibility.badTime', { value: written(closesAt) });
  if (closesAt !== undefined && closesOn === undefined)
    report.below('closesAt').error('eligibility.timeWithoutDay', { value: written(closesAt) });
}

export function checkWindows(
  windows: readonly ItemWindow[],
  vocabulary: FactVocabulary,
  report: Report,
): void {
  windows.forEach((window, place) => {
    checkWindow(window, vocabulary, report.below(place));
  });
}
