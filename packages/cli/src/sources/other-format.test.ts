import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeTextFile } from './read-text-file.js';

const codes = (content: string) =>
  decodeTextFile(Buffer.from(content, 'latin1'), 'policies/a.txt').faults.map(({ code, facts }) => [
    code,
    facts.format,
  ]);

describe('a file of another program whose name ends in .txt', () => {
  for (const [beginning, format] of [
    ['PK\u0003\u0004\u0014\u0000', '.docx / .xlsx / .zip'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', '.doc / .xls'],
    ['%PDF-1.7\n', '.pdf'],
    ["{\\rtf1\\ansi\\ansicpg936 \\'ca\\'be}", '.rtf'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n', '.mht'],
  ] as const) {
    it(`is refused and named: ${format}`, () => {
      assert.deepEqual(codes(beginning), [['file.otherFormat', format]]);
    });
  }

  it('is no text that only speaks of one', () => {
    assert.deepEqual(codes('PDF %PDF-\n'), []);
  });
});
