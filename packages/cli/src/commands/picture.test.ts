import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';

const examples = fileURLToPath(new URL('../../../../examples/feed-sources', import.meta.url));
const embedScript = fileURLToPath(new URL('../../../embed/dist/mingce-card.js', import.meta.url));

/** Loads scripts of this repository that have no types. */
const own = async <T>(path: string) => (await import(new URL(path, import.meta.url).href)) as T;
const { chromium } = await own<{ chromium(): string }>('../../../../scripts/lib/browsers.mjs');
const env = { MINGCE_BROWSER: chromium() };
const formats = (list: string) => ['--formats', list];

/** Width and height from the first chunk of a PNG. */
async function sizeOf(path: string): Promise<[number, number]> {
  const bytes = await readFile(path);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** An authoring folder with one policy of the sample, and pictures of it by file name. */
async function authoring(t: Parameters<typeof temporaryFolder>[0], pictures: Record<string, string>) {
  const dir = join(await temporaryFolder(t), 'authoring');
  await mkdir(join(dir, 'interpretations'), { recursive: true });
  await mkdir(join(dir, 'policies'));
  await cp(join(examples, 'feed.yaml'), join(dir, 'feed.yaml'));
  await cp(join(examples, 'files'), join(dir, 'files'), { recursive: true });
  await writeFile(
    join(dir, 'policies', 'p.md'),
    `---
id: p
title: 示例市社区便民商业扶持办法
documentNumber: 示商规〔2025〕6号
policyKind: normative
genre: measures
issuers: [示例市商务局]
region: "990100"
publishedOn: 2025-03-14
topics: [commerce]
audiences: [individual]
disclosure: proactive
---

第一条 为方便居民生活，制定本办法。
`,
  );
  for (const [name, text] of Object.entries(pictures)) {
    await writeFile(join(dir, 'interpretations', name), text);
  }
  return dir;
}

const pictureOf = (id: string, title: string, text = '办好小事。') => `id: ${id}
template: picture
title: ${JSON.stringify(title)}
policies: [p]
region: "990100"
issuers: [${JSON.stringify(text)}]
publishedOn: 2025-03-12
elements:
  background:
    - { text: ${JSON.stringify(text)} }
  objectives:
    - { text: 更方便。 }
  mainContent:
    - { title: 补开店, text: 新开便民店分别补助。 }
  scope:
    - { text: 全体市民 }
  standards:
    - { item: 新开便民店, value: 20, unit: 万元, condition: ${JSON.stringify(text)} }
`;

describe('mingce picture', () => {
  before(async () => {
    // `npm test` has built the script; a run of this file alone may need to build it.
    if (existsSync(embedScript)) return;
    const { build } = await import('vite');
    const { buildEmbed } = await own<{ buildEmbed(with_: typeof build): Promise<void> }>(
      '../../../embed/vite.config.mjs',
    );
    await buildEmbed(build);
  });

  it('makes every file of a picture, the same bytes each time, and writes only what has changed', async (t) => {
    const dir = await authoring(t, { 'a.yaml': pictureOf('a', '一图读懂：便民店怎么补') });
    const out = join(await temporaryFolder(t), 'out');
    const line = ['picture', dir, '--to', out, '--brand', '公开德好'];
    const first = await runMain(line, { env });
    assert.equal(first.code, 0, first.stdout + first.stderr);
    assert.match(first.stdout, /生成了 1 张图解，共 5 个文件/);
    assert.deepEqual((await readdir(out)).sort(), ['a.pdf', 'a.png', 'a.svg', 'a.txt', 'a@card.png']);

    assert.deepEqual(await sizeOf(join(out, 'a@card.png')), [1200, 630]);
    const [width, height] = await sizeOf(join(out, 'a.png'));
    assert.equal(width, 1080);
    assert.ok(height > 2000, String(height));
    const pdf = await readFile(join(out, 'a.pdf'), 'latin1');
    const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
    assert.match(pdf, /\/CreationDate \(D:20250312000000\+08'00'\)/);
    const svg = await readFile(join(out, 'a.svg'), 'utf8');
    assert.match(svg, /公开德好/);
    const links = svg.match(/(?:src|href)="[^"]*"/g) ?? [];
    const foreign = links.filter((link) => !/"(?:data:|https:\/\/www\.example\.gov\.cn\/|tel:)/.test(link));
    assert.deepEqual(foreign, []);
    const text = await readFile(join(out, 'a.txt'), 'utf8');
    assert.match(text, /^【一图读懂】便民店怎么补\n/);
    assert.match(text, /政策原文：https:\/\/www\.example\.gov\.cn\/zcwjk\/policy\.html\?id=p\n/);
    // The words of the picture are in its text.
    for (const words of ['新开便民店', '0000-8812345', '补开店']) {
      assert.ok(svg.includes(words) && text.includes(words), words);
    }

    const again = await runMain([...line, '--json'], { env });
    const { facts } = JSON.parse(again.stdout);
    assert.deepEqual([facts.files, facts.filesWritten], [5, 0]);
  });

  it('draws from a built feed what it draws from the authoring folder', async (t) => {
    const root = await temporaryFolder(t);
    const dir = await authoring(t, { 'a.yaml': pictureOf('a', '便民店怎么补') });
    await runMain(['build', dir, '--to', join(root, 'feed')], { env });
    const pattern = 'https://www.example.gov.cn/zcwjk/policy.html?id={id}';
    const draw = (from: string, to: string) =>
      runMain(
        [
          'picture',
          from,
          '--to',
          join(root, to),
          '--policy-url',
          pattern,
          '--theme',
          'ink',
          ...formats('svg,card'),
        ],
        { env },
      );
    for (const [from, to] of [
      [dir, 'one'],
      [join(root, 'feed'), 'two'],
    ] as const) {
      const { code, stdout, stderr } = await draw(from, to);
      assert.equal(code, 0, stdout + stderr);
    }
    for (const name of ['a.svg', 'a@card.png']) {
      assert.deepEqual(
        await readFile(join(root, 'one', name)),
        await readFile(join(root, 'two', name)),
        name,
      );
    }
    assert.match(await readFile(join(root, 'one', 'a.svg'), 'utf8'), /data-palette="ink"/);
  });

  it('makes the others when one is broken, names it and an id that is not there, and ends with 1', async (t) => {
    // `check` reports HTML tags; other text in angle brackets must stay text.
    const hostile = '<evil-tag onclick=globalThis.alert(1)>" onload="alert(2)';
    const dir = await authoring(t, {
      'good.yaml': pictureOf('good', `一图读懂：${hostile}`, `${hostile}<evil-picture src=//evil.example/x>`),
      'broken.yaml': 'id: broken\ntemplate: picture\n',
      'other.yaml': pictureOf('other', '另一篇'),
    });
    const out = join(await temporaryFolder(t), 'out');
    const line = ['picture', dir, '--to', out, ...formats('card,txt,svg')];
    const named = await runMain([...line, 'good', 'broken', 'gone'], { env });
    assert.equal(named.code, 1, named.stdout + named.stderr);
    assert.match(named.stdout, /interpretations\/broken\.yaml/);
    assert.match(named.stdout, /没有标识为“gone”的解读/);
    assert.deepEqual((await readdir(out)).sort(), ['good.svg', 'good.txt', 'good@card.png']);
    assert.ok((await readFile(join(out, 'good.txt'), 'utf8')).includes(hostile));
    const svg = await readFile(join(out, 'good.svg'), 'utf8');
    // Text in quotation marks is the value of an attribute, such as a name that is read aloud.
    assert.deepEqual(svg.replace(/"[^"]*"/g, '""').match(/<evil|<[^>]* on\w+=/g), null);
    assert.deepEqual(await sizeOf(join(out, 'good@card.png')), [1200, 630]);
  });

  it('scales the long picture', async (t) => {
    const dir = await authoring(t, { 'a.yaml': pictureOf('a', '便民店怎么补') });
    const out = join(await temporaryFolder(t), 'out');
    const { code } = await runMain(['picture', dir, '--to', out, '--scale', '2', ...formats('png')], { env });
    assert.equal(code, 0);
    assert.equal((await sizeOf(join(out, 'a.png')))[0], 2160);
  });

  it('says what is missing: the browser, the program, a picture', async (t) => {
    const dir = await authoring(t, {});
    const out = join(await temporaryFolder(t), 'out');
    const wrong: [string[], number, RegExp][] = [
      [[dir, '--to', out, '--browser', '/nowhere/chrome'], 2, /“\/nowhere\/chrome”不是可以运行的程序文件/],
      [[dir, '--to', out, '--browser', '/bin/true'], 2, /浏览器“\/bin\/true”没能启动/],
      [[dir, '--to', out, '--formats', 'jpg'], 2, /没有“jpg”这种文件/],
      [[dir, '--to', out, '--scale', '9'], 2, /应为 1、2 或 3/],
      [[dir, '--to', out, '--theme', 'gren'], 2, /没有名为“gren”的图解主题.*是否想写“green”/],
      [[dir, '--to', out], 1, /里没有一图读懂类的解读/],
      [[`${dir}-gone`, '--to', out], 2, /找不到编写目录/],
      [[dir], 2, /缺少选项 --to OUT/],
    ];
    for (const [argv, expected, words] of wrong) {
      const withPicture = argv.includes('/bin/true')
        ? [await authoring(t, { 'a.yaml': pictureOf('a', '甲') }), ...argv.slice(1)]
        : argv;
      const { code, stdout, stderr } = await runMain(['picture', ...withPicture], { env });
      assert.equal(code, expected, argv.join(' ') + stdout + stderr);
      assert.match(stdout + stderr, words);
    }
    assert.equal(existsSync(out), false);
  });
});
