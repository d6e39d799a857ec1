import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';

const items = [
  {
    id: 'makers',
    title: '示例设备补助',
    applicants: ['enterprise'],
    conditions: [
      { id: 'place', text: '在示例县登记', test: { fact: 'region', operator: 'within', value: '990122' } },
      { id: 'trade', text: '从事制造业', test: { fact: 'industry', operator: 'within', value: 'C' } },
      { id: 'honest', text: '诚信经营', office: '示例县某局' },
    ],
    awards: [{ kind: 'grant', amount: { share: { of: 'equipmentInvestment', percent: 10 }, cap: 50000 } }],
    windows: [{ opensOn: '2026-01-01', closesOn: '2026-12-31' }],
  },
  {
    id: 'shops',
    title: '示例开店补助',
    applicants: ['selfEmployed'],
    awards: [{ kind: 'grant', amount: { fixed: 2000 } }],
  },
];

const policy = (id: string, own: object[] = items) =>
  policyText({ id, audiences: '[enterprise]', benefit: JSON.stringify({ needs: ['funding'], items: own }) });

async function judged(t: TestContext, profile: string, ...more: string[]) {
  const dir = await authoringFolder(t, { 'policies/a.md': policy('a') });
  await writeFile(join(dir, 'profile.json'), profile);
  return runMain(['judge', dir, '--profile', join(dir, 'profile.json'), '--on', '2026-06-01', ...more]);
}

const factory = JSON.stringify({
  entityType: 'enterprise',
  region: '990122',
  industry: 'C14',
  equipmentInvestment: { min: 100000, max: 900000 },
  revenue: null,
});

describe('mingce judge', () => {
  it('says of each item the verdict, the reason, the amount and whether it can be applied for', async (t) => {
    const { code, stdout } = await judged(t, factory);
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /^符合　a\/makers　示例设备补助　1\u00a0万元至5\u00a0万元　另有 1 项由主管部门认定　可申报$/m,
    );
    assert.match(stdout, /^不符合　a\/shops　示例开店补助　长期\n　　不满足：申报主体：个体工商户$/m);
    assert.match(stdout, /判断 2 个事项：符合 1、可能符合 0、不符合 1。以主管部门认定为准。/);
  });

  it('gives the same as data, each condition with its words', async (t) => {
    const { stdout } = await judged(t, factory, '--json');
    const [makers, shops] = JSON.parse(stdout).items;
    assert.equal(makers.verdict, 'eligible');
    assert.deepEqual(makers.byOffice, ['honest']);
    assert.deepEqual(makers.amount, { min: 10000, max: 50000 });
    assert.deepEqual(
      makers.conditions.map(({ id, status, text }: Record<string, string>) => [id, status, text]),
      [
        ['applicants', 'met', '申报主体：企业'],
        ['place', 'met', '在示例县登记'],
        ['trade', 'met', '从事制造业'],
        ['honest', 'office', '诚信经营'],
      ],
    );
    assert.equal(makers.window.state, 'open');
    assert.deepEqual(
      [shops.verdict, shops.reason, shops.amount],
      ['ineligible', { condition: 'applicants', text: '申报主体：个体工商户' }, null],
    );
  });

  it('puts every reason into words: of a group without its own, of what must not hold, of the applicants in English', async (t) => {
    const owed = {
      id: 'owed',
      text: '拖欠工资',
      test: { fact: 'unpaidWages', operator: 'equals', value: true },
    };
    const big = {
      id: 'big',
      text: '大型企业',
      test: { fact: 'headcount', operator: 'atLeast', value: 1000 },
    };
    const listed = { id: 'listed', text: '上市', test: { fact: 'listed', operator: 'equals', value: true } };
    const item = (id: string, conditions: object[]) => ({ ...items[1], id, conditions });
    const dir = await authoringFolder(t, {
      'policies/a.md': policy('a', [
        item('group', [{ id: 'routes', any: [big, listed] }]),
        item('not', [{ not: owed }]),
        item('named-not', [{ id: 'none', not: { any: [owed, listed] } }]),
      ]),
    });
    const profile = { entityType: 'selfEmployed', headcount: 2, listed: false, unpaidWages: true };
    await writeFile(join(dir, 'p.json'), JSON.stringify(profile));
    const run = (...argv: string[]) => runMain(['judge', dir, '--profile', join(dir, 'p.json'), ...argv]);
    const reasons = JSON.parse((await run('--json')).stdout).items.map(
      ({ reason }: { reason: { text: string } }) => reason.text,
    );
    assert.deepEqual(reasons, ['大型企业；上市', '没有“拖欠工资”的情形', '没有“拖欠工资；上市”的情形']);
    await writeFile(join(dir, 'p.json'), '{ "entityType": "enterprise" }');
    assert.match((await run('--lang', 'en')).stdout, /not met: Kind of applicant: Self-employed$/m);
  });

  it('never takes what is not known for yes or no, and names it', async (t) => {
    const { stdout } = await judged(t, '{ "entityType": "enterprise" }', '--json');
    const [makers] = JSON.parse(stdout).items;
    assert.deepEqual([makers.verdict, makers.facts], ['possible', ['region', 'industry']]);
    assert.deepEqual(makers.amount, { min: null, max: null });
  });

  it('judges nothing by a profile with errors, and names file, line and the nearest fact', async (t) => {
    const { code, stdout } = await judged(t, '{\n  "regoin": "990122",\n  "headcount": -3\n}');
    assert.equal(code, 1);
    assert.match(stdout, /profile\.json:2 {2}错误 {2}没有名为“regoin”的事实.*region.*profile\.unknownFact/);
    assert.match(stdout, /profile\.json:3 {2}错误 .*headcount 不能是负数/);
    assert.doesNotMatch(stdout, /符合　/);
  });

  it('keeps what items bring together within the limit that they share, and says so', async (t) => {
    const sharedCaps = [{ group: 'total', amount: 60000, period: 'P3Y' }];
    const grant = (id: string, fixed: number) => ({
      ...items[0],
      id,
      awards: [{ kind: 'grant', amount: { fixed } }],
      stacking: { sharedCaps },
    });
    const own = [grant('first', 40000), grant('second', 90000), { ...items[1], stacking: { sharedCaps } }];
    const dir = await authoringFolder(t, { 'policies/a.md': policy('a', own) });
    await writeFile(join(dir, 'profile.json'), factory);
    const run = (...more: string[]) =>
      runMain(['judge', dir, '--profile', join(dir, 'profile.json'), '--on', '2026-06-01', ...more]);
    assert.match(
      (await run()).stdout,
      /^3 年内合计最高6\u00a0万元：a\/first、a\/second，按以上结果，符合的合计6\u00a0万元。$/m,
    );
    const report = JSON.parse((await run('--json')).stdout);
    assert.deepEqual(
      report.items.map(({ amount }: { amount: unknown }) => amount),
      [{ min: 40000, max: 40000 }, { min: 60000, max: 60000 }, null],
    );
    assert.deepEqual(report.sharedTotals, [
      {
        group: 'a/total',
        period: 'P3Y',
        min: 60000,
        max: 60000,
        items: ['a/first', 'a/second'],
        isExceeded: true,
        amount: { min: 60000, max: 60000 },
      },
    ]);
  });

  it('leaves out a policy whose items are faulty, and judges the others', async (t) => {
    const faulty = [{ ...items[1], awards: [{ kind: 'grant', amount: { fixed: 5, cap: 1, floor: 2 } }] }];
    const dir = await authoringFolder(t, {
      'policies/a.md': policy('a'),
      'policies/b.md': policy('b', faulty),
    });
    await writeFile(join(dir, 'profile.yaml'), 'entityType: selfEmployed\n');
    const { stdout } = await runMain(['judge', dir, '--profile', join(dir, 'profile.yaml'), '--json']);
    const report = JSON.parse(stdout);
    assert.deepEqual(
      report.items.map(({ id }: { id: string }) => id),
      ['a/makers', 'a/shops'],
    );
    assert.deepEqual(
      report.faults.map(({ code, file }: Record<string, string>) => [code, file]),
      [['eligibility.capBelowFloor', 'policies/b.md']],
    );
  });

  it('says what to do where the profile or the day cannot be used', async (t) => {
    const dir = await authoringFolder(t, { 'policies/a.md': policy('a') });
    const run = (...argv: string[]) => runMain(['judge', dir, ...argv]);
    assert.match(
      (await run('--profile', join(dir, 'none.json'))).stderr,
      /读不了企业情况文件.*none\.json.*ENOENT/,
    );
    await writeFile(join(dir, 'p.json'), '[]');
    assert.match((await run('--profile', join(dir, 'p.json'))).stdout, /企业情况文件应是若干“事实: 值”/);
    assert.match((await run('--profile', 'p.json', '--on', '2026-02-30')).stderr, /“2026-02-30”不是日期/);
  });
});
