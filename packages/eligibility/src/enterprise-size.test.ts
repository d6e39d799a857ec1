import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { industries } from '@mingce/schema/vocabulary';
import { enterpriseSize, isIndustryCode, judge, sizeBounds } from './index.js';

const rows = new URL('../../../../shared/data/sme-size.json', import.meta.url);

interface Row {
  industryCode: string;
  employees: number | null;
  revenue: number | null;
  assets: number | null;
  class: string | null;
  possible?: string[];
}

describe('enterpriseSize', () => {
  it('agrees with every row worked out from the standard', (t) => {
    if (!existsSync(rows)) return t.skip('../shared/data/sme-size.json is absent');
    const { tests }: { tests: Row[] } = JSON.parse(readFileSync(rows, 'utf8'));
    const yuan = (tenThousands: number | null) =>
      tenThousands === null ? null : Math.round(tenThousands * 10_000);
    for (const row of tests) {
      const { industryCode, employees, revenue, assets } = row;
      const { size, possible } = enterpriseSize(industryCode, {
        employees,
        revenue: yuan(revenue),
        assets: yuan(assets),
      });
      assert.equal(size, row.class, JSON.stringify(row));
      if (row.possible) assert.deepEqual([...possible].sort(), [...row.possible].sort(), JSON.stringify(row));
    }
    assert.equal(tests.length, 225);
  });

  it('takes the lowest class that any indicator has', () => {
    assert.equal(enterpriseSize('C14', { employees: 25, revenue: 30_000_000 }).size, 'small');
    assert.equal(enterpriseSize('C14', { employees: 19, revenue: 30_000_000 }).size, 'micro');
  });

  it('gives every class that a range allows', () => {
    const result = enterpriseSize('C14', { employees: { min: 250, max: 350 }, revenue: 90_000_000 });
    assert.deepEqual(result.possible, ['small', 'medium']);
    assert.equal(result.size, null);
    assert.equal(
      enterpriseSize('C14', { employees: { min: 20, max: 299 }, revenue: 90_000_000 }).size,
      'small',
    );
  });

  it('judges a section of several standards only as far as they agree', () => {
    assert.deepEqual(enterpriseSize('F', { employees: 6, revenue: 20_000_000 }).possible, ['micro', 'small']);
    assert.equal(enterpriseSize('F', { employees: 3, revenue: 20_000_000 }).size, 'micro');
    // 装卸搬运 and 仓储 share a division and differ: 150 persons are small in one, medium in the other.
    const storage = { employees: 150, revenue: 15_000_000 };
    assert.deepEqual(enterpriseSize('G59', storage).possible, ['small', 'medium']);
    assert.equal(enterpriseSize('G', { employees: 3, revenue: 20_000_000 }).reason, 'industryTooBroad');
  });

  it('says why it does not judge', () => {
    assert.equal(enterpriseSize('J66', { employees: 3 }).reason, 'notCovered');
    assert.equal(enterpriseSize('C99', { employees: 3 }).reason, 'noSuchIndustry');
  });
});

describe('the size of an enterprise that may be in one of several trades', () => {
  const sizes = (trades: readonly string[]) => {
    const test = (value: string) => ({ fact: 'enterpriseSize', operator: 'equals', value }) as const;
    const conditions = ['micro', 'small', 'medium', 'large'].map((id) => ({ id, text: id, test: test(id) }));
    const profile = { industry: { oneOf: trades }, headcount: 150, revenue: 25_000_000 };
    const judged = judge({ id: 'a', title: '甲', conditions }, profile, { on: '2026-06-01' }).conditions;
    return judged
      .filter(({ status }) => status !== 'notMet')
      .map(({ id, status, facts }) => [id, status, ...facts]);
  };

  it('is known where it is the same in each, and otherwise one of those', () => {
    assert.deepEqual(sizes(['G592', 'G593']), [['medium', 'met']]);
    assert.deepEqual(sizes(['G591', 'G592']), [
      ['small', 'unknown', 'industry'],
      ['medium', 'unknown', 'industry'],
    ]);
  });
});

describe('sizeBounds', () => {
  it('gives the bounds of an industry in persons and yuan, the least first', () => {
    assert.deepEqual(sizeBounds('C14'), {
      employees: [20, 300, 1000],
      revenue: [3_000_000, 20_000_000, 400_000_000],
      assets: [],
    });
  });

  it('gives those of every group where the code is too broad, and none where the standard does not judge', () => {
    assert.deepEqual(sizeBounds('F').employees, [5, 10, 20, 50, 200, 300]);
    assert.deepEqual(sizeBounds('J'), { employees: [], revenue: [], assets: [] });
  });
});

describe('isIndustryCode', () => {
  it('knows exactly the sections and divisions of the schema’s vocabulary', () => {
    const known = new Set(industries.map(({ code }) => code));
    for (const section of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      assert.equal(isIndustryCode(section), known.has(section), section);
      for (let division = 0; division < 100; division += 1) {
        const code = section + String(division).padStart(2, '0');
        assert.equal(isIndustryCode(code), known.has(code), code);
      }
    }
    assert.ok(isIndustryCode('C3521'));
    for (const code of ['35', 'c35', 'C35212', '']) assert.ok(!isIndustryCode(code), code);
  });
});
