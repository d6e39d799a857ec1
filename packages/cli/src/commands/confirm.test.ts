import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openFolder } from '@mingce/feed/node';
import type { QA } from '@mingce/schema/types';
import { answerText, subsidyPolicy } from '../fixtures/answer-files.js';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { authoringFolder } from '../sources/fixtures/authoring-folder.js';

const guide = `id: guide-shop
title: 我能领多少
policies: [basis]
answeredBy: 示例县就业服务中心
region: "990122"
publishedOn: 2024-06-01
start: form
questions:
  - id: form
    question: 是首次从事个体经营吗？
    options: [{ label: 是, next: all }, { label: 不是, next: none }]
outcomes:
  - { id: all, title: 可以领2000元, clauses: [{ anchor: art-1, quote: 给予2000元补贴 }] } # 金额见第一条
  - { id: none, title: 不能领, clauses: [{ anchor: art-1 }, { anchor: art-2 }] }
`;

describe('mingce confirm', () => {
  it('writes the digest of every clause beside its anchor and leaves all else as it is', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/basis.md': subsidyPolicy(),
      'qa/shop.md': answerText(),
      'guides/shop.yaml': guide,
    });
    const { code, stdout } = await runMain(['confirm', dir]);
    assert.deepEqual(
      [code, stdout],
      [0, '2 条问答和导办已记下与条款核对，写了 4 处摘要。条款有变、等待核对的还有 0 条。\n'],
    );
    const answer = await readFile(join(dir, 'qa/shop.md'), 'utf8');
    const digest = /^ {4}digest: (\w{16})$/m.exec(answer)?.[1] ?? '';
    assert.equal(answer.replace(`\n    digest: ${digest}`, ''), answerText());
    const written = await readFile(join(dir, 'guides/shop.yaml'), 'utf8');
    assert.match(written, new RegExp(`anchor: art-1, digest: ${digest}, quote: .*# 金额见第一条`));
    assert.equal(written.replace(/, digest: "?\w{16}"?/g, ''), guide);
    const again = await runMain(['confirm', dir]);
    assert.match(again.stdout, /^0 条/);
    assert.equal((await runMain(['check', dir])).code, 0);
  });

  it('keeps the line ends and the encoding mark of the file', async (t) => {
    const text = `\uFEFF${answerText()}`.replaceAll('\n', '\r\n');
    const dir = await authoringFolder(t, { 'policies/basis.md': subsidyPolicy(), 'qa/shop.md': text });
    await runMain(['confirm', dir]);
    const written = await readFile(join(dir, 'qa/shop.md'), 'utf8');
    assert.equal(written.replace(/\r\n {4}digest: "?\w{16}"?/, '').replace(/^\uFEFF/, ''), text.slice(1));
    assert.doesNotMatch(written, /[^\r]\n/);
  });

  it('names answers whose clause changed, marks them in the feed, and confirms them only by name', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/basis.md': subsidyPolicy(),
      'qa/shop.md': answerText(),
      'qa/once.md': answerText(
        { id: 'qa-once', question: '能领几次？', clauses: '[{ anchor: art-2 }]' },
        '一次。',
      ),
    });
    await runMain(['confirm', dir]);
    await writeFile(join(dir, 'policies/basis.md'), subsidyPolicy('2000元一次性'));

    const checked = await runMain(['check', dir]);
    assert.equal(checked.code, 0);
    assert.match(
      checked.stdout,
      /^qa\/shop\.md:\d+ {2}警告 {2}这里所引的 basis art-1 与核对时不同.*mingce confirm.*answer\.clauseChanged/m,
    );
    assert.doesNotMatch(checked.stdout, /qa\/once\.md/);
    assert.equal((await published(dir, await temporaryFolder(t))).get('qa-shop')?.doubtful, true);

    const unnamed = await runMain(['confirm', dir]);
    assert.equal(
      unnamed.stdout,
      '0 条问答和导办已记下与条款核对，写了 0 处摘要。条款有变、等待核对的还有 1 条。\n',
    );
    const named = await runMain(['confirm', dir, 'qa-shop']);
    assert.match(named.stdout, /^1 条.*1 处/);
    assert.doesNotMatch((await runMain(['check', dir])).stdout, /clauseChanged/);
    const after = await published(dir, await temporaryFolder(t));
    assert.deepEqual(
      [after.get('qa-shop')?.doubtful, after.get('qa-once')?.doubtful],
      [undefined, undefined],
    );
  });

  it('refuses an id that no answer has, with the nearest', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/basis.md': subsidyPolicy(),
      'qa/shop.md': answerText(),
    });
    const { code, stderr } = await runMain(['confirm', dir, 'qa-shpo']);
    assert.equal(code, 2);
    assert.match(stderr, /没有标识为“qa-shpo”.*“qa-shop”/);
    assert.doesNotMatch(await readFile(join(dir, 'qa/shop.md'), 'utf8'), /digest/);
  });

  it('names a file whose front matter is not YAML', async (t) => {
    const front = JSON.stringify(
      {
        id: 'qa-json',
        question: '补多少钱？',
        policies: ['basis'],
        clauses: [{ anchor: 'art-1' }],
        answeredBy: '示例县就业服务中心',
        region: '990122',
        publishedOn: '2024-06-01',
      },
      null,
      2,
    );
    const dir = await authoringFolder(t, {
      'policies/basis.md': subsidyPolicy(),
      'qa/json.md': `${front}\n\n给予2000元。\n`,
    });
    const { code, stdout } = await runMain(['confirm', dir]);
    assert.equal(code, 1);
    assert.match(stdout, /^qa\/json\.md:1 {2}错误 {2}这个文件的元数据不是 YAML/m);
  });
});

/** Builds a folder and reads the answers of the feed. */
async function published(dir: string, to: string): Promise<Map<string, QA>> {
  const { code, stdout, stderr } = await runMain(['build', dir, '--to', to]);
  assert.equal(code, 0, stdout + stderr);
  const feed = await openFolder(to);
  const ids = ['qa-shop', 'qa-once'];
  return new Map(await Promise.all(ids.map(async (id) => [id, await feed.record('qa', id)] as const)));
}
