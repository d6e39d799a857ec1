import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvTables } from './csv-table.js';

const read = async (text: string) =>
  (await csvTables(new TextEncoder().encode(text), 'q.csv'))[0]?.rows ?? [];

describe('a file of separated values', () => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    it(`gives each row the line on which it begins, with line ends ${JSON.stringify(lineEnd)}`, async () => {
      const lines = ['', '问题,答复', '', '', '"甲', '', '乙",丙', '丁', '', ',', '戊,己', '', ''];
      assert.deepEqual(await read(lines.join(lineEnd)), [
        { row: 2, cells: ['问题', '答复'] },
        { row: 5, cells: [`甲${lineEnd}${lineEnd}乙`, '丙'] },
        { row: 8, cells: ['丁'] },
        { row: 10, cells: ['', ''] },
        { row: 11, cells: ['戊', '己'] },
      ]);
    });
  }

  it('is read in less than a second of the processor, if it ends in 100,000 empty lines', async () => {
    const start = process.cpuUsage();
    const rows = await read(`问题,答复\n甲,乙\n${'\n'.repeat(100_000)}`);
    assert.equal(rows.length, 2);
    assert.ok(process.cpuUsage(start).user < 1_000_000);
  });
});
