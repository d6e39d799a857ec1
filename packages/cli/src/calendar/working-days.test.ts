import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import chineseDays from 'chinese-days';
import { knownYears, workingCalendar } from './working-days.js';

const { daysBetween, lastDay } = workingCalendar({ calendar: [] });

describe('working days', () => {
  it('leave out weekends and public holidays, and count the weekends that are worked instead', () => {
    // 2025: National Day from 1 to 8 October; Sunday 28 September and Saturday 11 October are worked.
    assert.equal(daysBetween('2025-09-26', '2025-09-28'), 1);
    assert.equal(daysBetween('2025-09-30', '2025-10-08'), 0);
    assert.equal(daysBetween('2025-09-30', '2025-10-09'), 1);
    assert.equal(daysBetween('2025-10-10', '2025-10-11'), 1);
    assert.equal(daysBetween('2025-10-11', '2025-10-12'), 0);
    assert.equal(daysBetween('2025-06-10', '2025-06-10'), 0);
    assert.equal(daysBetween('2025-06-10', '2025-06-01'), 0);
  });

  it('are not guessed for a year that is not announced', () => {
    assert.deepEqual(daysBetween('2026-12-31', '2027-01-04'), { unknownYear: 2027 });
    assert.deepEqual(daysBetween('2003-12-30', '2003-12-31'), { unknownYear: 2003 });
  });

  it('follow feed.yaml in a year that it adds', () => {
    const calendar = [{ year: 2027, holidays: ['2027-01-01'], workdays: ['2027-01-03'] }];
    const own = workingCalendar({ calendar });
    // Thursday 31 December to Monday 4 January: the 1st is a holiday, the 3rd, a Sunday, is worked.
    assert.equal(own.daysBetween('2026-12-31', '2027-01-04'), 2);
    assert.deepEqual(own.daysBetween('2027-12-31', '2028-01-03'), { unknownYear: 2028 });
  });

  it('give the last day of a term', () => {
    assert.equal(lastDay('2025-09-26', 5), '2025-10-10');
    assert.equal(lastDay('2025-06-10', 0), '2025-06-10');
    assert.deepEqual(lastDay('2026-12-30', 5), { unknownYear: 2027 });
  });

  it('follow a notice that speaks of the last days of the year before', () => {
    // By the notice for the next year, Wednesday 31 December 2025 is a holiday and Sunday the 28th a working day.
    const calendar = [{ year: 2026, holidays: ['2025-12-31', '2026-01-01'], workdays: ['2025-12-28'] }];
    assert.equal(workingCalendar({ calendar }).daysBetween('2025-12-26', '2026-01-02'), 4);
  });

  it('are those of the library only as far as it knows holidays', () => {
    const hasHolidays = (year: number) =>
      chineseDays.isHoliday(`${year}-10-01`) && !chineseDays.isWorkday(`${year}-10-01`);
    const weekday = (year: number) => ![0, 6].includes(new Date(`${year}-10-01`).getUTCDay());
    assert.ok(hasHolidays(knownYears.last));
    // After an update of the library, `last` must be the newest year that it knows.
    assert.ok(weekday(knownYears.last + 1) && !hasHolidays(knownYears.last + 1));
  });
});
