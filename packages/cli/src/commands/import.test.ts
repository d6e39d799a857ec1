import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { MingceError } from '@mingce/schema/errors';
import type { CommandReport } from '../pipeline/types.js';
import { faultText } from '../report/index.js';
import { authoringFolder, testIo } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { check } from './check.js';
import { importSource } from './import.js';

const reported = ({ faults }: CommandReport) =>
  faults.map(
    (fault) => `${fault.file ?? '-'}:${fault.line ?? '-'} ${fault.code} ${faultText(fault, 'zh-CN')}`,
  );
const jsonl = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

const statute = `# 山东省示例管理条例

2010年1月1日 山东省第十一届人民代表大会常务委员会第三次会议通过
2018年11月30日 山东省第十三届人民代表大会常务委员会第七次会议修正

<!-- INFO END -->

## 第一章　总则

第一条　为了示例，制定本条例。

第二条　本条例自2010年3月1日起施行。
`;

describe('mingce import', () => {
  it('makes policies of Markdown files and works out what they do not say', async (t) => {
    const dir = await authoringFolder(t, { 'feed.yaml': undefined, 'in/地方/示例.md': statute });
    const { io } = testIo(dir);
    const report = await importSource({ source: 'in', to: 'out', disclosure: 'proactive' }, io);
    assert.deepEqual(reported(report), []);
    assert.equal(report.facts.written, 1);
    assert.equal(report.facts['guessed.issuers'], 1);
    assert.equal(
      (await readFile(join(dir, 'out/policies/地方/示例.md'), 'utf8')).replace(/doc-[0-9a-f]{12}/, 'doc-…'),
      `---
id: doc-…
title: 山东省示例管理条例
policyKind: regulation
issuers:
  - 山东省人民代表大会常务委员会
region: "370000"
issuedOn: 2010-01-01
publishedOn: 2018-11-30
effectiveOn: 2010-03-01
genre: regulation
topics:
  - other
disclosure: proactive
---

2010年1月1日 山东省第十一届人民代表大会常务委员会第三次会议通过
2018年11月30日 山东省第十三届人民代表大会常务委员会第七次会议修正

## 第一章　总则

第一条　为了示例，制定本条例。

第二条　本条例自2010年3月1日起施行。
`,
    );
    const checked = await check({ dir: 'out' }, io);
    assert.deepEqual(
      checked.faults.map(({ code }) => code),
      ['config.unnamedPublisher'],
    );
    assert.equal(checked.facts.records, 1);
  });

  it('follows a mapping file: sources, values, guesses and defaults', async (t) => {
    const mapping = `id: { from: code }
title: { from: [name, heading] }
documentNumber: { from: docNo }
issuers: { from: organ, guess: true, default: [未注明] }
genre: { from: kind, map: { 通知: notice }, guess: true }
region: { from: place, map: { 本县: "990122" } }
publishedOn: { from: date }
topics: { from: subjects, map: { 就业: employment, 养老: civilAffairs } }
disclosure: { value: proactive }
body: { from: text, as: text }
`;
    const rows = jsonl(
      {
        code: 'N-1',
        heading: '示例县财政局关于试验的意见',
        docNo: '示县财〔2024〕 第03号',
        kind: '其他',
        place: '本县',
        date: '2024年5月6日',
        subjects: '就业、养老',
        text: '一、*甲*\n二、<乙>',
      },
      {
        code: '编号二',
        name: '试验通知',
        docNo: '',
        kind: '通知',
        place: '邻县',
        date: '2024/5/6',
        subjects: '就业',
        text: '内容\n示例县民政局\n二〇二四年五月三日',
      },
    );
    const dir = await authoringFolder(t, { 'map.yaml': mapping, 'rows.jsonl.gz': gzipSync(rows) });
    const report = await importSource(
      { source: 'rows.jsonl.gz', to: '.', mapping: 'map.yaml' },
      testIo(dir).io,
    );
    assert.deepEqual(
      reported(report).map((line) => line.replace(/doc-[0-9a-f]{12}/, 'doc-…')),
      [
        'rows.jsonl.gz:2 import.unmappedValue 来源“#2”的 region 值“邻县”在映射表中没有对应，已按未知处理。请在映射文件的 map 中补上。',
        'policies/doc-….md:- import.fieldsMissing 已导入，但没能得出必填字段：region。请在文件开头补写；否则检查不会通过，此件不会发布。',
      ],
    );
    assert.deepEqual(
      [report.ok, report.facts.in, report.facts.written, report.facts.incomplete],
      [true, 2, 2, 1],
    );
    assert.equal(
      await readFile(join(dir, 'policies/n-1.md'), 'utf8'),
      `---
id: n-1
title: 示例县财政局关于试验的意见
documentNumber: 示县财〔2024〕3号
policyKind: general
issuers:
  - 示例县财政局
region: "990122"
publishedOn: 2024-05-06
genre: opinion
topics:
  - employment
  - civilAffairs
disclosure: proactive
---

一、\\*甲\\*

二、<乙>
`,
    );
    const second = (await readdir(join(dir, 'policies'))).find((name) => name.startsWith('doc-'));
    assert.match(
      await readFile(join(dir, 'policies', second ?? ''), 'utf8'),
      /issuers:\n {2}- 示例县民政局\n/,
    );
  });

  it('gives the same files again, and never overwrites what people have changed', async (t) => {
    const row = {
      id: 'a',
      title: '示例县试验通知',
      date: '2024-05-06',
      issuer: '示例县某局',
      region: '990122',
      text: '一、甲',
    };
    const dir = await authoringFolder(t, { 'rows.jsonl': jsonl(row, { ...row, id: 'b', text: '一、丁' }) });
    const run = async (force = false) => {
      const options = { source: 'rows.jsonl', to: '.', disclosure: 'proactive', force };
      const { faults, facts } = await importSource(options, testIo(dir).io);
      return [
        facts.written,
        facts.unchanged,
        facts.kept,
        ...faults.map(({ code, file }) => `${file} ${code}`),
      ];
    };
    assert.deepEqual(await run(), [2, 0, 0]);
    assert.deepEqual(await run(), [0, 2, 0]);

    await writeFile(join(dir, 'policies/a.md'), 'by hand');
    await writeFile(
      join(dir, 'rows.jsonl'),
      jsonl(row, { ...row, id: 'b', text: '一、乙' }, { ...row, id: 'c', text: '一、丙' }),
    );
    assert.deepEqual(await run(), [2, 0, 1, 'policies/a.md import.changedByHand']);
    assert.equal(await readFile(join(dir, 'policies/a.md'), 'utf8'), 'by hand');
    assert.match(await readFile(join(dir, 'policies/b.md'), 'utf8'), /一、乙/);

    assert.deepEqual(await run(true), [1, 2, 0]);
    assert.match(await readFile(join(dir, 'policies/a.md'), 'utf8'), /一、甲/);
  });

  it('leaves out rows that cannot be used, names each, and takes the rest', async (t) => {
    const good = {
      id: 'a',
      title: '示例县试验通知',
      date: '2024-05-06',
      issuer: '示例县某局',
      text: '一、甲',
    };
    const rows = jsonl(
      good,
      '{"id": "broken',
      '[1]',
      { ...good, id: 'c', title: ' ' },
      { ...good, id: 'd', text: '' },
      { ...good, text: '又' },
    );
    const dir = await authoringFolder(t, { 'rows.jsonl': rows });
    const report = await importSource(
      { source: 'rows.jsonl', to: '.', region: '370000', disclosure: 'proactive' },
      testIo(dir).io,
    );
    assert.deepEqual(
      [report.ok, report.facts.in, report.facts.written, report.facts.skipped],
      [false, 6, 1, 5],
    );
    const expected = [
      /import\.badLine 第 2 行不是一个完整的 JSON 对象/,
      /import\.badLine 第 3 行/,
      /import\.noTitle 来源“#4”没有标题/,
      /import\.noText 来源“#5”没有正文/,
      /import\.duplicateId 来源“#6”与前面的“#1”得出同一个标识“a”/,
    ];
    for (const [index, line] of reported(report).entries())
      assert.match(line, expected[index] ?? /nothing more/);
    const { records, faults } = await readSources(dir);
    assert.deepEqual(
      [faults, records.map(({ record }) => 'region' in record && record.region)],
      [[], ['370000']],
    );
  });

  it('keeps what came before the damage of a compressed file', async (t) => {
    const rows = Array.from({ length: 4000 }, (_, n) => ({
      id: `r${n}`,
      title: `通知${n}`,
      text: `${Math.sin(n)}`,
    }));
    const whole = gzipSync(jsonl(...rows));
    const dir = await authoringFolder(t, { 'rows.jsonl.gz': whole.subarray(0, whole.length / 2) });
    const report = await importSource({ source: 'rows.jsonl.gz', to: '.' }, testIo(dir).io);
    assert.ok(Number(report.facts.written) > 100);
    assert.match(
      reported(report).find((line) => line.includes('damaged')) ?? '',
      /“rows\.jsonl\.gz”在第 \d+ 行之后读不下去/,
    );
  });

  it('names every fault of a mapping file with its line and imports nothing', async (t) => {
    const mapping = 'title: { form: name }\nname: { from: x }\nregion: { from: place, as: html }\n';
    const dir = await authoringFolder(t, { 'map.yaml': mapping, 'rows.jsonl': '{"name":"甲"}' });
    const report = await importSource(
      { source: 'rows.jsonl', to: 'out', mapping: 'map.yaml' },
      testIo(dir).io,
    );
    assert.deepEqual(
      reported(report).map((line) => line.slice(0, 30)),
      [
        'map.yaml:1 import.badRule 字段“t',
        'map.yaml:2 import.unknownField',
        'map.yaml:3 import.badRule 字段“r',
      ],
    );
    assert.equal(report.ok, false);
    assert.equal(existsSync(join(dir, 'out')), false);
  });

  it('refuses a source that is not there or of no known kind, and a region that is none', async (t) => {
    const { io } = testIo(await authoringFolder(t, { 'a.docx': 'x' }));
    const codeIs = (code: string) => (error: unknown) => error instanceof MingceError && error.code === code;
    await assert.rejects(importSource({ source: 'nowhere', to: '.' }, io), codeIs('import.noSource'));
    await assert.rejects(importSource({ source: 'a.docx', to: '.' }, io), codeIs('import.unknownSource'));
    await assert.rejects(
      importSource({ source: '.', to: 'o', region: '37' }, io),
      codeIs('import.badRegion'),
    );
  });

  it('takes real regulations and notices', async (t) => {
    const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
    if (!existsSync(data)) return t.skip('../shared/data is absent');
    const examples = fileURLToPath(new URL('../../../../examples/mappings/', import.meta.url));
    const dir = await authoringFolder(t, {});
    const { io } = testIo(dir);
    const run = async (source: string, to: string, mapping?: string) => {
      const region = '370000';
      await importSource(
        {
          source: join(data, source),
          to: join(dir, to),
          region,
          disclosure: 'proactive',
          ...(mapping ? { mapping: join(examples, mapping) } : {}),
        },
        io,
      );
      const { facts, faults } = await check({ dir: join(dir, to) }, io);
      return {
        facts,
        codes: new Set(faults.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
      };
    };
    const regulations = await run('regulations', 'markdown');
    assert.deepEqual([regulations.facts.files, regulations.facts.records], [472, 472]);
    const notices = await run('government.jsonl.gz', 'notices', 'notices.yaml');
    assert.equal(notices.facts.files, 806);
    for (const code of notices.codes) {
      // Only documents without any date, with an uncertain end, or of a later year than this test's clock are left out.
      assert.match(code, /^(?:schema\.required|publishedOn\.future|expiry\.(?:missing|startUnknown))$/);
    }
  });
});
