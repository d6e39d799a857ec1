import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';

const file = 'policies/奖励.md';

/** Two articles with grants, then a rule for both. */
const text = (...last: readonly string[]) => `第一条　为了支持企业发展，制定本办法。

第二条　对新认定的高新技术企业，一次性奖励20万元。

第三条　对上年度营业收入首次超过2000万元的企业，奖励10万元；获得省级专精特新中小企业称号的企业，奖励15万元。

${last.map((sentence, place) => `第${'四五六'[place]}条　${sentence}`).join('\n\n')}
`;

async function limitsOf(t: TestContext, ...last: readonly string[]) {
  const dir = await authoringFolder(t, {
    [file]: policyText({ id: 'a', title: '示例县奖励办法', audiences: '[enterprise]' }, text(...last)),
  });
  await runMain(['new', 'benefit', 'a'], { cwd: dir });
  const { records } = await readSources(dir);
  const items = records.find(({ record }) => record.id === 'a')?.draftItems?.benefit.items ?? [];
  const written = await readFile(join(dir, file), 'utf8');
  return { written, limits: items.map(({ id, stacking }) => [id, stacking?.sharedCaps]) };
}

describe('mingce new benefit, of limits that items share', () => {
  it('writes one for all items of the text, with its clause and a remark, and makes no item of it', async (t) => {
    const sentence = '单个企业三年内享受本办法奖励的总额最高30万元。';
    const { limits, written } = await limitsOf(t, sentence);
    const own = [{ group: 'art-4', amount: 300000, period: 'P3Y', clause: { anchor: 'art-4' } }];
    assert.deepEqual(limits, [
      ['art-2', own],
      ['art-3', own],
      ['art-3-2', own],
    ]);
    assert.equal(written.match(/# 合计上限（第四条：单个企业.*请核对 stacking\.sharedCaps/g)?.length, 1);
    assert.match(written, /stacking: \{ sharedCaps: \[ ?\{ group: art-4, amount: 300000/);
  });

  it('reads who, how much and within what time: the articles that are named, a year, for good', async (t) => {
    const rows: [string, readonly string[], object][] = [
      [
        '单个企业每年享受奖励总额最高60万元。',
        ['art-2', 'art-3', 'art-3-2'],
        { amount: 600000, period: 'P1Y' },
      ],
      ['同一企业依照第三条获得的奖励累计不超过二十万元。', ['art-3', 'art-3-2'], { amount: 200000 }],
      [
        '每户企业依照第二条至第三条当年获得的奖励合计不得超过40万元。',
        ['art-2', 'art-3', 'art-3-2'],
        { amount: 400000, period: 'P1Y' },
      ],
    ];
    for (const [sentence, ids, cap] of rows) {
      const { limits } = await limitsOf(t, sentence);
      assert.deepEqual(
        limits.filter(([, own]) => own !== undefined),
        ids.map((id) => [id, [{ group: 'art-4', ...cap, clause: { anchor: 'art-4' } }]]),
        sentence,
      );
    }
  });

  it('leaves alone what limits a project, a budget, a share, or is one article’s own', async (t) => {
    const rows = [
      '单个项目累计补助最高30万元。',
      '奖励资金每年总额不超过500万元。',
      '单个企业每年奖励总额不超过其上年度营业收入的5%，最高30万元。',
      '单个企业依照第二条获得的奖励累计不超过30万元。',
    ];
    for (const sentence of rows) {
      const { limits } = await limitsOf(t, sentence);
      assert.deepEqual(
        limits.filter(([, own]) => own !== undefined),
        [],
        sentence,
      );
    }
  });
});
