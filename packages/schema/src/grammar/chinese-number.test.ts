import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseChineseNumber } from './chinese-number.js';
import { formatChineseNumber } from './format-chinese-number.js';

describe('Chinese numerals', () => {
  it('are read back as they were written, to 100,000 and at the edges beyond', () => {
    for (let number = 0; number <= 100_000; number += 1) {
      if (parseChineseNumber(formatChineseNumber(number)) !== number) assert.fail(String(number));
    }
    for (const number of [1_000_001, 10_100_010, 99_999_999]) {
      assert.equal(parseChineseNumber(formatChineseNumber(number)), number);
    }
  });

  const written: [string, number][] = [
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['一十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['一百一十', 110],
    ['一百二十三', 123],
    ['一千零二十', 1020],
    ['一千二百六十', 1260],
    ['两百', 200],
    ['一万零三', 10_003],
    ['二〇二五', 2025],
    ['２０２５', 2025],
    ['12', 12],
  ];
  for (const [text, number] of written) {
    it(`reads ${text} as ${number}`, () => assert.equal(parseChineseNumber(text), number));
  }

  for (const text of [
    '',
    '十百',
    '二一十',
    '一百二',
    '百',
    '一百零',
    '十零二',
    '一百零零三',
    '第三',
    '3.5',
    '一万二万',
  ]) {
    it(`does not read “${text}”`, () => assert.equal(parseChineseNumber(text), undefined));
  }

  for (const number of [-1, 1.5, 100_000_000, Number.NaN]) {
    it(`refuses to write ${number}`, () => assert.throws(() => formatChineseNumber(number), RangeError));
  }
});
