import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';

const mapping = `id: { from: id }
title: { from: title }
issuers: { value: [示例市人民政府] }
region: { value: "370000" }
policyKind: { value: general }
genre: { value: notice }
publishedOn: { from: date }
topics: { value: [other] }
disclosure: { value: proactive }
body: { from: text, as: text }
`;

/** Result of an import: the report of `import`, and the files that it wrote. */
async function importFiles(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...argv: string[]
) {
  const root = await temporaryFolder(t);
  for (const [name, content] of Object.entries({ 'mapping.yaml': mapping, ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  const names = Object.keys(files);
  const source = names.every((name) => name.startsWith('source/')) ? 'source' : (names[0] ?? '');
  const out = join(root, 'out');
  const { code, stdout } = await runMain(
    ['import', source, '--to', out, '--region', '370000', '--json', ...argv],
    { cwd: root },
  );
  const report = JSON.parse(stdout);
  const written: Record<string, string> = {};
  for (const name of await readdir(join(out, 'policies')).catch(() => []))
    written[name] = await readFile(join(out, 'policies', name), 'utf8');
  return {
    code,
    out,
    written,
    codes: report.faults.map((fault: { code: string }) => fault.code) as string[],
  };
}

const bodyOf = (file = '') => file.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const dateOf = (file = '') => /^publishedOn: (.*)$/m.exec(file)?.[1];
const rows = (...all: object[]) => all.map((each) => `${JSON.stringify(each)}\n`).join('');
/** Encodes with a table derived from a decoder, since the platform only decodes. */
function encode(text: string, encoding: string): Buffer {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\uFFFD') codes.set(character, [first, second]);
    }
  }
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [...Buffer.from(character)]));
}

describe('a strange source', () => {
  for (const [name, front] of [
    ['draft: true', '---\ntitle: 示例市丁办法\ndraft: true\n---\n'],
    ['published: false', '---\nlayout: post\ntitle: 示例市丁办法\npublished: false\n---\n'],
    ['status: draft', '---\ntitle: 示例市丁办法\nstatus: draft\n---\n'],
    ['hidden: true', '---\ntitle: 示例市丁办法\nhidden: true\n---\n'],
    ['visibility: private', '---\ntitle: 示例市丁办法\nvisibility: private\n---\n'],
    ['阅读权限: 仅本单位', '---\ntitle: 示例市丁办法\n阅读权限: 仅本单位\n---\n'],
    ['（送审稿）', '---\ntitle: 示例市丁办法（送审稿）\n---\n'],
  ] as const) {
    it(`marked ${name} is not imported, though all the rest is said to be public`, async (t) => {
      const { code, codes, written } = await importFiles(
        t,
        { 'source/a.md': `${front}\n第一条 丁。\n` },
        '--disclosure',
        'proactive',
      );
      assert.equal(code, 1);
      assert.deepEqual(codes.sort(), ['import.notPublic', 'import.nothingWritten']);
      assert.deepEqual(written, {});
    });
  }

  it('in a folder of drafts is not imported', async (t) => {
    const { codes } = await importFiles(t, {
      'source/草稿/a.md': '---\ntitle: 示例市丁办法\n---\n第一条 丁。\n',
    });
    assert.ok(codes.includes('import.notPublic'));
  });

  for (const [name, text] of [
    ['Hugo, TOML', '+++\ntitle = "示例市戊办法"\ndate = 2024-06-01T00:30:00+08:00\n+++\n\n第一条 戊。\n'],
    ['Hugo, YAML', '---\ntitle: "示例市戊办法"\ndate: 2024-06-01T00:30:00+08:00\n---\n\n第一条 戊。\n'],
    ['Hugo, JSON', '{\n "title": "示例市戊办法",\n "date": "2024-06-01"\n}\n\n第一条 戊。\n'],
    ['Hexo', 'title: 示例市戊办法\ndate: 2024-06-01 00:30:00\n---\n\n第一条 戊。\n'],
    ['VuePress', '---\r\ntitle: 示例市戊办法\r\ndate: 2024/6/1\r\n---\r\n\r\n第一条 戊。\r\n'],
    ['Astro', '---\ntitle: 示例市戊办法\npubDate: 2024-06-01\n---\n\n第一条 戊。\n'],
    ['more hyphens', '----\ntitle: 示例市戊办法\ndate: 2024.6.1\n----\n\n第一条 戊。\n'],
    ['a government page', '标题：示例市戊办法\n索引号：123\n发布日期：2024年6月1日\n\n第一条 戊。\n'],
  ] as const) {
    it(`with front matter of ${name} has title, date and text, and no mark in the text`, async (t) => {
      const { written } = await importFiles(t, { 'source/a.md': text });
      assert.match(written['a.md'] ?? '', /^title: 示例市戊办法$/m);
      assert.equal(dateOf(written['a.md']), '2024-06-01');
      assert.equal(bodyOf(written['a.md']), '第一条 戊。\n');
    });
  }

  for (const [name, file, text, title] of [
    ['below a number', 'a.txt', '示政发〔2024〕3号\n\n示例市戊办法\n\n第一条 戊。\n', '示例市戊办法'],
    [
      'below a letterhead, in two lines',
      'a.txt',
      '示例市人民政府文件\n\n示例市人民政府\n关于印发戊办法的通知\n\n一、戊。\n',
      '示例市人民政府关于印发戊办法的通知',
    ],
    ['in bold', 'a.md', '**示例市戊办法**\n\n第一条 戊。\n', '示例市戊办法'],
    ['underlined', 'a.md', '示例市戊办法\n=====\n\n第一条 戊。\n', '示例市戊办法'],
    [
      'behind a comment',
      'a.md',
      '<!-- x -->\n---\ntitle: 示例市戊办法\n---\n\n第一条 戊。\n',
      '示例市戊办法',
    ],
    [
      'behind a blank line and a mark',
      'a.md',
      '\n\uFEFF---\ntitle: 示例市戊办法\n---\n\n第一条 戊。\n',
      '示例市戊办法',
    ],
  ] as const) {
    it(`with its title ${name} has that title, once`, async (t) => {
      const { written } = await importFiles(t, { [`source/${file}`]: text });
      const [policy = ''] = Object.values(written);
      assert.equal(/^title: (.*)$/m.exec(policy)?.[1], title);
      assert.doesNotMatch(bodyOf(policy), /办法|===|---/);
      assert.match(bodyOf(policy), /戊。\n$/);
    });
  }

  const record = rows({
    id: 'n1',
    title: '示例市用水补贴通知',
    date: '2024-06-01',
    text: '一、每户三百元。',
  });
  for (const [name, file, bytes] of [
    ['GBK', 'in.jsonl', encode(record, 'gbk')],
    ['GB 18030', 'in.jsonl', encode(record, 'gb18030')],
    ['UTF-8 with a mark', 'in.jsonl', Buffer.from(`\uFEFF${record}`)],
    ['UTF-16 with a mark', 'in.jsonl', Buffer.from(`\uFEFF${record}`, 'utf16le')],
  ] as const) {
    it(`in JSON Lines in ${name} is read, checked and built with its text`, async (t) => {
      const { code, written, out } = await importFiles(t, { [file]: bytes }, '--mapping', 'mapping.yaml');
      assert.equal(code, 0);
      assert.match(written['n1.md'] ?? '', /title: 示例市用水补贴通知/);
      assert.equal(bodyOf(written['n1.md']), '一、每户三百元。\n');
      assert.equal((await runMain(['check', out])).code, 0);
      assert.equal((await runMain(['build', out, '--to', join(out, '..', 'feed')])).code, 0);
    });
  }

  it('in Big5 is read as Big5', async (t) => {
    const text =
      '---\ntitle: 示範市補貼辦法\n---\n\n第一條 為規範補貼，制定本辦法。本市補貼標準為每人一百元。\n';
    const { written } = await importFiles(t, { 'source/a.md': encode(text, 'big5') });
    assert.match(written['a.md'] ?? '', /title: 示範市補貼辦法/);
    assert.match(bodyOf(written['a.md']), /^第一條 為規範補貼，制定本辦法。/);
  });

  it('of a table is named, and not imported', async (t) => {
    const { codes } = await importFiles(t, { 'source/a.csv': encode('标题,正文\n甲,乙\n', 'gbk') });
    assert.deepEqual(codes.sort(), ['import.nothingWritten', 'import.tableFile']);
  });

  it('with remains of HTML has the characters that they mean', async (t) => {
    const text = '一、给予<em>一次性</em>补贴&nbsp;三千元\\n二、由县&amp;乡负责';
    const title = '示例市<b>住房</b>&nbsp;通知&lt;暂行&gt;';
    const { written, out } = await importFiles(
      t,
      { 'in.jsonl': rows({ id: 'h', title, date: '2024-06-01', text }) },
      '--mapping',
      'mapping.yaml',
    );
    assert.match(written['h.md'] ?? '', /^title: 示例市住房 通知<暂行>$/m);
    assert.equal(bodyOf(written['h.md']), '一、给予一次性补贴 三千元\n\n二、由县&乡负责\n');
    assert.equal((await runMain(['check', out])).code, 0);
  });

  for (const date of [
    '2024-05-31T16:00:00.000Z',
    { $date: '2024-05-31T16:00:00Z' },
    1717171200000,
    '2024-06-01 00:00:00',
    '二〇二四年六月一日',
    '2024.6.1',
    '2024年06月01日 星期六',
    '２０２４年６月１日',
    '2024-05-31T12:00:00-08:00',
  ]) {
    it(`with the date ${JSON.stringify(date)} has the day in China`, async (t) => {
      const { written } = await importFiles(
        t,
        { 'in.jsonl': rows({ id: 'd', title: '示例市己通知', date, text: '一、己。' }) },
        '--mapping',
        'mapping.yaml',
      );
      assert.equal(dateOf(written['d.md']), '2024-06-01');
    });
  }

  for (const date of [45444, '06/01/2024', '2024年6月', '甲辰年四月廿五', '2024-06-31']) {
    it(`with the date ${JSON.stringify(date)} is written without one, and the value is named`, async (t) => {
      const { written, codes } = await importFiles(
        t,
        { 'in.jsonl': rows({ id: 'd', title: '示例市己通知', date, text: '一、己。' }) },
        '--mapping',
        'mapping.yaml',
      );
      assert.equal(dateOf(written['d.md']), undefined);
      assert.ok(codes.includes('import.unreadDate'), codes.join());
    });
  }

  it('of an empty text, or of page numbers only, is skipped and named', async (t) => {
    const { codes, written } = await importFiles(t, {
      'source/a.md': '---\ntitle: 示例市庚办法\n---\n\n　　\n',
      'source/b.txt': '示例市辛办法\n\n- 1 -\n\n- 2 -\n',
    });
    assert.deepEqual(codes.sort(), ['import.noText', 'import.noWords', 'import.nothingWritten']);
    assert.deepEqual(written, {});
  });
});
