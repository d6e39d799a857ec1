import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent, plainText, textToMarkdown } from '../index.js';

describe('textToMarkdown', () => {
  it('makes each line a paragraph and leaves numbers to open clauses', () => {
    assert.equal(textToMarkdown('一、总则\r\n　　1.甲\n\n\n乙'), '一、总则\n\n1.甲\n\n乙\n');
    assert.equal(textToMarkdown(' \n'), '');
  });

  it('escapes what Markdown would take for markup, and only that', () => {
    const text =
      '# 甲\n> 乙\n- 丙\n* 丁 *戊*\n| a |\n--- \n===\n```\n~~~\n<b>己</b>\n[庚](x)\n&amp;\n甲\\_乙';
    const { body, faults } = parseContent(textToMarkdown(text));
    assert.deepEqual(faults, []);
    assert.equal(plainText(body), text.replace('--- ', '---'));
    assert.equal(
      body.every(({ type }) => type === 'paragraph'),
      true,
    );
    assert.equal(textToMarkdown('示政办发[2023]5号，A&B，3<5'), '示政办发[2023]5号，A&B，3<5\n');
  });
});
