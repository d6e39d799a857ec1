import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOfDay, dayInChina, dayNumber, timeInChina } from './days.js';

describe('days', () => {
  it('are numbered from 1970-01-01, before it too', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('1900-01-01'), -25_567);
    assert.equal(dateOfDay(dayNumber('2024-02-29') ?? 0), '2024-02-29');
  });

  it('are none where the calendar has none', () => {
    for (const text of ['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00', '0099-01-01', ''])
      assert.equal(dayNumber(text), undefined, text);
  });

  it('begin at midnight in China', () => {
    assert.equal(dayInChina('2024-12-31T15:59:59Z'), '2024-12-31');
    assert.equal(dayInChina(Date.parse('2024-12-31T16:00:00Z')), '2025-01-01');
    assert.equal(timeInChina(new Date('2024-12-31T16:30:00Z')), '2025-01-01T00:30');
    assert.throws(() => dayInChina('someday'), RangeError);
  });
});
