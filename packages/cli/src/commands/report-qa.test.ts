import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { xlsx } from '../fixtures/office-files.js';
import { runMain } from '../fixtures/run-cli.js';

const policy = (id: string, topic: string) => `---
id: ${id}
title: 示例县${id}办法
issuers: [示例县人民政府]
region: "990122"
publishedOn: 2024-05-20
genre: measures
topics: [${topic}]
disclosure: proactive
---
第一条　首次从事个体经营的，给予2000元一次性创业补贴。
`;
const answer = (id: string, question: string) => `---
id: ${id}
question: ${question}
clauses: [{ policy: startup, anchor: art-1 }]
answeredBy: 示例县就业服务中心
region: "990122"
topics: [employment]
publishedOn: 2024-06-01
---
给予2000元。
`;
const settings = `id: shili
title: 示例县政策文件库
publisher: { name: 示例县人民政府, region: 990122 }
regions: [{ code: 990122, label: 示例县 }]
topics: [{ code: employment, label: 就业创业 }, { code: housing, label: 住房保障 }]
`;

let dir = '';
const at = (name: string) => join(dir, name);
const log = async (name: string, content: string | Uint8Array) => {
  await writeFile(at(name), content);
  return at(name);
};
const report = (...argv: string[]) => runMain(['report', 'qa', at('feed'), ...argv]);
const table = async (...argv: string[]) => JSON.parse((await report(...argv, '--json')).stdout).table;

/** A feed for all tests: it has answers about employment, and a policy about housing without answers. */
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mingce-report-qa-'));
  await mkdir(at('in/policies'), { recursive: true });
  await mkdir(at('in/qa'));
  await writeFile(at('in/feed.yaml'), settings);
  await writeFile(at('in/policies/a.md'), policy('startup', 'employment'));
  await writeFile(at('in/policies/b.md'), policy('rent', 'housing'));
  await writeFile(at('in/qa/a.md'), answer('qa-a', '一次性创业补贴给多少钱？'));
  await writeFile(at('in/qa/b.md'), answer('qa-b', '创业担保贷款到哪里办理？'));
  assert.equal((await runMain(['build', at('in'), '--to', at('feed')])).code, 0);
});
after(() => rm(dir, { recursive: true, force: true }));

describe('mingce report qa', () => {
  it('lists the topics that have policies and no answers', async () => {
    const { code, stdout } = await report();
    assert.equal(code, 0);
    assert.match(stdout, /有政策、没有问答的主题：1 个（共 2 个主题）。\n {2}住房保障：政策 1 件\n/);
    assert.doesNotMatch(stdout, /qa\.|就业创业/);
    assert.match((await report('--lang', 'en')).stdout, /Topics with policies and without answers: 1/);
  });

  it('counts what a log of questions gets, and puts wordings of one question together', async () => {
    const questions = [
      '一次性创业补贴给多少钱',
      '公租房怎么申请',
      '怎样申请公租房？',
      '公租房怎么申请',
      '请问如何申请公租房',
      '高考几号出成绩',
    ];
    const { log: found } = await table('--log', await log('log.txt', questions.join('\n')));
    assert.deepEqual([found.asked, found.wordings], [6, 5]);
    assert.deepEqual(found.outcomes, { answer: 1, maybe: 0, notFound: 5 });
    const [first, second] = found.open;
    assert.deepEqual([first.count, first.example, first.wordings], [4, '公租房怎么申请', 3]);
    assert.deepEqual(first.others.sort(), ['怎样申请公租房？', '请问如何申请公租房']);
    assert.deepEqual([second.count, second.example], [1, '高考几号出成绩']);
  });

  it('counts how often each answer was asked, and writes that into the authoring folder', async () => {
    const asked = ['一次性创业补贴给多少钱', '一次性创业补贴给多少钱？', '高考几号出成绩'];
    const path = await log('asked.txt', asked.join('\n'));
    const { log: found } = await table('--log', path);
    assert.deepEqual(found.answered, [{ id: 'qa-a', question: '一次性创业补贴给多少钱？', count: 2 }]);
    await writeFile(
      at('in/qa/b.md'),
      answer('qa-b', '创业担保贷款到哪里办理？').replace('publishedOn', 'asked: 9\npublishedOn'),
    );
    const { code, stdout } = await report('--log', path, '--asked', at('in'));
    assert.equal(code, 0);
    assert.match(stdout, /有答复的问答 1 条.*\n {2}2 次 {2}一次性创业补贴给多少钱？（qa-a）/);
    assert.match(stdout, /已把次数写入 .*in 的 2 条问答/);
    assert.match(await readFile(at('in/qa/a.md'), 'utf8'), /\nasked: 2\npublishedOn/);
    assert.match(await readFile(at('in/qa/b.md'), 'utf8'), /\nasked: 0\npublishedOn/);
    assert.match((await report('--log', path, '--asked', at('in'))).stdout, /的 0 条问答/);
  });

  it('says that numbers need a log, and names a file that they cannot be written into', async () => {
    const alone = await report('--asked', at('in'));
    assert.equal(alone.code, 2);
    assert.match(alone.stderr, /reportQa\.askedWithoutLog/);
    await mkdir(at('json/qa'), { recursive: true });
    await writeFile(at('json/feed.yaml'), settings);
    const asJson = {
      id: 'qa-a',
      question: '给多少？',
      clauses: [{ policy: 'startup', anchor: 'art-1' }],
      answeredBy: '示例县就业服务中心',
      region: '990122',
      publishedOn: '2024-06-01',
    };
    await writeFile(at('json/qa/a.md'), `${JSON.stringify(asJson)}\n给予2000元。\n`);
    const refused = await report(
      '--log',
      await log('one.txt', '一次性创业补贴给多少钱\n'),
      '--asked',
      at('json'),
    );
    assert.equal(refused.code, 1);
    assert.match(refused.stdout, /qa\/a\.md:1 .*asked: 1.*reportQa\.notWritten/);
  });

  it('masks personal data before anything is shown', async () => {
    const path = await log(
      'personal.txt',
      '我叫李建国电话13800001111，身份证110101199003070011，想问公租房怎么申请\n',
    );
    const { stdout } = await report('--log', path);
    assert.match(stdout, /其中 1 次带有个人信息，已先隐去/);
    assert.match(stdout, /×××.*公租房怎么申请/);
    assert.doesNotMatch(stdout, /李建国|13800001111|110101199003070011/);
  });

  for (const [name, content] of [
    ['a.csv', '提问时间,问题,次数\n2025-01-01,公租房怎么申请,3\n2025-01-02,高考几号出成绩,\n'],
    ['b.jsonl', '{"q":"公租房怎么申请","count":3}\n\n"高考几号出成绩"\n'],
    // 问题,次数 … in GBK.
    ['c.csv', Buffer.from('zsrM4iy0zsr9Crmr1+K3v9T1w7TJ6sfrLDMKuN+/vLy4usWz9rPJvKgsMQo=', 'base64')],
    [
      'd.xlsx',
      xlsx({
        提问: {
          rows: [
            ['检索词', '次数'],
            ['公租房怎么申请', '3'],
            ['高考几号出成绩', ''],
          ],
        },
      }),
    ],
  ] as const) {
    it(`reads a log in the form of ${name}`, async () => {
      const path = await log(name, content);
      const { log: found } = await table('--log', path);
      assert.deepEqual([found.asked, found.wordings], [4, 2]);
    });
  }

  it('prints CSV alone, in which no cell is a formula', async () => {
    const path = await log('formula.txt', '=HYPERLINK("x")公租房\n公租房, 怎么申请\n');
    const { stdout, stderr } = await report('--log', path, '--csv');
    const [head] = stdout.split('\r\n');
    assert.equal(head, '\uFEFF次数,问题,结果,问法数,其他问法,最接近的问答,答复单位');
    assert.match(stdout, /\r\n1,"'=HYPERLINK\(""x""\)公租房",/);
    assert.doesNotMatch(stdout, /,=/);
    assert.match(stderr, /用时/);
    assert.match((await report('--csv')).stdout, /^\uFEFF主题,政策件数,问答条数\r\n住房保障,1,0\r\n/);
  });

  it('writes a page to print, in which a question is text', async () => {
    const path = await log('hostile.txt', '<script>alert(1)</script>公租房怎么申请\n');
    const { stdout } = await report('--log', path, '--page', at('qa.html'));
    assert.match(stdout, /已写入 .*qa\.html/);
    const page = await readFile(at('qa.html'), 'utf8');
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;公租房怎么申请/);
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /@page \{ size: A4/);
  });

  for (const [what, name, content, code] of [
    ['a log that is not there', 'none.txt', undefined, 'reportQa.noLog'],
    ['an empty log', 'empty.txt', '\n \n', 'reportQa.noQuestions'],
    ['a table without a column of questions', 'other.csv', '甲,乙,丙\n1,2,3\n', 'reportQa.noColumn'],
    ['a line that is no JSON', 'bad.jsonl', '"公租房"\n{question: 1}\n', 'reportQa.badLine'],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      const path = content === undefined ? at(name) : await log(name, content);
      const { code: exit, stderr } = await report('--log', path);
      assert.equal(exit, 2);
      assert.ok(stderr.includes(`(${code})`), stderr);
      assert.match(stderr, /请/);
    });
  }

  it('refuses a folder that is no feed, and a place that is no page', async () => {
    const { stderr } = await runMain(['report', 'qa', at('in')]);
    assert.match(stderr, /verify\.noFeed/);
    const { code, stderr: unwritable } = await report('--page', at('none/there/qa.html'));
    assert.equal(code, 2);
    assert.match(unwritable, /reportQa\.unwritable/);
  });

  it('has help of its own', async () => {
    const { stdout } = await runMain(['report', 'qa', '--help']);
    assert.match(stdout, /用法：mingce report qa FEED \[--log FILE\]/);
    assert.equal((await runMain(['help', 'report', 'qa'])).stdout, stdout);
  });
});
