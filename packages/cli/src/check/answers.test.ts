import assert from 'node:assert/strict';
import { after, describe, it, type TestContext } from 'node:test';
import { answerText, subsidyPolicy } from '../fixtures/answer-files.js';
import { runMain } from '../fixtures/run-cli.js';
import { answersZhCN } from '../messages/answers.zh-CN.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';

const seen = new Set<string>();

/** The lines in which `mingce check` names a file under `qa/`. */
async function faultsOf(t: TestContext, files: Record<string, string>): Promise<string[]> {
  const dir = await authoringFolder(t, { 'policies/basis.md': subsidyPolicy(), ...files });
  const { stdout } = await runMain(['check', dir]);
  for (const [, rule = ''] of stdout.matchAll(/ {2}\(([\w.]+)\)$/gm)) seen.add(rule);
  return stdout.split('\n').filter((line) => line.startsWith('qa/'));
}

after(() => {
  const untested = Object.keys(answersZhCN).filter((code) => !seen.has(code));
  assert.deepEqual(untested, [], 'each rule about answers has a test below');
});

describe('answers and the clauses that they cite', () => {
  it('an answer whose clause is no longer what was compared is named at its digest', async (t) => {
    const clauses = '\n  - anchor: art-1\n    digest: "0123456789012345"';
    const [fault] = await faultsOf(t, { 'qa/a.md': answerText({ clauses }) });
    assert.match(fault ?? '', /^qa\/a\.md:7 {2}警告 .*basis art-1.*answer\.clauseChanged/);
  });

  it('an answer that goes on after its policy has ended is named with the date to write', async (t) => {
    const policies = { 'policies/basis.md': subsidyPolicy('2000元', { expiresOn: '2026-05-31' }) };
    const [fault, ...more] = await faultsOf(t, { ...policies, 'qa/a.md': answerText() });
    assert.match(
      fault ?? '',
      /^qa\/a\.md:\d+ {2}警告 .*basis 在 2026-05-31 之后.*validTo: 2026-05-31.*answer\.outlivesPolicy/,
    );
    assert.deepEqual(more, []);
    assert.deepEqual(
      await faultsOf(t, { ...policies, 'qa/a.md': answerText({ validTo: '2026-05-31' }) }),
      [],
    );
  });

  it('an answer whose policy has ended on an unknown day is named, unless it has ended too', async (t) => {
    const policies = { 'policies/basis.md': subsidyPolicy('2000元', { ended: 'true' }) };
    const [fault] = await faultsOf(t, { ...policies, 'qa/a.md': answerText() });
    assert.match(fault ?? '', /basis 已经失效.*answer\.policyEnded/);
    assert.deepEqual(
      await faultsOf(t, { ...policies, 'qa/a.md': answerText({ validTo: '2025-06-30' }) }),
      [],
    );
  });

  it('an answer whose policy another replaces is named with the new one, unless it ends in time', async (t) => {
    const newer = policyText(
      { id: 'newer', effectiveOn: '2025-07-01', relations: '[{ type: replaces, policy: basis }]' },
      '第一条　首次从事个体经营的，给予3000元补贴。\n',
    );
    const [fault] = await faultsOf(t, { 'policies/newer.md': newer, 'qa/a.md': answerText() });
    assert.match(fault ?? '', /basis 自 2025-07-01 起被 newer 替代.*answer\.policyReplaced/);
    const ended = answerText({ validTo: '2025-06-30' });
    assert.deepEqual(await faultsOf(t, { 'policies/newer.md': newer, 'qa/a.md': ended }), []);
  });

  it('a policy of which single clauses are repealed does not end', async (t) => {
    const newer = policyText(
      { id: 'newer', relations: '[{ type: repeals, policy: basis, clauses: [{ anchor: art-2 }] }]' },
      '第一条　废止原办法第二条。\n',
    );
    assert.deepEqual(await faultsOf(t, { 'policies/newer.md': newer, 'qa/a.md': answerText() }), []);
  });
});

describe('two answers of a feed', () => {
  const other = (fields: Record<string, string>, answer?: string) =>
    answerText({ id: 'qa-other', answeredBy: '示例县财政局', ...fields }, answer);

  it('one wording in two answers is named once, with the other and its place', async (t) => {
    const [fault, ...more] = await faultsOf(t, {
      'qa/a.md': answerText(),
      'qa/b.md': other({ question: '能领几次？', alternatives: '[开个体户补多少钱]' }, '一次。'),
    });
    assert.match(fault ?? '', /“开个体户补多少钱？?”也是另一条问答 qa-(?:shop|other).*answer\.sameWording/);
    assert.deepEqual(more, []);
  });

  it('two questions that differ in a word or two only are named', async (t) => {
    const [fault] = await faultsOf(t, {
      'qa/a.md': answerText({ question: '首次开个体户可以领取多少钱的创业补贴？' }),
      'qa/b.md': other({ question: '首次开个体户可以领多少钱的创业补贴？' }),
    });
    assert.match(fault ?? '', /几乎相同.*answer\.alike/);
  });

  it('two answers to one question whose numbers differ are shown side by side', async (t) => {
    const [fault] = await faultsOf(t, {
      'policies/basis.md': subsidyPolicy('2000元或者3000元'),
      'qa/a.md': answerText({ question: '首次开个体户可以补多少钱？' }),
      'qa/b.md': other({ question: '首次开个体户能补多少钱' }, '给予3000元。'),
    });
    assert.match(
      fault ?? '',
      /是同一个问题，答复却不同：这里是 [23]000元，那里是 [23]000元.*answer\.contradiction/,
    );
  });

  it('questions that are alike in words only are left alone', async (t) => {
    const faults = await faultsOf(t, {
      'qa/a.md': answerText({ question: '甲级民宿奖励多少钱？' }),
      'qa/b.md': other({ question: '创业贷款最高能贷多少？' }),
    });
    assert.deepEqual(faults, []);
  });

  it('answers of two places may well differ', async (t) => {
    const feed = `id: shili
title: 示例市政策文件库
publisher: { name: 示例市人民政府, region: 990100 }
regions:
  - { code: 990100, label: 示例市 }
  - { code: 990122, label: 示例县, parent: 990100 }
`;
    const faults = await faultsOf(t, {
      'feed.yaml': feed,
      'qa/a.md': answerText(),
      'qa/b.md': other({ region: '"990100"' }),
    });
    assert.deepEqual(faults, []);
  });
});

describe('answers that an editor must review', () => {
  it('one that names no clause is given those that its own words speak of', async (t) => {
    const text = answerText({ clauses: '[]' }, '首次从事个体经营的，给予2000元补贴。');
    const faults = await faultsOf(t, { 'qa/a.md': text });
    assert.match(
      faults.find((line) => line.includes('clausesProposed')) ?? '',
      /^qa\/a\.md:1 {2}警告 .*《示例县试验办法》第一条“首次从事个体经营.*clauses: \[\{ policy: basis, anchor: art-1 \}\]/,
    );
  });

  it('one that names its basis in words is given just that clause first', async (t) => {
    const text = answerText({ clauses: '[]' }, '按照《示例县试验办法》第二条，一户一次。');
    const [fault = ''] = (await faultsOf(t, { 'qa/a.md': text })).filter((line) => line.includes('Proposed'));
    assert.match(fault, /可能依据：《示例县试验办法》第二条/);
  });

  it('a clause that is not public is not proposed', async (t) => {
    const hidden = subsidyPolicy('2000元', { disclosure: 'onRequest', disclosureReason: '示例' });
    const text = answerText({ clauses: '[]' }, '首次从事个体经营的，给予2000元补贴。');
    const faults = await faultsOf(t, { 'policies/basis.md': hidden, 'qa/a.md': text });
    assert.deepEqual(
      faults.filter((line) => line.includes('Proposed')),
      [],
    );
  });

  it('one older than the settings allow is named at its date, unless it has ended', async (t) => {
    const settings = (months: number) => ({ 'feed.yaml': `${feedYaml}check: { answerMonths: ${months} }\n` });
    // Checked on 2025-11-20.
    const old = { 'qa/a.md': answerText({ publishedOn: '2024-11-19' }) };
    const [fault, ...more] = await faultsOf(t, { ...settings(12), ...old });
    assert.match(fault ?? '', /^qa\/a\.md:9 {2}警告 .*2024-11-19.*12 个月.*answer\.tooOld/);
    assert.deepEqual(more, []);
    assert.deepEqual(await faultsOf(t, { ...settings(13), ...old }), []);
    assert.deepEqual(await faultsOf(t, old), []);
    const ended = answerText({ publishedOn: '2024-11-19', validTo: '2025-01-01' });
    assert.deepEqual(await faultsOf(t, { ...settings(12), 'qa/a.md': ended }), []);
  });

  const personal: readonly (readonly [what: string, answer: string, code: string, shown: string])[] = [
    ['a name', '联系人：李建国，可以办理。', 'personalName', '李××'],
    ['a name with a form of address', '请找张晓明主任办理。', 'personalName', '张××'],
    ['a bank card', '退到您的卡6222020000000000000。', 'personalNumber', '622****0000'],
    ['the fixed line of whoever asked', '已致电您的电话0530-2234567。', 'personalNumber', '053****4567'],
    ['a home', '经查，您住在幸福小区3栋2单元501室。', 'personalAddress', '幸福小区'],
  ];
  for (const [what, answer, code, shown] of personal) {
    it(`one that gives ${what} is named at the line, and the report does not repeat it`, async (t) => {
      const faults = await faultsOf(t, { 'qa/a.md': answerText({}, `给予2000元。\n\n${answer}`) });
      const [fault = '', ...more] = faults;
      assert.match(
        fault,
        new RegExp(`^qa/a\\.md:14 {2}警告 .*${shown.replace(/\*/g, '\\*')}.*answer\\.${code}`),
      );
      assert.deepEqual(more, []);
      assert.doesNotMatch(fault, /李建国|张晓明|6222020000000000000|0530-2234567|501/);
    });
  }

  it('the telephone and the place of an office are no personal data', async (t) => {
    const answer =
      '地址：示例县政务服务中心3号楼205室，咨询电话：0530-2234567，邮箱 bgs@shili.example。居民、业主主任应当登记。';
    assert.deepEqual(await faultsOf(t, { 'qa/a.md': answerText({}, answer) }), []);
  });

  it('a name in a question or in another wording is named there', async (t) => {
    const fields = { question: '我叫李建国，能领补贴吗', alternatives: '[村民王小明的补贴怎么领]' };
    const faults = await faultsOf(t, { 'qa/a.md': answerText(fields) });
    assert.match(faults.join('\n'), /^qa\/a\.md:3 .*李××.*\nqa\/a\.md:\d+ .*王××/);
  });

  it('another wording that is closer to the question of another answer is named with it', async (t) => {
    const files = {
      'qa/a.md': answerText({ alternatives: '[设施大棚保险保费由谁承担]' }),
      'qa/b.md': answerText(
        { id: 'qa-b', question: '设施大棚的保险保费最后由谁承担' },
        '按第一条，给予2000元。',
      ),
      'qa/c.md': answerText({ id: 'qa-c', question: '村里的水费什么时候交' }, '按第一条，给予2000元。'),
    };
    const [fault, ...more] = await faultsOf(t, files);
    assert.match(
      fault ?? '',
      /^qa\/a\.md:\d+ {2}警告 .*“设施大棚保险保费由谁承担”.*qa-b.*answer\.wordingOfAnother/,
    );
    assert.deepEqual(more, []);
    // Within its own answer it is fine, and an answer for another place does not matter.
    const there = {
      ...files,
      'qa/b.md': answerText({ id: 'qa-b', question: '设施大棚的保险保费最后由谁承担', region: '"990100"' }),
    };
    assert.deepEqual(
      (await faultsOf(t, there)).filter((line) => line.includes('wordingOfAnother')),
      [],
    );
  });

  it('another wording that the question of another answer contains is named beside it', async (t) => {
    const files = {
      'qa/a.md': answerText({ alternatives: '[个体户的创业补贴]' }),
      'qa/b.md': answerText(
        { id: 'qa-b', question: '“个体户的创业补贴”什么时候打到卡上？' },
        '按第一条，给予2000元。',
      ),
    };
    const [fault, ...more] = await faultsOf(t, files);
    assert.match(
      fault ?? '',
      /^qa\/a\.md:\d+ {2}警告 .*qa-b 的“.*什么时候打到卡上.*（qa\/b\.md 第 \d+ 行，.*“个体户的创业补贴”.*answer\.wordingContained/,
    );
    assert.deepEqual(more, []);
    // A specific wording is in no other question, and answers for two places may have the same question.
    const precise = { ...files, 'qa/a.md': answerText({ alternatives: '[个体户的创业补贴有几个钱]' }) };
    assert.deepEqual(await faultsOf(t, precise), []);
    const there = { id: 'qa-b', question: '个体户的创业补贴什么时候打到卡上', region: '"990100"' };
    const elsewhere = await faultsOf(t, { ...files, 'qa/b.md': answerText(there, '按第一条，给予2000元。') });
    assert.doesNotMatch(elsewhere.join('\n'), /wordingContained/);
  });
});
