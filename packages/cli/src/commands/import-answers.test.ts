import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { answersIn, csv } from '../fixtures/answer-tables.js';
import { docx, paragraph, table, xlsx } from '../fixtures/office-files.js';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';

const policy = policyText(
  { id: 'startup', title: '示例县创业补贴办法', documentNumber: '示县发〔2025〕7号' },
  `第一条　为了支持创业，制定本办法。

第二条　首次从事个体经营，正常经营满12个月的，给予2000元一次性创业补贴。

第三条　申请最低生活保障的家庭，按照民政部门的规定办理。
`,
);
const header = ['问题', '答复', '承办部门', '日期', '政策依据'];
const office = '示例县示例局';
const day = '2025-05-01';
const full = (question: string, answer = '给予2000元一次性创业补贴。') => [
  question,
  answer,
  office,
  day,
  '示县发〔2025〕7号第二条',
];
interface Imported {
  code: number | null;
  /** One line for each fault: location and code. */
  reported: string[];
  stdout: string;
  stderr: string;
  facts: Record<string, number>;
  /** The files below `qa/`, by their text. */
  files: string[];
  again(...options: string[]): Promise<Imported>;
}

async function imported(t: TestContext, source: string, bytes: string | Uint8Array): Promise<Imported> {
  const dir = await authoringFolder(t, {
    [source]: bytes,
    'out/feed.yaml': feed,
    'out/policies/p.md': policy,
  });
  const run = async (...options: string[]): Promise<Imported> => {
    const argv = [
      'import',
      join(dir, source),
      '--to',
      join(dir, 'out'),
      '--kind',
      'qa',
      '--region',
      '990122',
    ];
    const { code, stdout, stderr } = await runMain([...argv, '--json', ...options]);
    const report = JSON.parse(stdout) as {
      faults: { file?: string; line?: number; code: string; message: string }[];
      facts: Record<string, number>;
    };
    return {
      code,
      stdout,
      stderr,
      reported: report.faults.map(({ file = '-', line = '-', code: rule }) => `${file}:${line} ${rule}`),
      facts: report.facts,
      files: await answersIn(join(dir, 'out/qa')),
      again: run,
    };
  };
  return run();
}

const feed = `id: shili
title: 示例县政策文件库
publisher: { name: 示例县人民政府, region: 990122 }
regions: [{ code: 990122, label: 示例县 }]
topics: [{ code: employment, label: 就业创业 }]
`;

describe('mingce import --kind qa', () => {
  it('makes an answer that needs no more of a line with everything', async (t) => {
    const { code, reported, files, stdout } = await imported(t, 'q.csv', csv(header, full('开小店有补贴吗')));
    assert.deepEqual([code, reported], [0, []], stdout);
    assert.equal(
      files[0]?.replace(/qa-[0-9a-f]{12}/, 'qa-…'),
      `---
id: qa-…
question: 开小店有补贴吗
policies:
  - startup
clauses:
  # 《示例县创业补贴办法》第二条：首次从事个体经营，正常经营满12个月的，给予2000元一次性创业补贴。
  - policy: startup
    anchor: art-2
answeredBy: 示例县示例局
region: "990122"
publishedOn: 2025-05-01
---

给予2000元一次性创业补贴。
`,
    );
  });

  it('takes how often a question was asked, and leaves what is no count to the build to name', async (t) => {
    const rows = ['1,260次', '很多'].map((asked, at) => [...full(`第${at}个问题怎么办`), asked]);
    const { code, files } = await imported(t, 'q.csv', csv([...header, '提问次数'], ...rows));
    assert.equal(code, 0);
    const found = files.map((text) => /\nasked: (.*)\n/.exec(text)?.[1]);
    assert.deepEqual(found.sort(), ['1260', '很多']);
  });

  it('proposes clauses from the words of the answer, to be confirmed', async (t) => {
    const { code, files, facts } = await imported(
      t,
      'q.csv',
      csv(
        ['问题', '答复', '单位', '日期'],
        ['开小店有补贴吗', '首次从事个体经营满12个月的，给予2000元创业补贴。', office, day],
      ),
    );
    assert.equal(code, 0);
    assert.equal(facts.unconfirmed, 1);
    assert.match(
      files[0] ?? '',
      /clauses:\n {2}# .*第二条.*\n {2}- policy: startup\n {4}anchor: art-2 # 待确认\n/,
    );
  });

  for (const [what, bytes] of [
    ['GBK', Buffer.from('zsrM4iy08Li0Cr+q0KG16tPQsrnM+cLwLNPQtcShowo=', 'base64')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF问题,答复\n开小店，摆小摊，有补贴吗,有的，都有。\n')],
    ['Chinese marks', Buffer.from('问题，答复\n开小店有补贴吗，有的。\n')],
    ['UTF-16', Buffer.from('\uFEFF问题\t答复\n开小店有补贴吗\t有的。\n', 'utf16le')],
  ] as const) {
    it(`reads separated values in ${what}`, async (t) => {
      const { facts } = await imported(t, 'q.csv', bytes);
      assert.equal(facts.written, 1);
    });
  }

  it('recognizes columns however they are headed, below a title', async (t) => {
    const { files, reported } = await imported(
      t,
      'q.csv',
      csv(
        ['示例县问答汇总表', '', '', '', '', ''],
        ['序号', '网民 问题', '2.答复内容（200字以内）：', '答复人', '承办单位*', '答复时间'],
        ['1', '开小店有补贴吗', '有的。', '某科', office, '2025年5月1日'],
      ),
    );
    assert.match(
      files[0] ?? '',
      /question: 开小店有补贴吗[\s\S]*answeredBy: 示例县示例局[\s\S]*publishedOn: 2025-05-01[\s\S]*有的。\n$/,
    );
    assert.deepEqual(reported, ['q.csv:2 import.unusedColumns']);
  });

  it('names ten bad rows, imports the rest, and says so by its exit code', async (t) => {
    const good = Array.from({ length: 5 }, (_, at) => full(`第${at}件事怎么办`));
    const bad = Array.from({ length: 10 }, (_, at) =>
      at % 2 === 0 ? full('', '有的。') : full(`没有答复的问题${at}`, ''),
    );
    const { code, facts, reported } = await imported(t, 'q.csv', csv(header, ...good, ...bad));
    assert.deepEqual([code, facts.written, facts.skipped], [1, 5, 10]);
    assert.deepEqual(
      reported,
      bad.map((_, at) => `q.csv:${at + 7} import.${at % 2 === 0 ? 'noQuestion' : 'noAnswer'}`),
    );
  });

  it('reads sheets of Excel: dates, merged cells, formulas without a result, errors', async (t) => {
    const date = { xml: '<c r="{A}" s="1"><v>45778</v></c>' };
    const { facts, reported, files } = await imported(
      t,
      'q.xlsx',
      xlsx({
        问答: {
          rows: [
            ['就业问答'],
            ['问题', '答复', '承办部门', '日期'],
            ['第一问怎么办', '第一段。', office, date],
            ['', '第二段。', '', date],
            ['第二问怎么办', '有的。', '', date],
            ['第三问怎么办', { xml: '<c r="{A}" t="str"><f>B3</f></c>' }, office, date],
            ['第四问怎么办', { xml: '<c r="{A}" t="e"><f>X</f><v>#REF!</v></c>' }, office, date],
            ['内部口径是什么', '不对外。', office, date],
            ['合计', '4', '', ''],
          ],
          merged: ['A1:D1', 'A3:A4', 'C3:C5'],
          hidden: [8],
        },
        空表: { rows: [] },
        内部: {
          state: 'hidden',
          rows: [
            ['问题', '答复'],
            ['内部的事怎么办', '不公开。'],
          ],
        },
        别的: {
          rows: [
            ['项目', '金额'],
            ['甲', '1'],
          ],
        },
      }),
    );
    assert.equal(facts.written, 2);
    const [first = '', second = ''] = [...files].sort((a) => (a.includes('第一问') ? -1 : 1));
    assert.match(first, /question: 第一问怎么办[\s\S]*第一段。\s+第二段。\n$/);
    assert.match(second, /answeredBy: 示例县示例局[\s\S]*publishedOn: 2025-05-01/);
    assert.deepEqual(reported, [
      'q.xlsx:6 import.formulaCell',
      'q.xlsx:7 import.errorCell',
      'q.xlsx:1 import.hiddenSheet',
      'q.xlsx:1 import.noHeader',
      'q.xlsx:8 import.hiddenRow',
      'q.xlsx:9 import.remarkRow',
    ]);
  });

  it('reads tables of Word: merged cells, forms of one letter, deleted, struck and hidden words not', async (t) => {
    const deleted = `<w:p><w:r><w:t>有</w:t></w:r><w:del><w:r><w:delText>没</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>未</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>无</w:t></w:r><w:r><w:t>的，20m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>`;
    const { facts, files } = await imported(
      t,
      'q.docx',
      docx(
        paragraph('问答汇编') +
          table([
            ['问题', '答复', '单位'],
            ['第一问怎么办', '有的。', office],
            ['第二问怎么办', '也有。', '^'],
          ]) +
          table([
            ['来信人', '李建国', '日期', day],
            ['标题', '第三问怎么办'],
            ['答复内容', '李建国可以申请。'],
          ]) +
          paragraph('1.问：第四问怎么办？') +
          `<w:p><w:r><w:t>答：</w:t></w:r></w:p>${deleted}`,
      ),
    );
    assert.equal(facts.written, 4);
    const all = files.join('\n');
    assert.match(all, /第二问怎么办[\s\S]*answeredBy: 示例县示例局/);
    assert.match(all, /×××【待确认】可以申请。/);
    assert.doesNotMatch(all, /李建国/);
    assert.match(all, /question: 第四问怎么办？[\s\S]*\n\n有的，20m²。\n/);
  });

  it('reads 问 and 答 of a plain text', async (t) => {
    const { facts, files } = await imported(
      t,
      'q.txt',
      '一、问：能领吗？\n答：能。\n还有一段。\n2.怎么领？\nA：到窗口。\n',
    );
    assert.equal(facts.written, 2);
    assert.match(
      files.join(''),
      /question: 能领吗？[\s\S]*能。\n\n?还有一段。[\s\S]*|question: 怎么领？[\s\S]*到窗口。/,
    );
  });

  it('takes a letter apart: its question, and the reply without courtesy, names, numbers and homes, each listed', async (t) => {
    const { stdout, reported, files, facts } = await imported(
      t,
      'q.csv',
      csv(
        ['标题', '来信内容', '网民姓名', '联系电话', '回复内容', '回复单位', '回复时间'],
        [
          '咨询',
          '尊敬的领导您好！我叫李建国，身份证号110101199003070011，家住幸福小区3栋2单元501室。我开了一家小店，请问个体户能领创业补贴吗？谢谢！',
          '李建国',
          '13800001111',
          '尊敬的李建国网友：您好！您的来信已收悉，现回复如下：李建国同志，首次从事个体经营的给予2000元。已联系您的电话13800001111。咨询电话：0530-2234567。感谢您对我县工作的关注与支持！\n示例县示例局\n2025年5月1日',
          office,
          day,
        ],
      ),
    );
    assert.equal(facts.cleared, 1);
    const [file = ''] = files;
    assert.match(file, /question: 个体户能领创业补贴吗？ # 待确认/);
    assert.match(
      file,
      /\n\n×××【待确认】同志，首次从事个体经营的给予2000元。已联系您的电话×××【待确认】。咨询电话：0530-2234567。\n$/,
    );
    for (const personal of ['李建国', '13800001111', '110101199003070011', '501室', '感谢']) {
      assert.ok(!file.includes(personal), personal);
    }
    assert.deepEqual(
      reported,
      [
        'q.csv:2 import.unusedColumns',
        'q.csv:2 import.courtesyTaken',
        'q.csv:2 import.namesTaken',
        'q.csv:2 import.numbersTaken',
      ].map((line) => line.replace('q.csv:2 import.unusedColumns', 'q.csv:1 import.unusedColumns')),
    );
    // The report does not contain the removed details.
    assert.doesNotMatch(stdout, /李建国|13800001111/);
  });

  it('leaves out what the source does not publish', async (t) => {
    const { facts, files } = await imported(
      t,
      'q.csv',
      csv(['问题', '答复', '是否公开'], ['甲事怎么办', '好办。', '否'], ['乙事怎么办', '好办。', '是']),
    );
    assert.deepEqual([facts.written, facts.notPublic, files.length], [1, 1, 1]);
  });

  it('writes each question once, and says which it has already', async (t) => {
    const { reported, facts, code } = await imported(
      t,
      'q.csv',
      csv(header, full('开小店有补贴吗'), full('开小店有补贴吗？'), full('开小店，有补贴吗', '没有。')),
    );
    assert.deepEqual(reported, ['q.csv:4 import.twoAnswers', 'q.csv:3 import.sameQuestion']);
    assert.deepEqual([code, facts.written, facts.known, facts.skipped], [1, 1, 1, 1]);
  });

  it('can be tried without writing, goes on where it broke off, and keeps what people changed', async (t) => {
    const dir = await authoringFolder(t, { 'q.csv': csv(header, full('甲事怎么办'), full('乙事怎么办')) });
    const run = async (...options: string[]) => {
      const argv = [
        'import',
        join(dir, 'q.csv'),
        '--to',
        join(dir, 'out'),
        '--kind',
        'qa',
        '--json',
        ...options,
      ];
      return (JSON.parse((await runMain(argv)).stdout) as { facts: Record<string, number> }).facts;
    };
    assert.deepEqual([(await run('--dry-run')).written, await answersIn(join(dir, 'out'))], [2, []]);
    await run();
    const folder = join(dir, 'out/qa', office);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), '---\nid: mine\n---\n改过。\n');
    const again = await run();
    assert.deepEqual([again.written, again.unchanged, again.kept], [0, 1, 1]);
    assert.equal(await readFile(join(folder, name), 'utf8'), '---\nid: mine\n---\n改过。\n');
  });

  it('reads columns that a mapping names, and refuses fields that answers do not have', async (t) => {
    const dir = await authoringFolder(t, {
      'q.csv': csv(['甲', '乙'], ['能领吗', '能。']),
      'map.yaml': `question: { from: 甲 }\nanswer: { from: 乙 }\nansweredBy: { value: ${office} }\n`,
      'bad.yaml': 'question: { from: 甲 }\nbody: { from: 乙 }\n',
    });
    const argv = ['import', join(dir, 'q.csv'), '--to', join(dir, 'out'), '--kind', 'qa', '--mapping'];
    await runMain([...argv, join(dir, 'map.yaml')]);
    assert.match(
      (await answersIn(join(dir, 'out/qa'))).join(''),
      /question: 能领吗\nansweredBy: 示例县示例局[\s\S]*能。/,
    );
    const { code, stdout } = await runMain([...argv, join(dir, 'bad.yaml')]);
    assert.equal(code, 1);
    assert.match(stdout, /bad\.yaml:2 .*“body”不是可用的字段。可用的有：.*question.*import\.unknownField/);
  });
});
