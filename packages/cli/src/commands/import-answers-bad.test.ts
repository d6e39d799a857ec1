import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { answersIn, csv } from '../fixtures/answer-tables.js';
import { docx, oldOffice, paragraph, xlsx } from '../fixtures/office-files.js';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder } from '../sources/fixtures/authoring-folder.js';

describe('mingce import --kind qa: files that cannot be read', () => {
  /** A Word file that claims this uncompressed size for its document. */
  const claiming = (size: number) => {
    const bytes = Buffer.from(docx(paragraph('问：能领吗').repeat(1000)));
    bytes.writeUInt32LE(size, bytes.indexOf('PK\u0001\u0002') + 24);
    return bytes;
  };
  for (const [what, file, bytes, code] of [
    ['a sheet with a password', 'q.xlsx', () => oldOffice('EncryptedPackage'), 'import.passwordFile'],
    ['a sheet of old Excel', 'q.xls', () => oldOffice('Workbook'), 'import.oldOfficeFile'],
    ['one that was only renamed', 'q.xlsx', () => oldOffice('Workbook'), 'import.oldOfficeFile'],
    ['a text of old Word', 'q.doc', () => oldOffice('WordDocument'), 'import.oldOfficeFile'],
    ['an empty sheet', 'q.xlsx', () => xlsx({ 问答: { rows: [] } }), 'import.emptyTable'],
    ['an empty file', 'q.csv', () => Buffer.from('\n\n'), 'import.emptyTable'],
    ['a broken file', 'q.docx', () => docx('<w:p>').subarray(0, 80), 'import.damagedOfficeFile'],
    ['XML that does not end', 'q.docx', () => docx('<w:p>'), 'import.damagedOfficeFile'],
    ['a text that unpacks without end', 'q.docx', () => claiming(4_000_000_000), 'import.unpackedTooLarge'],
    ['a text that is larger than it claims', 'q.docx', () => claiming(1000), 'import.damagedOfficeFile'],
    [
      'bytes that are no text',
      'q.csv',
      () => Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0x80, 0x81]),
      'import.notTextTable',
    ],
    ['a picture', 'q.png', () => Buffer.from('x'), 'import.unknownAnswers'],
    ['a text without questions', 'q.txt', () => Buffer.from('通知\n请按时办理。'), 'import.noPairs'],
    [
      'too many rows',
      'q.csv',
      () => Buffer.from(`问题,答复\n${'甲,乙\n'.repeat(50_101)}`),
      'import.tooManyRows',
    ],
  ] as const) {
    it(`says what is wrong with ${what}, and writes nothing`, async (t) => {
      const dir = await authoringFolder(t, { [file]: bytes() });
      const { code: exit, stderr } = await runMain([
        'import',
        join(dir, file),
        '--to',
        join(dir, 'out'),
        '--kind',
        'qa',
      ]);
      assert.equal(exit, 2);
      assert.ok(stderr.includes(`(${code})`), stderr);
      assert.match(stderr, /请/);
      assert.deepEqual(await answersIn(join(dir, 'out')), []);
    });
  }

  it('imports the other files of a folder when one cannot be read', async (t) => {
    const dir = await authoringFolder(t, {
      'in/a.csv': csv(['问题', '答复'], ['能领吗', '能。']),
      'in/b.xls': oldOffice('Workbook'),
      'in/c.jsonl': `${JSON.stringify({ 咨询内容: '怎么领？', 回复内容: '到窗口。' })}\n`,
    });
    const { code, stdout } = await runMain([
      'import',
      join(dir, 'in'),
      '--to',
      join(dir, 'out'),
      '--kind',
      'qa',
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /b\.xls {2}错误.*另存为 \.xlsx/);
    assert.equal((await answersIn(join(dir, 'out/qa'))).length, 2);
  });
});
