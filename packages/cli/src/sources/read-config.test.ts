import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedYaml } from './fixtures/authoring-folder.js';
import { readConfig } from './read-config.js';

const faultsOf = (calendar: string) =>
  readConfig(`${feedYaml}calendar:\n${calendar}`).faults.map(
    ({ code, line, severity }) => `${line} ${severity} ${code}`,
  );

describe('the calendar of feed.yaml', () => {
  it('takes a year as it is announced, with the last days of the year before', () => {
    assert.deepEqual(
      faultsOf('  - { year: 2027, holidays: [2026-12-31, 2027-01-01], workdays: [2027-02-14] }\n'),
      [],
    );
  });

  it('takes no year without holidays: it was never filled in', () => {
    const [empty = '', absent = ''] = [
      ...faultsOf('  - { year: 2027, holidays: [] }\n'),
      ...faultsOf('  - { year: 2027 }\n'),
    ];
    assert.match(empty, /^7 error /);
    assert.match(absent, /^7 error /);
  });

  it('names what cannot have been in the notice', () => {
    assert.deepEqual(
      faultsOf(`  - year: 2027
    holidays: [2027-01-01, 2027-01-02, 2028-01-01]
    workdays: [2027-01-02, 2027-01-05]
  - { year: 2027, holidays: [2027-02-05] }
`),
      [
        '8 error calendar.otherYear',
        '9 error calendar.bothWays',
        '9 error calendar.notWeekend',
        '10 error calendar.yearTwice',
      ],
    );
  });
});
