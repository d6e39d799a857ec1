import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { CommandReport } from '../pipeline/types.js';
import { authoringFolder, testIo } from '../sources/fixtures/authoring-folder.js';
import { check } from './check.js';
import { importSource } from './import.js';

type Files = Record<string, string | Uint8Array>;
interface Run {
  report: CommandReport;
  dir: string;
  /** File of the source, line, code and the facts of each fault. */
  faults: string[];
  /** Text of an imported policy; undefined if there is none. */
  policy(name: string): Promise<string | undefined>;
}

/** Imports a folder `in` of the files given, or the one file `in` names, into `out`. */
async function run(
  t: TestContext,
  files: Files,
  options: { source?: string; mapping?: string; disclosure?: string } = { disclosure: 'proactive' },
): Promise<Run> {
  const dir = await authoringFolder(t, files);
  const { source = 'in' } = options;
  const report = await importSource({ region: '370000', ...options, source, to: 'out' }, testIo(dir).io);
  return {
    report,
    dir,
    faults: report.faults.map(({ file, line, code }) => `${file ?? '-'}:${line ?? '-'} ${code}`),
    policy: async (name) => {
      const file = join(dir, 'out/policies', name);
      return existsSync(file) ? readFile(file, 'utf8') : undefined;
    },
  };
}

const article = (front: string, body = '第一条　甲。\n') =>
  `---\ntitle: 示例市甲办法\n${front}---\n\n${body}`;
const row = (fields: object) => ({
  id: 'a',
  title: '示例市甲通知',
  issuer: '示例市某局',
  date: '2023-05-01',
  text: '一、甲。',
  ...fields,
});
const jsonl = (...rows: object[]) => rows.map((each) => JSON.stringify(each)).join('\n');
/** 示例市甲通知 / 一、甲。 in GBK. */
const gbk = (text: string) =>
  Buffer.from(
    [...text].map((character) => gbkCodes[character] ?? Buffer.from(character).toString('hex')).join(''),
    'hex',
  );
const gbkCodes: Record<string, string> = {
  示: 'cabe',
  例: 'c0fd',
  市: 'cad0',
  甲: 'bcd7',
  通: 'cda8',
  知: 'd6aa',
  某: 'c4b3',
  局: 'bed6',
  一: 'd2bb',
  '、': 'a1a2',
  '。': 'a1a3',
};

describe('mingce import: who may read', () => {
  for (const [mark, text, line] of [
    ['draft: true', article('draft: true\n'), 3],
    ['published: false', article('published: false\n'), 3],
    ['status: draft', article('status: draft\n'), 3],
    ['公开属性: 依申请公开', article('公开属性: 依申请公开\n'), 3],
    ['公开方式: 不公开', article('公开方式：不公开\n'), 3],
    ['draft: true', '+++\ntitle = "示例市甲办法"\ndraft = true\n+++\n\n第一条　甲。\n', 3],
    ['秘密★1年', article('', '秘密★1年\n\n第一条　甲。\n'), 5],
    ['draft: true', article('params:\n  draft: true\n'), 3],
    ['（此件不公开）', article('', '第一条　甲。\n\n（此件不公开）\n'), 7],
  ] as const) {
    it(`does not import what says ${mark}, and names the word with its line`, async (t) => {
      const { report, faults, policy } = await run(t, { 'in/a.md': text });
      assert.equal(await policy('a.md'), undefined);
      assert.deepEqual(faults, [`a.md:${line} import.notPublic`, '-:- import.nothingWritten']);
      assert.equal(report.faults[0]?.facts.word, mark);
      assert.equal(report.ok, false);
      assert.equal(report.facts.notPublic, 1);
    });
  }

  it('heeds columns of a table too, and the more closed of contradicting words', async (t) => {
    const rows = jsonl(
      row({ id: 'a', isPublished: 0 }),
      row({ id: 'b', 密级: '机密', text: '一、乙。' }),
      row({ id: 'c', 公开属性: '主动公开', text: '秘密\n一、丙。' }),
      row({ id: 'd', 公开属性: '主动公开', text: '一、丁。' }),
    );
    const { faults, report } = await run(t, { 'in.jsonl': rows }, { source: 'in.jsonl' });
    assert.deepEqual(faults, [
      'in.jsonl:1 import.notPublic',
      'in.jsonl:2 import.notPublic',
      'in.jsonl:3 import.notPublicContradicted',
    ]);
    assert.deepEqual([report.facts.written, report.facts.publicBySource], [1, 1]);
  });

  it('leaves undecided what nobody has called public, so that it is not published', async (t) => {
    const { dir, faults, report, policy } = await run(
      t,
      { 'in/a.md': article('date: 2023-05-01\nissuer: 示例市某局\n') },
      {},
    );
    assert.deepEqual(faults, ['-:- import.undecided']);
    assert.deepEqual([report.ok, report.facts.undecided], [true, 1]);
    assert.doesNotMatch((await policy('a.md')) ?? '', /disclosure/);
    const checked = await check({ dir: join(dir, 'out') }, testIo(dir).io);
    assert.deepEqual([checked.ok, checked.facts.records], [false, 0]);
  });

  it('counts what is public by the word of whoever imports', async (t) => {
    const { report, policy } = await run(t, { 'in/a.md': article('') });
    assert.deepEqual([report.facts.publicByOperator, report.facts.undecided], [1, 0]);
    assert.match((await policy('a.md')) ?? '', /disclosure: proactive/);
  });

  it('does not take a word that it does not understand for public', async (t) => {
    const { faults } = await run(t, { 'in/a.md': article('公开属性: 3\n') });
    assert.ok(faults.includes('a.md:3 import.disclosureUnread'));
    const mapping =
      'title: { from: title }\nbody: { from: text }\ndisclosure: { from: 公开属性, map: { "3": proactive, "4": withheld } }\n';
    const rows = jsonl(row({ id: 'a', 公开属性: '3' }), row({ id: 'b', 公开属性: '4', text: '一、乙。' }));
    const mapped = await run(
      t,
      { 'in.jsonl': rows, 'map.yaml': mapping },
      { source: 'in.jsonl', mapping: 'map.yaml' },
    );
    assert.deepEqual([mapped.report.facts.publicBySource, mapped.report.facts.notPublic], [1, 1]);
  });

  it('says so where an earlier import is still there', async (t) => {
    const { dir } = await run(
      t,
      { 'in.jsonl': jsonl(row({})) },
      { source: 'in.jsonl', disclosure: 'proactive' },
    );
    const closed = jsonl(row({ draft: true }));
    const again = await authoringFolder(t, { 'in.jsonl': closed });
    const report = await importSource({ source: join(again, 'in.jsonl'), to: 'out' }, testIo(dir).io);
    const fault = report.faults.find(({ code }) => code === 'import.closedSince');
    assert.equal(fault?.facts.target, 'policies/a.md');
    assert.equal(fault?.severity, 'error');
  });
});

describe('mingce import: one reading of files', () => {
  const text =
    '{"id":"a","title":"示例市甲通知","issuer":"示例市某局","date":"2023-05-01","text":"一、甲。"}\n';
  for (const [name, file, bytes] of [
    ['GBK', 'in.jsonl', gbk(text)],
    ['compressed GBK', 'in.jsonl.gz', gzipSync(gbk(text))],
    ['UTF-8 with a mark', 'in.jsonl', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', 'in.jsonl', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', 'in.jsonl', Buffer.from(text, 'utf16le')],
    ['big-endian UTF-16', 'in.jsonl', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['a JSON array in GBK', 'in.json', gbk(`[${text}]`)],
    ['a JSON array that is called JSON Lines', 'in.jsonl', Buffer.from(`[\n${text}]\n`)],
    [
      'JSON Lines that are called JSON',
      'in.json',
      Buffer.from(`${text}${text.replace('"a"', '"b"').replaceAll('甲', '乙')}`),
    ],
    [
      'JSON Lines with the line ends of an old Macintosh',
      'in.jsonl',
      Buffer.from(`${text.trim()}\r${text.replace('"a"', '"b"').replaceAll('甲', '乙').trim()}\r`),
    ],
    ['an object with a list', 'in.json', Buffer.from(`{"total":1,"rows":[${text}]}`)],
    ['a list further down', 'in.json', Buffer.from(`{"code":0,"data":{"list":[${text}]}}`)],
  ] as const) {
    it(`reads ${name}`, async (t) => {
      const { policy, faults } = await run(t, { [file]: bytes }, { source: file, disclosure: 'proactive' });
      assert.deepEqual(faults, []);
      assert.match((await policy('a.md')) ?? '', /title: 示例市甲通知[\s\S]*\n一、甲。\n$/);
    });
  }

  it('never writes a record whose words are lost, and keeps the others', async (t) => {
    const broken = Buffer.concat([
      Buffer.from(`${text.repeat(3).replace('"a"', '"b"').replace('"a"', '"c"').trim()}\n`),
      Buffer.from(text.replace('"a"', '"d"')).fill(0xff, 30, 31),
    ]);
    const rows = jsonl(
      row({ id: 'e', text: '一、由\uFFFD\uFFFD镇负责' }),
      row({ id: 'f', title: '锟斤拷锟斤拷' }),
    );
    const { faults, report } = await run(t, { 'in.jsonl': rows }, { source: 'in.jsonl' });
    assert.deepEqual(faults, [
      'in.jsonl:1 import.damagedRow',
      'in.jsonl:2 import.damagedRow',
      '-:- import.nothingWritten',
    ]);
    assert.equal(report.ok, false);
    const second = await run(t, { 'in.jsonl': broken }, { source: 'in.jsonl', disclosure: 'proactive' });
    assert.equal(second.report.facts.written, 3);
    assert.ok(second.faults.includes('in.jsonl:4 import.damagedRow'), second.faults.join());
  });

  it('refuses bytes that are no text', async (t) => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256);
    const { faults } = await run(t, { 'in.jsonl': bytes }, { source: 'in.jsonl' });
    assert.deepEqual(faults, ['in.jsonl:- file.notText', '-:- import.nothingWritten']);
  });

  for (const [name, text] of [
    ['TOML', '+++\ntitle = "示例市乙办法"\ndate = 2023-05-01T00:30:00+08:00\n+++\n\n第一条 乙。\n'],
    ['Hexo', 'title: 示例市乙办法\ndate: 2023-05-01 00:30:00\n---\n\n第一条 乙。\n'],
    ['JSON', '{\n "title": "示例市乙办法",\n "date": "2023-05-01"\n}\n\n第一条 乙。\n'],
    [
      'blank lines and CRLF',
      '\uFEFF\r\n---  \r\ntitle: 示例市乙办法\r\ndate: 2023/5/1\r\n...\r\n\r\n第一条 乙。\r\n',
    ],
  ] as const) {
    it(`reads front matter of the form: ${name}`, async (t) => {
      const { policy } = await run(t, { 'in/a.md': text });
      const written = (await policy('a.md')) ?? '';
      assert.match(written, /^---\nid: a\ntitle: 示例市乙办法\n/);
      assert.match(written, /\npublishedOn: 2023-05-01\n[\s\S]*\n---\n\n第一条 乙。\n$/);
    });
  }

  for (const [name, text, expected] of [
    ['never ends', '---\ntitle: 甲\n第一条 甲。\n', 'a.md:1 frontMatter.unclosed'],
    ['is no TOML', '+++\ntitle = 甲\n+++\n文\n', 'a.md:2 toml.syntax'],
    ['is no YAML', '---\ntitle: "甲\n---\n文\n', 'a.md:3 yaml.syntax'],
  ] as const) {
    it(`refuses front matter that ${name}, with the line`, async (t) => {
      const { faults } = await run(t, { 'in/a.md': text });
      assert.match(faults[0] ?? '', new RegExp(`^${expected.replace(/\d+/, '\\d+')}`));
      assert.ok(faults.includes('-:- import.nothingWritten'));
    });
  }
});

describe('mingce import: what a source holds besides', () => {
  it('names every file that it passes over, with the reason', async (t) => {
    const { faults, report } = await run(t, {
      'in/a.md': article(''),
      'in/b.docx': 'x',
      'in/c.jpg': 'x',
      'in/c.xlsx': 'x',
      'in/_d.md': article(''),
      'in/.e/f.md': article(''),
      'in/g.txt': '示例市庚通知\n\n一、庚。\n二、辛。\n',
    });
    assert.deepEqual(faults.slice().sort(), [
      '.e:- import.hiddenFile',
      '_d.md:- import.hiddenFile',
      'b.docx:- import.officeFile',
      'c.jpg:- import.otherFile',
      'c.xlsx:- import.tableFile',
      'policies/a.md:- import.fieldsMissing',
      'policies/g.md:- import.fieldsMissing',
    ]);
    assert.deepEqual([report.facts.in, report.facts.written, report.facts.passedOver], [2, 2, 5]);
  });

  it('keeps one line of plain text one paragraph', async (t) => {
    const { policy } = await run(t, { 'in/g.txt': '示例市庚通知\n\n一、庚。\n二、辛。\n' });
    assert.match((await policy('g.md')) ?? '', /title: 示例市庚通知[\s\S]*\n一、庚。\n\n二、辛。\n$/);
  });

  it('skips what has no words, and says so', async (t) => {
    const { faults } = await run(t, {
      'in/a.md': article('', ''),
      'in/b.md': article('', '2016年9月29日 示例县第四届人民代表大会常务委员会第二十八次会议通过\n'),
      'in/c.md': article('', '示例市甲办法\n\n附件：1.申请表.docx\n'),
    });
    assert.deepEqual(faults, [
      'a.md:- import.noText',
      'b.md:- import.noWords',
      'c.md:- import.noWords',
      '-:- import.nothingWritten',
    ]);
  });

  it('keeps the others where one is nested without end', async (t) => {
    const rows = jsonl(row({ text: `<p>${'<b>'.repeat(200_000)}甲` }), row({ id: 'b', text: '一、乙。' }));
    const { report } = await run(t, { 'in.jsonl': rows }, { source: 'in.jsonl', disclosure: 'proactive' });
    assert.deepEqual(
      report.faults.map(({ code, line }) => `${line} ${code}`),
      ['1 import.tooDeep'],
    );
    assert.equal(report.facts.written, 1);
  });

  it('sees a document that comes twice, by its text or by its number', async (t) => {
    const number = { docNo: '示市〔2023〕1号' };
    const rows = jsonl(
      row({ id: 'a' }),
      row({ id: 'b' }),
      row({ id: 'c', title: '丙', ...number }),
      row({ id: 'd', title: '丁', docNo: '示市[2023]第01号' }),
    );
    const { faults } = await run(t, { 'in.jsonl': rows }, { source: 'in.jsonl', disclosure: 'proactive' });
    assert.deepEqual(faults, ['in.jsonl:2 import.sameDocument', 'in.jsonl:4 import.sameNumber']);
  });

  it('reads the lines of the republishing page and takes them out', async (t) => {
    const text =
      '发布时间：2023-05-01 09:30　来源：示例市某局　浏览次数：12　字体：[大 中 小]\n\n第一条　甲。\n\n【打印】【关闭】\n';
    const { policy, faults } = await run(t, { 'in/a.md': article('', text) });
    assert.match((await policy('a.md')) ?? '', /publishedOn: 2023-05-01\n[\s\S]*---\n\n第一条　甲。\n$/);
    assert.ok(faults.includes('a.md:- import.pageLines'));
  });

  it('takes the date of a file’s name where nothing else says it, and lists it', async (t) => {
    const { policy, faults } = await run(t, { 'in/2023-05-01-first.md': '第一条　甲。\n' });
    assert.match((await policy('2023-05-01-first.md')) ?? '', /title: first\n[\s\S]*publishedOn: 2023-05-01/);
    assert.ok(faults.includes('2023-05-01-first.md:- import.dateFromName'));
  });

  it('names a date that has no one meaning, and does not write it', async (t) => {
    const rows = jsonl(
      row({ date: '05/01/2023' }),
      row({ id: 'b', date: '2023-04-30T16:00:00.000Z', text: '一、乙。' }),
    );
    const { report, policy } = await run(
      t,
      { 'in.jsonl': rows },
      { source: 'in.jsonl', disclosure: 'proactive' },
    );
    const { code, line, facts } = report.faults.find(({ code }) => code === 'import.unreadDate') ?? {};
    assert.deepEqual(
      [code, line, facts?.field, facts?.value],
      ['import.unreadDate', 1, 'publishedOn', '05/01/2023'],
    );
    assert.doesNotMatch((await policy('a.md')) ?? '', /publishedOn/);
    assert.match((await policy('b.md')) ?? '', /publishedOn: 2023-05-01\n/);
  });

  it('reads serial numbers of Excel where the mapping says so', async (t) => {
    const mapping = 'title: { from: title }\nbody: { from: text }\npublishedOn: { from: date, as: excel }\n';
    const files = { 'map.yaml': mapping, 'in.jsonl': jsonl(row({ date: 45047 })) };
    const { dir } = await run(t, files, { source: 'in.jsonl', mapping: 'map.yaml' });
    const [name = ''] = await readdir(join(dir, 'out/policies'));
    assert.match(await readFile(join(dir, 'out/policies', name), 'utf8'), /publishedOn: 2023-05-01/);
  });

  it('fills in the last day of validity where it is certain, and lists a doubt otherwise', async (t) => {
    const rows = jsonl(
      row({ text: '一、甲。\n二、本通知自2023年6月1日起施行，有效期1年。' }),
      row({ id: 'b', text: '一、乙。\n二、本通知有效期1年。' }),
      row({ id: 'c', text: '一、许可证有效期5年。' }),
    );
    const { policy, report } = await run(
      t,
      { 'in.jsonl': rows },
      { source: 'in.jsonl', disclosure: 'proactive' },
    );
    assert.match((await policy('a.md')) ?? '', /effectiveOn: 2023-06-01\nexpiresOn: 2024-05-31\n/);
    assert.doesNotMatch((await policy('b.md')) ?? '', /expiresOn/);
    assert.doesNotMatch((await policy('c.md')) ?? '', /expiresOn/);
    const doubts = report.faults.filter(({ code }) => code === 'import.validityDoubt');
    assert.deepEqual(
      doubts.map(({ line, facts }) => [line, facts.quote]),
      [[2, '二、本通知有效期1年']],
    );
    assert.equal(report.facts['guessed.expiresOn'], 1);
  });

  it('makes Markdown of an HTML body and plain text of HTML in titles', async (t) => {
    const rows = jsonl(
      row({
        title: '示例市<em>甲</em>&nbsp;通知',
        text: '<p>一、甲</p><table><tr><td>类别</td><td>标准</td></tr><tr><td>乙</td><td>1</td></tr></table><img src="x.png">',
      }),
    );
    const { policy, faults, dir } = await run(
      t,
      { 'in.jsonl': rows },
      { source: 'in.jsonl', disclosure: 'proactive' },
    );
    const written = (await policy('a.md')) ?? '';
    assert.match(written, /title: 示例市甲 通知\n/);
    assert.match(written, /\n一、甲\n\n\| 类别 \| 标准 \|\n\| --- \| --- \|\n\| 乙 \| 1 \|\n$/);
    assert.deepEqual(faults, ['in.jsonl:1 import.imagesLost']);
    const checked = await check({ dir: join(dir, 'out') }, testIo(dir).io);
    assert.deepEqual(
      checked.faults.map(({ code }) => code),
      ['config.unnamedPublisher'],
    );
  });
});
