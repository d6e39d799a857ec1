import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { authoringFolder, testIo } from '../sources/fixtures/authoring-folder.js';
import { check } from './check.js';
import { importSource } from './import.js';

const text = '第一条 为规范示例事项，制定本办法。\n\n第二条 本办法自2025年3月1日起施行。';
const html = text
  .split('\n\n')
  .map((line) => `<p>${line}</p>`)
  .join('');

/**
 * Imports files by name; returns the written files with their front matter, and the codes of the faults by location.
 */
async function imported(
  t: TestContext,
  files: Record<string, string | undefined>,
  options: { mapping?: string } = {},
) {
  const dir = await authoringFolder(t, files);
  const { io } = testIo(dir);
  const report = await importSource(
    { source: '.', to: 'out', region: '990122', disclosure: 'proactive', ...options },
    io,
  );
  const read = (name: string) => readFile(join(dir, 'out/policies', name), 'utf8').catch(() => undefined);
  return {
    dir,
    read,
    facts: report.facts,
    faults: report.faults,
    codes: report.faults.map(({ code }) => code),
  };
}

const fieldOf = (file: string | undefined, field: string) =>
  new RegExp(`^${field}: (.*)$`, 'm').exec(file ?? '')?.[1];

describe('records of site systems', () => {
  const systems: Record<string, unknown> = {
    'a county site': {
      total: 1,
      data: [{ id: 'a', vc_title: '示例补贴办法', vc_content: html, c_deploytime: '2025-02-20 10:12:33' }],
    },
    'a system with names in capitals': [
      { ID: 'a', DOCTITLE: '示例补贴办法', DOCHTMLCON: html, DOCPUBTIME: '2025-02-20 10:12:33' },
    ],
    'a table of a database': [
      { type: 'header', version: '5.2' },
      { type: 'database', name: 'cms' },
      {
        type: 'table',
        name: 'news',
        data: [{ id: 'a', title: '示例补贴办法', content: html, input_time: '1740019953' }],
      },
    ],
    'a blog': [
      {
        id: 'a',
        title: { rendered: '示例补贴办法' },
        content: { rendered: html },
        date: '2025-02-20T08:00:00',
      },
    ],
    'an interface in its envelope': {
      code: 200,
      result: {
        rows: [{ id: 'a', infoTitle: '示例补贴办法', infoContent: html, publish_time: 1740019953000 }],
      },
    },
  };
  for (const [name, value] of Object.entries(systems)) {
    it(`are read as ${name} names their fields`, async (t) => {
      const { read, facts } = await imported(t, { 'a.json': JSON.stringify(value) });
      const file = await read('a.md');
      assert.deepEqual(
        [facts.written, fieldOf(file, 'title'), fieldOf(file, 'publishedOn')],
        [1, '示例补贴办法', '2025-02-20'],
      );
      assert.ok(file?.includes(text));
    });
  }

  it('are not imported while they are not approved or are deleted, and undecided where their state is 0', async (t) => {
    const row = (id: string, state: object) => ({ id, title: `示例${id}办法`, text, ...state });
    const rows = [
      row('a', { arcrank: '-1' }),
      row('b', { is_checked: 0 }),
      row('c', { del_flag: '1' }),
      row('d', { state: '0' }),
      row('e', { arcrank: '0', is_checked: 1, del_flag: '0', state: '1' }),
    ];
    const { read, facts } = await imported(t, { 'a.json': JSON.stringify(rows) });
    assert.deepEqual([facts.notPublic, facts.undecided, facts.publicByOperator], [3, 1, 1]);
    assert.equal(fieldOf(await read('d.md'), 'disclosure'), undefined);
    assert.equal(fieldOf(await read('e.md'), 'disclosure'), 'proactive');
  });

  it('are skipped with the names of their fields where no title or text is recognised', async (t) => {
    const rows = [
      { biaoti: '示例办法', zhengwen: text },
      { title: '示例办法', zhengwen: text },
    ];
    const { faults } = await imported(t, { 'a.json': JSON.stringify(rows) });
    assert.deepEqual(
      faults.slice(0, 2).map(({ code, facts }) => [code, facts?.fields]),
      [
        ['import.noTitleField', 'biaoti、zhengwen'],
        ['import.noTextField', 'title、zhengwen'],
      ],
    );
  });
});

it('a mapping file of one line adds to the usual names', async (t) => {
  const { read, facts } = await imported(
    t,
    {
      'a.json': JSON.stringify([
        { id: 'a', title: '示例甲办法', text, gk: '1' },
        { id: 'b', title: '示例乙办法', text, gk: '2' },
      ]),
      'map.yaml': 'disclosure: { from: gk, map: { "1": proactive, "2": onRequest } }\n',
    },
    { mapping: 'map.yaml' },
  );
  assert.deepEqual([facts.publicBySource, facts.notPublic], [1, 1]);
  assert.equal(fieldOf(await read('a.md'), 'title'), '示例甲办法');
});

describe('files of a folder', () => {
  it('that are no texts are named with what to do, and locks of office programs are passed over', async (t) => {
    const { codes, facts } = await imported(t, {
      'a.md': `# 示例办法\n\n${text}`,
      '~$a.md': 'x',
      'b.zip': 'x',
      'c.xml': '<a/>',
      'd.sql': 'x',
    });
    assert.equal(facts.written, 1);
    for (const code of ['import.hiddenFile', 'import.archiveFile', 'import.databaseFile'])
      assert.ok(codes.includes(code), code);
  });

  it('with names in another encoding are named as such', {
    skip: process.platform !== 'linux',
  }, async (t) => {
    const dir = await authoringFolder(t, { 'source/a.md': `# 示例办法\n\n${text}` });
    const name = Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0x2e, 0x6d, 0x64]);
    writeFileSync(Buffer.concat([Buffer.from(join(dir, 'source/')), name]), '# 示例');
    const report = await importSource({ source: 'source', to: 'out', region: '990122' }, testIo(dir).io);
    assert.ok(report.faults.some(({ code }) => code === 'file.nameEncoding'));
  });

  it('are said to be none where there are none', async (t) => {
    const { codes } = await imported(t, { 'feed.yaml': undefined });
    assert.deepEqual(codes, ['import.nothingFound']);
  });
});

it('the settings that an import makes have its division, and a check asks for the name of the office', async (t) => {
  const { dir } = await imported(t, { 'a.md': `# 示例办法\n\n${text}` });
  assert.match(await readFile(join(dir, 'out/feed.yaml'), 'utf8'), /region: "990122"/);
  const { faults } = await check({ dir: join(dir, 'out') }, testIo(dir).io);
  assert.deepEqual(
    faults.filter(({ code }) => code === 'config.unnamedPublisher').map(({ file, line }) => [file, line]),
    [['feed.yaml', 5]],
  );
});

describe('what a source says of a document', () => {
  it('is read as written: 元月, 廿日, a title that is spread over its line', async (t) => {
    const { read } = await imported(t, {
      'a.txt': `示 例 补 贴 办 法\n\n${text}\n\n示例县人民政府\n二〇二五年元月廿日\n`,
    });
    const file = await read('a.md');
    assert.deepEqual(
      ['title', 'genre', 'policyKind', 'issuedOn'].map((field) => fieldOf(file, field)),
      ['示例补贴办法', 'measures', 'general', '2025-01-20'],
    );
  });

  it('makes no law of a title that ends in 做法', async (t) => {
    const { read } = await imported(t, { 'a.md': `# 关于推广示例经验做法\n\n${text}` });
    assert.equal(fieldOf(await read('a.md'), 'policyKind'), 'general');
  });

  it('is not replaced by another date where it cannot be read, and the day of effect is said to be one', async (t) => {
    const { read, codes } = await imported(t, {
      'a.md': `---\ntitle: 示例办法\ndate: 2025.13.01\n---\n${text}`,
      'b.md': `---\ntitle: 示例细则\n---\n${text}`,
    });
    assert.equal(fieldOf(await read('a.md'), 'publishedOn'), undefined);
    assert.equal(fieldOf(await read('b.md'), 'publishedOn'), '2025-03-01');
    assert.deepEqual(
      codes.filter((code) => code === 'import.unreadDate' || code === 'import.dateFromEffect'),
      ['import.unreadDate', 'import.dateFromEffect'],
    );
  });
});
