import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import type { BenefitItem } from '@mingce/eligibility';
import { openFolder } from '@mingce/feed/node';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';

const file = 'policies/技改.md';

const body = `# 第一章　总则

第一条　为了支持企业发展，制定本办法。

# 第二章　支持标准

第二条　支持设备更新。对上年度营业收入500万元以上的规模以上工业企业，按照设备购置额的10%给予补助，单个企业最高30万元；对小微企业，一次性给予5万元补助。

第三条　鼓励创新。对新认定的国家级、省级、市级企业技术中心，分别给予100万元、50万元、20万元奖励。对吸纳高校毕业生的，给予每人1000元补贴。

第四条　对租用孵化载体场地的企业和农民专业合作社，按照实际支付租金的50%给予补贴，最高不超过3万元。

# 第三章　申报条件

第五条　申报单位应当同时符合下列条件：

（一）在示例县登记注册；

（二）登记满2年；

（三）具有健全的财务管理制度。

第六条　有下列情形之一的，不予支持：

（一）被列入严重失信主体名单；

（二）近三年发生过安全生产事故。

# 第四章　申报程序

第七条　申报时间为2026年3月1日至4月30日，由企业向县工业和信息化局提出申请，咨询电话：0000-8820310。

第八条　申报单位应当提交下列材料：

（一）申请表；

（二）设备购置发票。

# 第五章　资金筹措和监督管理

第九条　补助资金由县财政安排，专项用于企业技术改造。单位弄虚作假的，追回已给予的补助5万元以上的部分。

第十条　对资金使用绩效好的企业，给予通报表扬。

# 第六章　附则

第十一条　同一项目符合多项政策的，按照就高不重复的原则执行。
`;

const policy = (more: Record<string, string> = {}, text = body) =>
  policyText({ id: 'jigai', title: '示例县技术改造支持办法', audiences: '[enterprise]', ...more }, text);

const run = (dir: string, ...options: string[]) =>
  runMain(['new', 'benefit', 'jigai', ...options], { cwd: dir });

async function drafted(dir: string): Promise<BenefitItem[]> {
  const { records } = await readSources(dir);
  return [...(records.find(({ record }) => record.id === 'jigai')?.draftItems?.benefit.items ?? [])];
}

async function draft(t: TestContext, text = policy()) {
  const dir = await authoringFolder(t, { [file]: text });
  const made = await run(dir);
  return { dir, made, items: await drafted(dir) };
}

describe('mingce new benefit', () => {
  it('drafts an item for each sentence that grants an enterprise something, with its clause', async (t) => {
    const { made, items } = await draft(t);
    assert.match(made.stdout, /起草 4 个事项/);
    assert.deepEqual(
      items.map(({ id, applicants, awards = [] }) => [id, applicants, awards[0]?.kind, awards[0]?.amount]),
      [
        [
          'art-2',
          ['enterprise'],
          'grant',
          { share: { of: 'equipmentInvestment', percent: 10 }, cap: 300000 },
        ],
        ['art-2-2', ['enterprise'], 'grant', { fixed: 50000 }],
        [
          'art-3',
          ['enterprise'],
          'grant',
          {
            cases: [
              ['国家级', 1000000],
              ['省级', 500000],
              ['市级', 200000],
            ].map(([level, fixed]) => ({
              when: { fact: 'qualifications', operator: 'includes', value: `${level}企业技术中心` },
              value: { fixed },
            })),
          },
        ],
        // There is no fact for the paid rent: the text is kept, with a remark that explains it.
        ['art-4', ['enterprise', 'cooperative'], 'grant', undefined],
      ],
    );
    assert.match(made.stdout, /第三条 是给个人的，没有起草/);
  });

  it('writes both ends of a share that the office sets', async (t) => {
    const text = policy(
      {},
      '第一条　对规模以上工业企业，按设备投资额的5%—20%给予补助，最高不超过50万元。\n\n第二条　对规模以上工业企业，按固定资产投资的5%—20%给予奖励。\n',
    );
    const { items } = await draft(t, text);
    assert.deepEqual(
      items.map(({ awards = [] }) => awards[0]?.amount),
      [{ shareRange: { of: 'equipmentInvestment', percent: [5, 20] }, cap: 500000 }, undefined],
    );
  });

  it('writes the lower end alone of a share that has no upper one', async (t) => {
    const text = policy(
      {},
      [
        '第一条　对规模以上工业企业，按设备投资额的不低于10%给予补助。',
        '第二条　对规模以上工业企业，按不低于设备投资额的10%给予补助，最高不超过50万元。',
        '第三条　对规模以上工业企业，按设备投资额的10%以上给予补助。',
      ].join('\n\n'),
    );
    const { items } = await draft(t, text);
    const shareRange = { of: 'equipmentInvestment', percent: [10] };
    assert.deepEqual(
      items.map(({ awards = [] }) => awards[0]?.amount),
      [{ shareRange }, { shareRange, cap: 500000 }, { shareRange }],
    );
  });

  it('tests what is certain, and leaves the rest to an office, in the words of the text', async (t) => {
    const { items } = await draft(t);
    const [first] = items;
    const shown = (first?.conditions ?? []).map((node) => [
      node.text?.replace('【待确认】', ''),
      'test' in node ? node.test : 'office' in node ? node.office : node,
    ]);
    assert.deepEqual(shown.slice(0, 6), [
      ['上年度营业收入500万元以上', { fact: 'revenue', operator: 'atLeast', value: 5000000 }],
      ['规模以上', { fact: 'aboveScale', operator: 'equals', value: true }],
      ['工业', { fact: 'industry', operator: 'within', value: ['B', 'C', 'D'] }],
      ['在示例县登记注册', { fact: 'region', operator: 'within', value: '990122' }],
      ['登记满2年', { fact: 'foundedOn', operator: 'before', value: 'P2Y', inclusive: true }],
      ['具有健全的财务管理制度', '示例县人民政府'],
    ]);
    const excluded = first?.conditions?.at(-1);
    assert.ok(excluded && 'not' in excluded && 'any' in excluded.not);
    assert.deepEqual(
      excluded.not.any.map((node) => ('test' in node && node.test) || ('office' in node && node.office)),
      [{ fact: 'dishonest', operator: 'equals', value: true }, '示例县人民政府'],
    );
  });

  it('finds dates, papers, office and telephone, and makes nothing of chapters on money and supervision', async (t) => {
    const { dir, items } = await draft(t);
    for (const { windows, materials, contact, office } of items) {
      assert.deepEqual(
        windows?.map(({ note: _, ...window }) => window),
        [{ opensOn: '2026-03-01', closesOn: '2026-04-30' }],
      );
      assert.deepEqual(
        materials?.map(({ name }) => name),
        ['【待确认】申请表', '【待确认】设备购置发票'],
      );
      assert.deepEqual([office, contact?.phone], ['【待确认】县工业和信息化局', '0000-8820310']);
    }
    const text = await readFile(join(dir, file), 'utf8');
    const front = text.slice(0, text.indexOf('\n---\n'));
    assert.doesNotMatch(front, /县财政|弄虚作假|追回|绩效|通报表扬/);
    assert.match(front, /# 叠加规则（第十一条：.*就高不重复.*请核对后写 stacking/);
  });

  it('keeps its items back until they are confirmed, and its policy is published meanwhile', async (t) => {
    const { dir } = await draft(t);
    const checked = await runMain(['check', dir]);
    assert.match(checked.stdout, /有 4 个惠企事项还有待确认（“支持设备更新：/);
    const feed = join(dir, '.feed');
    const built = await runMain(['build', dir, '--to', feed]);
    assert.equal(built.code, 0, built.stdout);
    const published = async () => (await (await openFolder(feed)).record('policy', 'jigai')).benefit?.items;
    assert.equal(await published(), undefined);

    // The second item is confirmed, the others are not.
    const text = await readFile(join(dir, file), 'utf8');
    const start = text.indexOf('- id: art-2-2');
    const end = text.indexOf('- id: art-3');
    const confirmed = text.slice(start, end).replaceAll('【待确认】', '');
    await writeFile(join(dir, file), text.slice(0, start) + confirmed + text.slice(end));
    await runMain(['build', dir, '--to', feed]);
    assert.deepEqual(
      (await published())?.map(({ id }) => id),
      ['art-2-2'],
    );
  });

  it('adds only what has no item yet, and changes no line that is there', async (t) => {
    const own = `
  # 手写的事项，不要动
  needs:   [ funding ]
  items:
    - id:   'equipment'   # 永久标识
      title: 设备补助
      clause: { anchor: art-2 }
      awards: [{ kind: grant, amount: { fixed: 1 } }]
  cases:
    - { name: 试算, on: 2026-03-01, profile: {}, expect: [{ item: equipment, verdict: possible }] }`;
    const before = policy({ benefit: own, contact: '{ office: 示例县工业和信息化局 }' });
    const { dir, made } = await draft(t, before);
    assert.match(made.stdout, /起草 2 个事项.*已有事项的条款 2 处/);
    const after = await readFile(join(dir, file), 'utf8');
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    assert.equal(after.split('\n').length - before.split('\n').length > 10, true);
    for (const line of before.split('\n')) assert.ok(after.split('\n').includes(line), line);
    assert.ok(added.every((line) => line.startsWith('    ') && !/[&*]a\d/.test(line)));
    assert.match((await runMain(['check', dir])).stdout, /有 2 个惠企事项还有待确认/);

    const again = await run(dir);
    assert.match(again.stdout, /没有改动：没有找到还没起草的条款/);
    assert.equal(await readFile(join(dir, file), 'utf8'), after);
  });

  it('writes nothing where it cannot add without harm', async (t) => {
    const refusal = async (text: string | Uint8Array) => {
      const dir = await authoringFolder(t, { [file]: text });
      const { stderr, code } = await run(dir);
      assert.deepEqual([code, await readFile(join(dir, file))], [2, Buffer.from(text)]);
      return /\((new\.\w+)\)/.exec(stderr)?.[1];
    };
    const flow = '{ needs: [funding], items: [{ id: a, title: 甲, applicants: [enterprise] }] }';
    assert.equal(await refusal(policy({ benefit: flow })), 'new.benefitFlow');
    const toml = `+++
id = "jigai"
title = "示例县技术改造支持办法"
issuers = ["示例县人民政府"]
region = "990122"
publishedOn = "2024-05-20"
genre = "measures"
topics = ["other"]
disclosure = "proactive"
+++
${body}`;
    assert.equal(await refusal(toml), 'new.benefitFrontMatter');
    const dir = await authoringFolder(t, { [file]: policy({}, '第一条　为了试验，制定本办法。\n') });
    assert.match((await run(dir)).stdout, /没有改动/);
    assert.match((await run(dir, '--template', 'qa')).stderr, /--template/);
  });
});
