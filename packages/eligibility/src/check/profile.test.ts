import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkProfile, type Profile } from '../index.js';
import { wordsOf } from '../testing/fault-words.js';

const on = '2026-06-01';

function faultsOf(profile: Record<string, unknown>): string[] {
  return checkProfile(profile as Profile, { on }).map((fault) => {
    for (const words of wordsOf(fault)) assert.ok(words.length > 0);
    return `${fault.severity} ${fault.code} ${fault.path?.join('.')}`;
  });
}

describe('checkProfile', () => {
  it('takes what is plausible, unknown facts among it', () => {
    const profile = {
      entityType: 'enterprise',
      region: '990101',
      industry: 'C1411',
      headcount: { min: 20, max: 50 },
      revenue: 9_000_000,
      'revenue@yearBeforeLast': 8_000_000,
      foundedOn: '2026-06-01',
      taxCredit: { oneOf: ['A', 'B'] },
      qualifications: [],
      dishonest: null,
    };
    assert.deepEqual(faultsOf(profile), []);
    assert.deepEqual(faultsOf({}), []);
  });

  it('refuses what cannot be', () => {
    const rows: [Record<string, unknown>, string][] = [
      [{ headcount: -3 }, 'profile.negative headcount'],
      [{ headcount: 2.5 }, 'profile.notWhole headcount'],
      [{ headcount: '十人' }, 'profile.notNumber headcount'],
      [{ headcount: [3] }, 'profile.wrongType headcount'],
      [{ headcount: { min: 9, max: 3 } }, 'profile.reversed headcount'],
      [{ headcount: {} }, 'profile.wrongType headcount'],
      [{ headcount: Number.NaN }, 'profile.notNumber headcount'],
      [{ foundedOn: '2026-06-02' }, 'profile.future foundedOn'],
      [{ foundedOn: '2026-13-01' }, 'profile.badDate foundedOn'],
      [{ industry: 'C99' }, 'profile.noSuchIndustry industry'],
      [{ industry: '3511' }, 'profile.industryWithoutSection industry'],
      [{ region: '9901' }, 'profile.badRegion region'],
      [{ taxCredit: 'AA' }, 'profile.notAnOption taxCredit'],
      [{ listed: '是' }, 'profile.wrongType listed'],
      [{ qualifications: '甲' }, 'profile.wrongType qualifications'],
      [{ profit: 5 }, 'profile.unknownFact profit'],
    ];
    for (const [profile, fault] of rows) assert.deepEqual(faultsOf(profile), [`error ${fault}`]);
  });

  it('suggests the section of an industry code that lacks it', () => {
    assert.equal(checkProfile({ industry: '3511' }, { on })[0]?.facts.meant, 'C3511');
  });

  it('asks back where yuan were typed as ten thousand yuan, or the reverse', () => {
    // 万元 amounts that were typed as yuan, and the reverse.
    assert.deepEqual(faultsOf({ headcount: 3, revenue: 6_800_000_000 }), [
      'warning profile.revenueTooHigh revenue',
    ]);
    assert.deepEqual(faultsOf({ headcount: 60, revenue: 2150 }), ['warning profile.revenueTooLow revenue']);
    assert.deepEqual(faultsOf({ revenue: 13_500_000_000_000 }), ['warning profile.implausible revenue']);
    assert.deepEqual(faultsOf({ headcount: 60, revenue: 0 }), []);
  });

  it('asks back where facts contradict each other', () => {
    assert.deepEqual(faultsOf({ headcount: 3, listed: true }), ['warning profile.listedAndSmall listed']);
    assert.deepEqual(faultsOf({ industry: 'C14', headcount: 3, enterpriseSize: 'large' }), [
      'warning profile.reckonedDiffers enterpriseSize',
    ]);
    assert.deepEqual(faultsOf({ rdSpending: 10_000, revenue: 100_000, rdShare: 40 }), [
      'warning profile.reckonedDiffers rdShare',
    ]);
    assert.deepEqual(faultsOf({ rdSpending: 10_333, revenue: 100_000, rdShare: 10.3 }), []);
  });
});
