import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parityFaults } from '@mingce/i18n';
import type { Fault } from '@mingce/schema/types';
import { severities } from '../check/severities.js';
import { command } from '../commands/check.js';
import { contradictionsEn } from '../messages/contradictions.en.js';
import { contradictionsZhCN } from '../messages/contradictions.zh-CN.js';
import { en } from '../messages/en.js';
import { importAnswersEn } from '../messages/import-answers.en.js';
import { importAnswersZhCN } from '../messages/import-answers.zh-CN.js';
import { reportQaEn } from '../messages/report-qa.en.js';
import { reportQaZhCN } from '../messages/report-qa.zh-CN.js';
import { zhCN } from '../messages/zh-CN.js';
import type { CommandReport } from '../pipeline/types.js';
import { testIo } from '../sources/fixtures/authoring-folder.js';
import { createProgress, faultText, renderReport, reportAsJson, reportLocale } from './index.js';
import { createCodeWords } from './words.js';

const own = command.spec.messages;

const warning: Fault = {
  code: 'documentNumber.form',
  severity: 'warning',
  facts: { given: '示政[2025]1号', standard: '示政〔2025〕1号' },
  file: 'policies/a.md',
  line: 4,
};
const error: Fault = {
  code: 'reference.unknown',
  severity: 'error',
  facts: { kind: 'service', id: 'sevice', suggestion: 'service' },
  file: 'policies/b.md',
  line: 9,
};
const report: CommandReport = {
  command: 'check',
  ok: false,
  faults: [warning, error, { ...warning, file: 'policies/b.md', line: 2 }],
  facts: { files: 2, records: 1, seconds: 0.5 },
};

describe('renderReport', () => {
  it('prints each fault in one line by file, the worst file first, and the counts at the end', () => {
    assert.equal(
      renderReport(report, { locale: 'zh-CN', color: false, own }),
      `policies/b.md:9  错误  所指的办事事项“sevice”不在本目录中。请改为已有记录的标识，补上该记录，或删去这一引用。是否想写“service”？  (reference.unknown)
policies/b.md:2  警告  发文字号“示政[2025]1号”不是规范写法。按 GB/T 9704—2012 应写作“示政〔2025〕1号”，请照此改正。  (documentNumber.form)

policies/a.md:4  警告  发文字号“示政[2025]1号”不是规范写法。按 GB/T 9704—2012 应写作“示政〔2025〕1号”，请照此改正。  (documentNumber.form)

共 1 个错误，2 个警告。
读了 2 个文件，1 条记录可以发布，用时 0.5 秒。
`,
    );
  });

  it('speaks English', () => {
    const text = renderReport(report, { locale: 'en', color: false, own });
    assert.match(
      text,
      /^policies\/b\.md:9 {2}error {2}The service “sevice” .* Did you mean “service”\? {2}\(reference\.unknown\)$/m,
    );
    assert.match(text, /Errors: 1\. Warnings: 2\.\nFiles read: 2; records fit to publish: 1; 0\.5 s\.\n$/);
  });

  it('says so when nothing is wrong', () => {
    const clean = renderReport({ ...report, ok: true, faults: [] }, { locale: 'zh-CN', color: false, own });
    assert.match(clean, /^没有发现问题。\n/);
  });

  it('sums up nothing for a command that could not do its work', () => {
    const failed: CommandReport = { command: 'import', ok: false, faults: [error], facts: {} };
    assert.match(
      renderReport(failed, { locale: 'zh-CN', color: false, own }),
      /\n共 1 个错误，0 个警告。\n$/,
    );
  });

  it('colours only where asked, and says severity in words all the same', () => {
    const escapeCharacter = String.fromCharCode(27);
    assert.ok(!renderReport(report, { locale: 'zh-CN', color: false, own }).includes(escapeCharacter));
    assert.ok(
      renderReport(report, { locale: 'zh-CN', color: true }).includes(
        `${escapeCharacter}[31m错误${escapeCharacter}[39m`,
      ),
    );
  });
});

describe('reportAsJson', () => {
  it('is the report itself, each fault with its words', () => {
    const parsed: CommandReport = JSON.parse(reportAsJson(report, 'zh-CN'));
    assert.deepEqual(parsed.facts, report.facts);
    assert.deepEqual(parsed.faults[0], { ...error, message: faultText(error, 'zh-CN') });
  });
});

describe('reportLocale', () => {
  it('takes --lang, then the system, then Chinese', () => {
    assert.equal(reportLocale({ LANG: 'zh_CN.UTF-8' }, 'en'), 'en');
    assert.equal(reportLocale({ LANG: 'en_GB.UTF-8' }), 'en');
    assert.equal(reportLocale({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }), 'zh-CN');
    assert.equal(reportLocale({ LANG: 'C.UTF-8' }), 'zh-CN');
  });
});

describe('messages', () => {
  it('agree in Chinese and English, holes included', () => {
    assert.deepEqual(parityFaults({ 'zh-CN': zhCN, en }), []);
    assert.deepEqual(parityFaults({ 'zh-CN': contradictionsZhCN, en: contradictionsEn }), []);
    assert.deepEqual(parityFaults({ 'zh-CN': importAnswersZhCN, en: importAnswersEn }), []);
    assert.deepEqual(parityFaults({ 'zh-CN': reportQaZhCN, en: reportQaEn }), []);
  });

  it('have words for every code that this package reports', async () => {
    // The words of the commands about answers, in addition to the common ones.
    const own = {
      'zh-CN': { ...importAnswersZhCN, ...reportQaZhCN },
      en: { ...importAnswersEn, ...reportQaEn },
    };
    const words = createCodeWords('zh-CN', own);
    const codes = new Set<string>(Object.keys(severities));
    const ofAnswers = ['import/answers', 'import/tables', 'report/qa'];
    for (const folder of ['sources', 'check', 'draft', 'import', 'commands', ...ofAnswers]) {
      const dir = new URL(`../../src/${folder}/`, import.meta.url);
      for (const name of (await readdir(dir)).filter((file) => /(?<!\.test)\.ts$/.test(file))) {
        const source = await readFile(new URL(name, dir), 'utf8');
        for (const [, code = ''] of source.matchAll(
          /'((?:sources|file|yaml|frontMatter|config|privacy|init|new|import|reportQa)\.[a-z]\w*)'/g,
        )) {
          codes.add(code);
        }
      }
    }
    assert.ok(codes.size > 50);
    assert.deepEqual(
      [...codes].filter((code) => words(code) === code),
      [],
    );
  });
});

describe('createProgress', () => {
  it('shows counts and rate on a terminal and clears its line at the end', () => {
    const { io, stderr } = testIo('/', { isTTY: true });
    const progress = createProgress(io);
    for (let done = 1; done <= 4; done += 1) progress.update('read', done, 4);
    progress.end();
    assert.match(stderr[stderr.length - 2] ?? '', /正在读取 4\/4（每秒 7 件）$/);
    assert.equal(stderr[stderr.length - 1], '\r\u001B[K');
  });

  it('is silent elsewhere', () => {
    const { io, stderr } = testIo('/');
    const progress = createProgress(io);
    progress.update('read', 1, 1);
    progress.end();
    assert.deepEqual(stderr, []);
  });
});
