import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { faultText } from '../report/index.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { allFaults } from './check-sources.js';

/** Awards whose text is compared with their amount: the text, the amount, and the expected faults. */
type Row = readonly [text: string, amount: object, codes: string[], more?: More];
interface More {
  kind?: string;
  months?: number;
  stacking?: object;
}

const facts = [
  { name: 'area', type: 'number', unit: '亩', label: { 'zh-CN': '面积' }, question: { 'zh-CN': '多少亩？' } },
];
const includes = (value: string) => ({ fact: 'qualifications', operator: 'includes', value });

const nothingMore: More = {};

/** The faults of awards, by the place of the item; all rows are items of one policy. */
async function foundIn(t: TestContext, rows: readonly Row[], body?: string) {
  const items = rows.map(([text, amount, , { kind = 'grant', months, ...more } = nothingMore], at) => ({
    id: `i${at}`,
    title: '甲',
    clause: { anchor: 'art-1' },
    ...more,
    awards: [{ kind, text, amount, ...(months === undefined ? {} : { months }) }],
  }));
  const policy = policyText(
    { audiences: '[enterprise]', benefit: JSON.stringify({ needs: ['funding'], items }) },
    body ?? `第一条　${rows.map(([text]) => text).join('；')}。\n`,
  );
  const files = { 'feed.yaml': `${feedYaml}\nfacts: ${JSON.stringify(facts)}\n`, 'policies/a.md': policy };
  const found = allFaults(await readSources(await authoringFolder(t, files)));
  return found.filter(({ path }) => path?.includes('awards') || path?.includes('stacking'));
}

async function assertFound(t: TestContext, rows: readonly Row[]): Promise<void> {
  const found = (await foundIn(t, rows)).filter(({ code }) => code.startsWith('benefit.'));
  const codesOf = (at: number) => found.filter(({ path }) => path?.[2] === at).map(({ code }) => code);
  for (const [at, [text, , codes]] of rows.entries()) assert.deepEqual(codesOf(at), codes, `${at} ${text}`);
}

const differs = ['benefit.awardDiffers'];
const share = (percent: unknown, more: object = {}) => ({
  share: { of: 'equipmentInvestment', percent },
  ...more,
});

describe('the words of an award', () => {
  it('that give another number than its amount are errors, with both', async (t) => {
    const [fault, ...rest] = await foundIn(t, [['一次性补助1万元', { fixed: 20_000 }, differs]]);
    assert.ok(fault);
    const line = `${fault.severity} ${fault.path?.join('.')} ${faultText(fault, 'zh-CN')}`;
    assert.match(line, /^error benefit\.items\.0\.awards\.0 .*“1万元”.*20000元/);
    // The clause says the same as the text.
    assert.deepEqual(
      rest.map(({ code }) => code),
      ['clause.numberDiffers'],
    );
  });

  it('are compared in every form of an amount', async (t) => {
    await assertFound(t, [
      ['补助20000元', { fixed: 20_000 }, []],
      ['按设备投资的10%补助', share(10), []],
      ['按设备投资的10%补助', share(1), differs],
      ['按设备投资的5%至20%补助', { shareRange: { of: 'equipmentInvestment', percent: [5, 20] } }, []],
      ['按设备投资的5%至20%补助', { shareRange: { of: 'equipmentInvestment', percent: [5, 10] } }, differs],
      ['按10%补助，最高50万元', share(10, { cap: 500_000 }), []],
      ['按10%补助，最高50万元', share(10, { cap: 5_000_000 }), differs],
      ['按10%补助，每年最高不超过50万元', share(10, { cap: 5_000_000 }), differs],
      ['按10%补助，最低1万元', share(10, { floor: 10_000 }), []],
      ['按10%补助，最低1万元', share(10, { floor: 100_000 }), differs],
      ['每亩补助400元', { perUnit: { of: 'area', each: 400 } }, []],
      ['每亩补助400元', { perUnit: { of: 'area', each: 4000 } }, differs],
      ['每满100亩补助5万元', { perFull: { of: 'area', every: 100, each: 50_000 } }, []],
      ['每满100亩补助5万元', { perFull: { of: 'area', every: 1000, each: 50_000 } }, differs],
      ['分三年给予5万元、3万元、2万元', { instalments: [50_000, 30_000, 20_000] }, []],
      ['分三年给予5万元、3万元、2万元', { instalments: [50_000, 30_000, 10_000] }, differs],
      ['15万元至20万元', { discretionary: { min: 150_000, max: 200_000 } }, []],
      ['15万元至20万元', { discretionary: { min: 150_000, max: 2_000_000 } }, differs],
      ['每人每月500元，期限12个月', { product: ['newHires', 500, 12] }, []],
      ['每人每月500元，期限12个月', { product: ['newHires', 5000, 12] }, differs],
      ['每人每月500元，期限12个月', { product: ['newHires', 500, 24] }, differs],
      ['按10%补助，最高50万元，合计最高500万元', share(10, { cap: 500_000 }), ['benefit.capMissing']],
      [
        '期限2年，贷款额度最高100万元',
        { fixed: 1_000_000, upTo: true },
        differs,
        { kind: 'loan', months: 36 },
      ],
    ]);
  });

  it('are compared with tables, tiers and their ends', async (t) => {
    const byTitle = (city: number, province: number) => ({
      cases: [
        { when: includes('省级绿色工厂'), value: { fixed: province } },
        { when: includes('市级绿色工厂'), value: { fixed: city } },
      ],
    });
    const tiers = (upTo: number, percent: number) => ({
      tiers: { of: 'equipmentInvestment', mode: 'marginal', bands: [{ upTo, percent: 5 }, { percent }] },
    });
    const words = '1000万元以下的部分按5%、超过1000万元的部分按3%';
    await assertFound(t, [
      ['市级10万元，省级50万元', byTitle(100_000, 500_000), []],
      ['市级10万元，省级50万元', byTitle(100_000, 600_000), differs],
      // A level in the text that has no row in the table.
      ['市级10万元，省级50万元，国家级100万元', byTitle(100_000, 500_000), differs],
      [words, tiers(10_000_000, 3), []],
      [words, tiers(10_000_000, 2), differs],
      [words, tiers(1_000_000, 3), differs],
      [
        '中小企业20%，其他企业10%',
        share({
          cases: [
            { when: { fact: 'enterpriseSize', operator: 'oneOf', value: ['small'] }, value: 20 },
            { value: 15 },
          ],
        }),
        differs,
      ],
    ]);
  });

  it('are not doubted if they name a threshold, a fund, a shared limit or a base of the calculation', async (t) => {
    const shared = { stacking: { sharedCaps: [{ group: 'all', amount: 800_000, period: 'P1Y' }] } };
    await assertFound(t, [
      ['设备投资100万元以上的，按10%补助，最高50万元', share(10, { cap: 500_000 }), []],
      ['资金总额不超过2000万元，每户3万元', { fixed: 30_000 }, []],
      ['贷款不超过300万元的，按利息的50%贴息', { share: { of: 'loanInterestPaid', percent: 50 } }, []],
      ['每亩4000元；每年最高80万元', { perUnit: { of: 'area', each: 4000 } }, [], shared],
      ['每年3000元，共3年', { fixed: 9000 }, []],
      ['主导的30万元，参与的减半', { sumOf: [{ fixed: 150_000 }, { fixed: 150_000 }] }, []],
      [
        '3000元，返乡创业的上浮20%',
        {
          cases: [
            { when: { fact: 'listed', operator: 'equals', value: true }, value: { fixed: 3600 } },
            { value: { fixed: 3000 } },
          ],
        },
        [],
      ],
      [
        '费率从1.5%降到1%，国有企业降到0.8%',
        share({ cases: [{ when: includes('国有企业'), value: 0.7 }, { value: 0.5 }] }),
        [],
      ],
      ['全额减免租金', share(100), []],
      [
        '四星级按80%、五星级按100%',
        share({ cases: [{ when: includes('五星级'), value: 100 }, { value: 80 }] }),
        [],
      ],
      [
        '每人3000元，最多5人',
        { smallerOf: [{ perUnit: { of: 'newHires', each: 3000 } }, { fixed: 15_000 }] },
        [],
      ],
      ['给予奖励', { fixed: 10_000 }, []],
      [
        '工业20万元；服务业10万元（分三年5、3、2万元）',
        {
          cases: [
            { when: includes('甲企业'), value: { fixed: 200_000 } },
            { value: { instalments: [50_000, 30_000, 20_000] } },
          ],
        },
        [],
      ],
    ]);
  });

  it('that give a limit which the amount lacks, or has the other way round, are doubted', async (t) => {
    await assertFound(t, [
      ['按10%补助，每户每年最高20万元', share(10), ['benefit.capMissing']],
      ['按10%补助，单个企业每年最高不超过20万元', share(10), ['benefit.capMissing']],
      ['由主管部门核定，最高50万元', { discretionary: {} }, ['benefit.capMissing']],
      ['按10%补助，最高20万元', share(10, { floor: 200_000 }), ['benefit.capMissing']],
      ['按10%补助，不低于2万元', share(10), ['benefit.floorMissing']],
      ['按10%补助，不低于2万元', share(10, { cap: 20_000 }), ['benefit.floorMissing']],
    ]);
  });
});

describe('the clause of an award', () => {
  it('has the figures of its amount, those of tables, ranges and shared limits included; the award’s own or the item’s', async (t) => {
    const rows: Row[] = [
      ['补助', { shareRange: { of: 'equipmentInvestment', percent: [5, 25] } }, []],
      ['补助', { instalments: [60_000] }, []],
      ['补助', share({ cases: [{ value: 30 }] }), []],
      [
        '补助',
        { fixed: 50_000 },
        [],
        { stacking: { sharedCaps: [{ group: 'all', amount: 900_000, clause: { anchor: 'art-1' } }] } },
      ],
    ];
    const found = await foundIn(
      t,
      rows,
      '第一条　按设备投资的5%至20%补助，分年给予5万元，合计最高80万元。\n',
    );
    assert.deepEqual(
      found
        .filter(({ code }) => code.startsWith('clause.'))
        .map(({ facts, code }) => `${code} ${facts.number}`),
      [
        'clause.numberDiffers 25%',
        'clause.numberDiffers 60000元',
        'clause.numberDiffers 30%',
        'clause.numberDiffers 900000元',
      ],
    );
  });
});
