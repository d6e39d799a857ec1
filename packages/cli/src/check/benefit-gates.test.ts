import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { faultText } from '../report/index.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { allFaults } from './check-sources.js';

const whole = {
  id: 'a',
  title: '甲',
  clause: { anchor: 'art-1' },
  applicants: ['enterprise'],
  awards: [{ kind: 'grant', amount: { share: { of: 'revenue', percent: 1 }, cap: 5000 } }],
  windows: [{ note: '长期受理' }],
  materials: [{ name: '申请表' }],
};

const clause = '第一条　按营业收入的1%奖励，最高5000元。\n';

async function faultsOf(t: TestContext, item: object, more: object = {}, body = ''): Promise<string[]> {
  const text = policyText(
    {
      audiences: '[enterprise]',
      contact: '{ office: 示例县某局, phone: 0000-8812345 }',
      benefit: JSON.stringify({ needs: ['funding'], items: [{ ...whole, ...item }], ...more }),
    },
    clause + body,
  );
  const faults = allFaults(await readSources(await authoringFolder(t, { 'policies/a.md': text })));
  return faults.map(
    (fault) => `${fault.severity} ${fault.code} ${fault.path?.join('.')} ${faultText(fault, 'zh-CN')}`,
  );
}

const conditions = (...tests: object[]) => ({
  conditions: tests.map((test, number) => ({ id: `c${number}`, text: '示例', test })),
});
const saying = (text: string, test: object) => ({ conditions: [{ id: 'c', text, test }] });

describe('numbers in the words of a condition', () => {
  it('that its test lacks are errors, with both numbers', async (t) => {
    const test = { fact: 'rdShare', operator: 'atLeast', value: 5 };
    assert.deepEqual(await faultsOf(t, saying('研发占比不低于5%', test)), []);
    const [line = '', ...rest] = await faultsOf(t, saying('研发占比不低于3%', test));
    assert.match(line, /^error benefit\.numberDiffers benefit\.items\.0\.conditions\.0 .*“3%”.*5%/);
    assert.deepEqual(rest, []);
  });

  it('are compared in yuan, persons and months, in tables and at any depth', async (t) => {
    const rows: [string, object, boolean][] = [
      ['营业收入2000万元以上', { fact: 'revenue', operator: 'atLeast', value: 20_000_000 }, true],
      ['营业收入2000万元以上', { fact: 'revenue', operator: 'atLeast', value: 2000 }, false],
      ['职工超过100人', { any: [{ fact: 'headcount', operator: 'atLeast', value: 101 }] }, true],
      ['成立满三年', { fact: 'foundedOn', operator: 'before', value: 'P3Y', inclusive: true }, true],
      ['成立满三年', { fact: 'foundedOn', operator: 'before', value: 'P30M', inclusive: true }, false],
      [
        '30人以下的20%，其他5.5%',
        {
          fact: 'rdShare',
          operator: 'atMost',
          value: {
            cases: [
              { when: { fact: 'headcount', operator: 'atMost', value: 30 }, value: 20 },
              { value: 5.5 },
            ],
          },
        },
        true,
      ],
      // A value that is only implied by the name of the fact is no threshold.
      ['近三年未发生事故', { fact: 'dishonest', operator: 'equals', value: false }, true],
    ];
    for (const [text, test, isSound] of rows) {
      const codes = (await faultsOf(t, saying(text, test))).map((line) => line.split(' ')[1]);
      assert.deepEqual(codes, isSound ? [] : ['benefit.numberDiffers'], text);
    }
  });
});

describe('conditions of an item', () => {
  it('that contradict each other, or themselves, are errors', async (t) => {
    const over = { fact: 'headcount', operator: 'atLeast', value: 50 };
    const under = { fact: 'headcount', operator: 'lessThan', value: 50 };
    const [line = ''] = await faultsOf(t, conditions(over, under));
    assert.match(line, /^error benefit\.neverMet benefit\.items\.0\.conditions\.1 .*“c0”、“c1”/);
    const rows: [object[], string[]][] = [
      [[over, { ...under, value: 51 }], []],
      [[{ all: [over, { not: over }] }], ['benefit.neverMet']],
      [[{ any: [over, under] }], ['benefit.alwaysMet']],
      [
        [
          { fact: 'enterpriseSize', operator: 'oneOf', value: ['small', 'micro'] },
          { fact: 'enterpriseSize', operator: 'equals', value: 'large' },
        ],
        ['benefit.neverMet'],
      ],
      [
        [
          { fact: 'foundedOn', operator: 'after', value: 'P3Y', inclusive: true },
          { fact: 'foundedOn', operator: 'before', value: 'P5Y', inclusive: true },
        ],
        ['benefit.neverMet'],
      ],
      [
        [
          { fact: 'foundedOn', operator: 'after', value: 'P5Y', inclusive: true },
          { fact: 'foundedOn', operator: 'before', value: 'P3Y', inclusive: true },
        ],
        [],
      ],
      [
        [
          { fact: 'region', operator: 'within', value: '000000' },
          { not: { fact: 'region', operator: 'within', value: '990122' } },
        ],
        // Every enterprise is in the nation.
        ['benefit.alwaysMet'],
      ],
      [
        [
          { fact: 'industry', operator: 'within', value: 'C14' },
          { not: { fact: 'industry', operator: 'within', value: 'C' } },
        ],
        ['benefit.neverMet'],
      ],
      [
        [
          { fact: 'region', operator: 'within', value: '440000' },
          { not: { fact: 'region', operator: 'within', value: ['440100', '440300'] } },
        ],
        // The other cities of the province are left.
        [],
      ],
      [[{ fact: 'region', operator: 'within', value: ['650000', '440000'] }], []],
      [[{ fact: 'region', operator: 'equals', value: '440100' }], []],
      [[{ fact: 'industry', operator: 'within', value: ['T', 'A'] }], []],
      [[{ fact: 'headcount', operator: 'atLeast', value: 0 }], ['benefit.alwaysMet']],
    ];
    for (const [tests, codes] of rows)
      assert.deepEqual(
        (await faultsOf(t, conditions(...tests))).map((one) => one.split(' ')[1]),
        codes,
        JSON.stringify(tests),
      );
  });

  it('that an office decides in part can always come out either way', async (t) => {
    const over = { id: 'over', text: '示例', test: { fact: 'headcount', operator: 'atLeast', value: 50 } };
    const routes = { id: 'routes', any: [{ id: 'office', text: '经认定', office: '示例县某局' }, over] };
    const under = { id: 'under', text: '示例', test: { fact: 'headcount', operator: 'lessThan', value: 50 } };
    assert.deepEqual(await faultsOf(t, { conditions: [routes, under] }), []);
  });
});

describe('trials', () => {
  const trial = (expect: object, profile: object = { entityType: 'enterprise', revenue: 100_000 }) => ({
    cases: [{ name: '小厂', on: '2026-06-01', profile, expect: [{ item: 'a', ...expect }] }],
  });

  it('that come out as written have no fault', async (t) => {
    for (const amount of [1000, { min: 1000, max: 1000 }])
      assert.deepEqual(await faultsOf(t, {}, trial({ verdict: 'eligible', amount })), []);
    assert.deepEqual(
      await faultsOf(
        t,
        {},
        trial({ verdict: 'ineligible', reason: 'applicants', amount: 'none' }, { entityType: 'cooperative' }),
      ),
      [],
    );
    assert.deepEqual(await faultsOf(t, {}, trial({ verdict: 'possible', amount: 'notEstimable' }, {})), []);
  });

  it('that come out otherwise are errors, with what was wanted and what came', async (t) => {
    const [line = '', ...rest] = await faultsOf(t, {}, trial({ verdict: 'eligible', amount: 2000 }));
    assert.match(
      line,
      /^error benefit\.caseDiffers benefit\.cases\.0\.expect\.0\.amount .*“小厂”.*2000.*1000/,
    );
    assert.deepEqual(rest, []);
    const codes = async (expect: object, profile?: object) =>
      (await faultsOf(t, {}, trial(expect, profile))).map((one) => one.split(' ').slice(1, 3).join(' '));
    assert.deepEqual(await codes({ verdict: 'possible' }), [
      'benefit.caseDiffers benefit.cases.0.expect.0.verdict',
    ]);
    assert.deepEqual(await codes({ item: 'b', verdict: 'possible' }), [
      'benefit.caseItem benefit.cases.0.expect.0.item',
    ]);
    assert.deepEqual(await codes({ verdict: 'ineligible', reason: 'applicant' }), [
      'benefit.caseReason benefit.cases.0.expect.0.reason',
    ]);
    assert.deepEqual(await codes({ verdict: 'possible' }, { revenu: 5 }), [
      'benefit.caseProfile benefit.cases.0.profile.revenu',
    ]);
  });
});

describe('what must be reviewed for fair competition', () => {
  it('is named with article and clause, without a verdict; ordinary support is not', async (t) => {
    const [line = '', ...rest] = await faultsOf(t, {}, {}, '第二条　参照其地方财政贡献的70%给予奖励。\n');
    assert.match(line, /^warning benefit\.fairCompetition benefit .*地方财政贡献.*第十条.*art-2.*不作结论/);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      await faultsOf(t, {}, {}, '第二条　对在本县登记的企业，按设备投资的10%给予补助。\n'),
      [],
    );
  });
});

describe('an item without a clause', () => {
  it('does not say what it rests on', async (t) => {
    const [line = ''] = await faultsOf(t, { clause: undefined });
    assert.match(line, /^warning benefit\.basisMissing benefit\.items\.0\.clause /);
  });
});
