import assert from 'node:assert/strict';
import { chmod, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { MingceError } from '@mingce/schema/errors';
import type { Sources } from '../pipeline/types.js';
import { faultText } from '../report/index.js';
import { authoringFolder, policyText } from './fixtures/authoring-folder.js';
import { readSources } from './read-sources.js';

type Files = Parameters<typeof authoringFolder>[1];

async function read(t: TestContext, files: Files): Promise<Sources> {
  return readSources(await authoringFolder(t, files));
}

/** The faults as a person reads them: place, code and Chinese words. */
function faultLines({ faults }: Pick<Sources, 'faults'>): string[] {
  return faults.map((fault) => {
    const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
    return `${place} ${fault.severity} ${fault.code} ${faultText(fault, 'zh-CN')}`;
  });
}

function assertTold(sources: Sources, ...patterns: RegExp[]): void {
  const lines = faultLines(sources);
  for (const pattern of patterns) {
    assert.ok(
      lines.some((line) => pattern.test(line)),
      `${pattern} is not among\n${lines.join('\n')}`,
    );
  }
  assert.equal(lines.length, patterns.length, lines.join('\n'));
}

/** 示例县试验办法 in the encoding of an old office computer; GB 2312 has all of its characters. */
const gbk: Readonly<Record<string, readonly number[]>> = {
  示: [0xca, 0xbe],
  例: [0xc0, 0xfd],
  县: [0xcf, 0xd8],
  通: [0xcd, 0xa8],
  告: [0xb8, 0xe6],
};

function inGbk(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => gbk[character] ?? [character.charCodeAt(0)]),
  );
}

const sound = { 'policies/sound.md': policyText({ id: 'sound' }) };

describe('readSources', () => {
  it('reads records of every folder, nested ones too, sorted by kind and id', async (t) => {
    const sources = await read(t, {
      'policies/2025/z.md': policyText({ id: 'a' }),
      'policies/a.md': policyText({ id: 'b' }),
      'services/s.yml': 'id: s\ntitle: 办理\nregion: "990122"\noffice: 示例县某局\n',
      'policies/_draft.md': 'nothing yet',
      'policies/.hidden.md': 'nothing',
      'README.md': 'for people',
      'files/readme.md': 'an attachment',
    });
    assert.deepEqual(faultLines(sources), []);
    assert.deepEqual(
      sources.records.map(({ kind, record, file }) => `${kind} ${record.id} ${file}`),
      ['policy a policies/2025/z.md', 'policy b policies/a.md', 'service s services/s.yml'],
    );
    assert.equal(sources.filesRead, 3);
  });

  it('takes codes that look like numbers and days that look like dates as they are written', async (t) => {
    const sources = await read(t, {
      'policies/a.md': policyText({
        region: '990122',
        indexNumber: '00120',
        issuedOn: '2024-05-16',
        expiresOn: '',
      }),
    });
    assert.deepEqual(faultLines(sources), []);
    const [source] = sources.records;
    assert.deepEqual(
      { ...source?.record, body: undefined },
      {
        id: 'shixian-2024-3',
        title: '示例县试验办法',
        policyKind: 'general',
        issuers: ['示例县人民政府'],
        region: '990122',
        indexNumber: '00120',
        issuedOn: '2024-05-16',
        publishedOn: '2024-05-20',
        genre: 'measures',
        topics: ['other'],
        disclosure: 'proactive',
        body: undefined,
      },
    );
  });

  it('knows the line of each field for faults that come up later', async (t) => {
    const relations = '\n  - { type: implements, policy: p-1 }\n  - type: amends\n    policy: p-2';
    const sources = await read(t, { 'policies/a.md': policyText({ relations }) });
    const [source] = sources.records;
    assert.ok(source);
    assert.equal(source.lineOf(['title']), 3);
    assert.equal(source.lineOf(['relations', 0, 'policy']), 11);
    assert.equal(source.lineOf(['relations', 1, 'policy']), 13);
    assert.equal(source.lineOf(['relations', 1, 'on']), 12, 'a field not written: the one around it');
    assert.equal(source.lineOf(['body', 0]), 15);
  });

  it('reads files with a byte-order mark and CRLF as if they had none', async (t) => {
    const sources = await read(t, { 'policies/a.md': `\uFEFF${policyText().replace(/\n/g, '\r\n')}` });
    assert.deepEqual(faultLines(sources), []);
    const plain = await read(t, { 'policies/a.md': policyText() });
    assert.deepEqual(sources.records[0]?.record, plain.records[0]?.record);
  });

  it('reads GBK and UTF-16 and asks for UTF-8', async (t) => {
    const text = policyText({ title: '示例县通告', issuers: '[示例县]' }, '');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(policyText({ id: 'u' }), (c) => c.charCodeAt(0)).buffer),
    ]);
    const sources = await read(t, { 'policies/gbk.md': inGbk(text), 'policies/utf16.md': utf16 });
    assert.deepEqual(
      sources.records.map(({ record }) => 'title' in record && record.title),
      ['示例县通告', '示例县试验办法'],
    );
    assertTold(
      sources,
      /^policies\/gbk\.md warning file\.encoding 文件的编码是 GB18030，.*另存为 UTF-8/,
      /^policies\/utf16\.md warning file\.encoding 文件的编码是 UTF-16LE，/,
    );
  });

  it('refuses bytes that are no text, and names the line where text is damaged', async (t) => {
    const damaged = Buffer.from(policyText({ id: 'd' }, '第一条　示例。\n\n第二条　示例。\n'));
    damaged[damaged.length - 3] = 0xff;
    const sources = await read(t, {
      ...sound,
      'policies/binary.md': Uint8Array.of(0, 1, 2, 0xff),
      'policies/damaged.md': damaged,
    });
    assertTold(
      sources,
      /^policies\/binary\.md error file\.notText 文件内容不是可识别的文字/,
      /^policies\/damaged\.md:13 error file\.damagedText 这一行起有不成字的字节/,
    );
    assert.deepEqual(
      sources.records.map(({ record }) => record.id),
      ['sound'],
    );
  });

  it('refuses a file of 50 MB without reading it', async (t) => {
    const dir = await authoringFolder(t, sound);
    const file = await open(join(dir, 'policies/huge.md'), 'w');
    await file.truncate(50 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage().arrayBuffers;
    const sources = await readSources(dir);
    assert.ok(process.memoryUsage().arrayBuffers - before < 20 * 1024 * 1024);
    assertTold(sources, /^policies\/huge\.md error file\.tooLarge 文件有 50 MB，超过 10 MB 的上限/);
    assert.equal(sources.records.length, 1);
  });

  it('follows links inside the folder only, and none in a circle', async (t) => {
    const dir = await authoringFolder(t, sound);
    const outside = join(tmpdir(), `mingce-outside-${process.pid}.md`);
    await writeFile(outside, policyText({ id: 'outside' }));
    t.after(() => rm(outside));
    await symlink('../policies', join(dir, 'policies/again'));
    await symlink('b.md', join(dir, 'policies/a.md'));
    await symlink('a.md', join(dir, 'policies/b.md'));
    await symlink(outside, join(dir, 'policies/outside.md'));
    await symlink('nowhere.md', join(dir, 'policies/broken.md'));
    const sources = await readSources(dir);
    assert.deepEqual(
      sources.records.map(({ record }) => record.id),
      ['sound'],
    );
    assertTold(
      sources,
      /^policies\/again error file\.linkLoop 符号链接绕回/,
      /^policies\/a\.md error file\.linkLoop /,
      /^policies\/b\.md error file\.linkLoop /,
      /^policies\/outside\.md error file\.linkOutside 符号链接指向编写目录之外/,
      /^policies\/broken\.md error file\.missing .*目标不存在/,
    );
  });

  it('names files that it may not read', async (t) => {
    if (process.getuid?.() === 0) return t.skip('root may read everything');
    const dir = await authoringFolder(t, sound);
    await chmod(join(dir, 'policies/sound.md'), 0);
    assertTold(
      await readSources(dir),
      /^policies\/sound\.md error file\.noPermission 没有读取权限/,
      /sources\.noRecords/,
    );
  });

  it('names the line of bad YAML, of a repeated key, of a tab and of a full-width colon', async (t) => {
    const sources = await read(t, {
      ...sound,
      'policies/a.md': '---\nid: a\ntitle: "no end\n---\n',
      'policies/b.md': '---\nid: b\ntitle: 示例\nid: c\n---\n',
      'policies/c.md': '---\nid: c\nissuers:\n\t- 示例县\n---\n',
      'policies/d.md': '---\nid: d\ntitle：示例\n---\n',
      'policies/e.md': '---\n- a list\n---\n',
      'policies/f.md': '# 没有元数据\n',
      'policies/g.md': '---\nid: g\n没有结束\n',
      'policies/h.md': '',
    });
    assert.deepEqual(
      sources.records.map(({ record }) => record.id),
      ['sound'],
    );
    assertTold(
      sources,
      /^policies\/a\.md:\d error yaml\.syntax YAML 写法有误/,
      /^policies\/b\.md:4 error yaml\.duplicateKey 字段“id”写了两次/,
      /^policies\/c\.md:4 error yaml\.tab .*Tab.*请改用空格/,
      /^policies\/d\.md:3 error yaml\.fullWidthColon 字段“title”后面是全角冒号/,
      /^policies\/e\.md:1 error yaml\.notMapping /,
      /^policies\/f\.md:1 error frontMatter\.missing 文件开头没有元数据/,
      /^policies\/g\.md:1 error frontMatter\.unclosed 文件开头的元数据没有结束/,
      /^policies\/h\.md error file\.empty 文件是空的/,
    );
  });

  it('survives aliases that unfold without end', async (t) => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ];
    const sources = await read(t, { ...sound, 'policies/bomb.md': `---\n${bomb.join('\n')}\n---\n` });
    assertTold(sources, /^policies\/bomb\.md:2 error yaml\.syntax /);
  });

  it('names missing, malformed, misspelled and impossible fields with their lines', async (t) => {
    const sources = await read(t, {
      'policies/a.md': policyText({
        id: '示例',
        title: undefined,
        publishedOn: '2024-02-30',
        genre: 'novel',
      }),
      'policies/b.md': policyText({ id: 'b', issuedOn: '2024-06-01', expire: '2025-01-01' }),
    });
    assertTold(
      sources,
      /^policies\/a\.md:2 error id\.invalid 标识 id 的值“示例”无效/,
      /^policies\/a\.md:2 error schema\.required 缺少必填字段 title/,
      /^policies\/a\.md:5 error date\.invalid 日期 publishedOn 的值“2024-02-30”不存在/,
      /^policies\/a\.md:6 error schema\.unknownValue 字段 genre 的值“novel”不在词表中/,
      /^policies\/b\.md:6 error date\.order 日期 publishedOn（2024-05-20）早于 issuedOn（2024-06-01）/,
      /^policies\/b\.md:11 warning schema\.(?:misspelledField|unknownField) 没有名为 expire 的字段/,
    );
    assert.deepEqual(
      sources.leftOut?.map(({ file, id }) => [file, id]),
      [
        ['policies/a.md', '示例'],
        ['policies/b.md', 'b'],
      ],
    );
  });

  it('knows the code of a division by the name that feed.yaml gives it', async (t) => {
    assertTold(
      await read(t, {
        'policies/a.md': policyText({ region: '示例县' }),
      }),
      /^policies\/a\.md:5 error schema\.labelForCode 字段 region 写的是名称“示例县”，应写代码。请改为 990122/,
    );
  });

  for (const disclosure of ['onRequest', 'withheld']) {
    it(`lets no text of a policy through that is disclosed ${disclosure}`, async (t) => {
      const secret = { id: 'secret', disclosure, disclosureReason: '涉及商业秘密' };
      const sources = await read(t, {
        'policies/secret.md': policyText(secret, '第一条　不得公开的内容。\n'),
        'policies/attached.md': policyText(
          { ...secret, id: 'attached', attachments: '[{ title: 附件, href: files/a.pdf }]' },
          '',
        ),
        'policies/listed.md': policyText({ ...secret, id: 'listed' }, ''),
      });
      assert.doesNotMatch(JSON.stringify(sources), /不得公开的内容/);
      assert.deepEqual(
        sources.records.map(({ record }) => record.id),
        ['listed'],
      );
      assertTold(
        sources,
        new RegExp(`^policies/secret\\.md:\\d+ error disclosure\\.leak 公开属性为 ${disclosure} .*不得发布`),
        /^policies\/attached\.md:11 error disclosure\.leak .*attachments/,
      );
    });
  }

  it('finds identity numbers by their check digit, and mobile numbers, and shows neither in full', async (t) => {
    const body =
      '第一条　联系人 11010519491231002X，13800138000。\n\n第二条　编号 110105194912310021，0000-8800001。\n';
    const sources = await read(t, { 'policies/a.md': policyText({}, body) });
    assertTold(
      sources,
      /^policies\/a\.md:11 error privacy\.identityNumber 出现公民身份号码 1101\*{10}002X，不得公开发布/,
      /^policies\/a\.md:11 warning privacy\.mobileNumber 出现手机号码 138\*{4}8000。/,
    );
  });

  it('reports HTML in a body with the line of the file', async (t) => {
    const sources = await read(t, { 'policies/a.md': policyText({}, '第一条　示例。\n\n<div>x</div>\n') });
    assert.match(
      faultLines(sources)[0] ?? '',
      /^policies\/a\.md:13 error content\.rawHtml 正文里有 HTML 标签/,
    );
  });

  it('reports when settings are missing or wrong, and still reads the records', async (t) => {
    const missing = await read(t, { ...sound, 'feed.yaml': undefined });
    assertTold(missing, /^feed\.yaml error config\.missing 缺少设置文件 feed\.yaml/);
    const wrong = await read(t, { ...sound, 'feed.yaml': 'id: shili\ntitle: 示例\n' });
    assertTold(wrong, /^feed\.yaml:1 error schema\.required 缺少必填字段 publisher/);
    assert.equal(wrong.records.length, 1);
    const nowhere = 'id: shili\ntitle: 示例\npublisher: { name: 示例县, region: 990122 }\n';
    assertTold(
      await read(t, { ...sound, 'feed.yaml': nowhere }),
      /^feed\.yaml:3 error region\.unknown 行政区划代码“990122”不在内置表中/,
    );
  });

  it('keeps the sound entries of tombstones.yaml and names the others', async (t) => {
    const sources = await read(t, {
      ...sound,
      'tombstones.yaml':
        '- { kind: policy, id: gone, withdrawnOn: 2024-01-01, reason: 重复 }\n- { kind: policy }\n',
    });
    assert.deepEqual(sources.tombstones, [
      { kind: 'policy', id: 'gone', withdrawnOn: '2024-01-01', reason: '重复' },
    ]);
    assert.deepEqual(
      sources.faults.map(({ file, line, code }) => `${file}:${line} ${code}`),
      Array(3).fill('tombstones.yaml:2 schema.required'),
    );
  });

  it('warns of files that would be overlooked in silence', async (t) => {
    const sources = await read(t, { ...sound, 'policy/a.md': policyText(), 'policies/b.docx': 'x' });
    assertTold(
      sources,
      /^policy\/a\.md warning file\.misplaced .*policies, interpretations/,
      /^policies\/b\.docx warning file\.extension 这个文件夹只读取 \.md 文件/,
    );
  });

  it('warns of an empty folder and refuses what is no folder', async (t) => {
    assertTold(await read(t, {}), /^\. warning sources\.noRecords 目录里没有任何记录/);
    const dir = await authoringFolder(t, {});
    const codeIs = (code: string) => (error: unknown) => error instanceof MingceError && error.code === code;
    await assert.rejects(readSources(join(dir, 'feed.yaml')), codeIs('sources.notFolder'));
    await assert.rejects(readSources(join(dir, 'nowhere')), codeIs('sources.noFolder'));
  });

  it('counts its progress and stops when asked', async (t) => {
    const dir = await authoringFolder(t, { ...sound, 'policies/b.md': policyText() });
    const steps: string[] = [];
    await readSources(dir, { onProgress: ({ done, total }) => steps.push(`${done}/${total}`) });
    assert.deepEqual(steps, ['1/3', '2/3', '3/3']);
    await assert.rejects(readSources(dir, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});
