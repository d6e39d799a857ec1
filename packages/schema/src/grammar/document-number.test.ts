import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import {
  findDocumentNumbers,
  formatDocumentNumber,
  isStandardDocumentNumber,
  normalizeDocumentNumber,
  parseDocumentNumber,
  sameDocumentNumber,
} from './document-number.js';

const brackets = ['〔〕', '[]', '［］', '()', '（）', '【】', '﹝﹞', '{}', '〖〗', '<>', '〈〉'];
const agencies = ['示政办发', '示县人社规', '国发', '财办', '示发改价格', '示政字', '示疫防指'];
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** All ways to type one number. */
function variants(agency: string, year: number, number: number): string[] {
  const bracketed = brackets.map(([open, close]) => `${agency}${open}${year}${close}${number}号`);
  return [
    ...bracketed,
    ...bracketed.map(fullWidth),
    ...bracketed.map((text) => [...text].join(' ')),
    `${agency}〔${year}〕第${number}号`,
    `${agency}〔${year}〕0${number}号`,
    `${agency}〔${year}年〕${number}号`,
    `${agency}〔${year}〕${number}`,
    `${agency}${year}年第${number}号`,
    `${agency} ${year}年${number}号`,
    `\u200b${agency}〔${year}〕${number}号\u3000`,
  ];
}

describe('parseDocumentNumber', () => {
  it('reads every way of typing a number as the same number', () => {
    for (const agency of agencies) {
      for (const [year, number] of [
        [1996, 1],
        [2023, 5],
        [2025, 120],
      ] as const) {
        const standard = `${agency}〔${year}〕${number}号`;
        for (const variant of variants(agency, year, number)) {
          assert.deepEqual(parseDocumentNumber(variant), { agency, year, number }, variant);
          assert.equal(normalizeDocumentNumber(variant), standard);
          assert.ok(sameDocumentNumber(variant, standard));
        }
      }
    }
  });

  it('reads what it writes', () => {
    for (const agency of [...agencies, '示例市人民政府令', '示例局公告']) {
      for (let number = 1; number < 2000; number += 37) {
        const order = /令$|公告$/.test(agency);
        const written = { agency, year: 1990 + (number % 40), number, ...(order ? { order } : {}) };
        assert.deepEqual(parseDocumentNumber(formatDocumentNumber(written)), written);
      }
    }
  });

  const orders: [string, string][] = [
    ['教育部令第40号', '教育部令第40号'],
    ['国务院令 第 727 号', '国务院令第727号'],
    ['中华人民共和国国务院令第727号', '国务院令第727号'],
    ['国令第727号', '国务院令第727号'],
    ['中华人民共和国主席令（第四十号）', '主席令第40号'],
    ['国家税务总局公告2023年第12号', '国家税务总局公告2023年第12号'],
    ['国家税务总局公告〔2023〕第12号', '国家税务总局公告2023年第12号'],
    ['财政部 税务总局公告2023年第12号', '财政部税务总局公告2023年第12号'],
    ['2023年第5号', '〔2023〕5号'],
    ['国办发2017 47', '国办发〔2017〕47号'],
    ['国办发2017-47号', '国办发〔2017〕47号'],
    ['国办发 2017 第47号', '国办发〔2017〕47号'],
  ];
  for (const [text, standard] of orders) {
    it(`reads ${text}`, () => assert.equal(normalizeDocumentNumber(text), standard));
  }

  const others = [
    '',
    '第5号',
    '5号',
    '示政办发',
    '示政办发5号',
    '2023年',
    '2017 47',
    '截至2017 47',
    '示政办发〔1723〕5号',
  ];
  for (const text of [
    ...others,
    '示政办发〔2023〕0号',
    '示政办发〔2023〕5号文件',
    '见《办法》（示政发〔2023〕5号）',
  ]) {
    it(`does not read “${text}”`, () => assert.equal(parseDocumentNumber(text), undefined));
  }
});

describe('sameDocumentNumber', () => {
  it('distinguishes different numbers', () => {
    assert.ok(!sameDocumentNumber('示政办发〔2023〕5号', '示政办发〔2023〕15号'));
    assert.ok(!sameDocumentNumber('示政办发〔2023〕5号', '示政办发〔2022〕5号'));
    assert.ok(!sameDocumentNumber('示政办发〔2023〕5号', '示政发〔2023〕5号'));
    assert.ok(!sameDocumentNumber('示政办发〔2023〕5号', '无'));
  });

  it('compares what is no document number as it is written', () => {
    assert.ok(sameDocumentNumber('无', ' 无'));
    assert.ok(!sameDocumentNumber('无', '暂无'));
  });
});

describe('isStandardDocumentNumber', () => {
  for (const text of [
    '示政办发〔2023〕5号',
    '教育部令第40号',
    '国家税务总局公告2023年第12号',
    '示例局公告〔2023〕12号',
    '财政部 税务总局公告2023年第12号',
    '中华人民共和国国务院令第727号',
  ]) {
    it(`accepts ${text}`, () => assert.ok(isStandardDocumentNumber(text)));
  }
  for (const text of [
    '示政办发[2023]5号',
    '示政办发〔2023〕第5号',
    '示政办发〔2023〕05号',
    '示政办发〔2023〕5',
    '无',
  ]) {
    it(`does not accept ${text}`, () => assert.ok(!isStandardDocumentNumber(text)));
  }
});

describe('findDocumentNumbers', () => {
  const sentences: [string, string[]][] = [
    [
      '根据国发〔2018〕38号和国办发[2018]3号、教育部令第40号的规定',
      ['国发〔2018〕38号', '国办发[2018]3号', '教育部令第40号'],
    ],
    ['《示例办法》（示政办发〔2025〕12号）同时废止', ['示政办发〔2025〕12号']],
    ['2020年3月1日中华人民共和国国务院令 第727号公布', ['中华人民共和国国务院令 第727号']],
    ['原示政办发（2023）5号文件的补贴标准', ['示政办发（2023）5号']],
    ['国办发2017 47是什么文件', ['国办发2017 47']],
    ['和平县按和政发〔2020〕3号执行', ['和政发〔2020〕3号']],
    ['2023年第一季度补贴100元，第5号楼', []],
  ];
  for (const [text, numbers] of sentences) {
    it(`finds ${numbers.length} in “${text}”`, () => {
      assert.deepEqual(
        findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end)),
        numbers,
      );
    });
  }
});

describe('real document numbers', () => {
  const file = new URL('../../../../../shared/data/government.jsonl.gz', import.meta.url);
  it('are all read, and found again in a sentence', (t) => {
    if (!existsSync(file)) return t.skip('../shared/data is absent');
    const rows = gunzipSync(readFileSync(file)).toString().trim().split('\n');
    const numbers = rows
      .map((row) => (JSON.parse(row) as { docNo: string }).docNo)
      .filter((text) => text !== '');
    assert.ok(numbers.length > 200);
    for (const text of numbers) {
      const standard = normalizeDocumentNumber(text);
      assert.ok(standard, text);
      const found = findDocumentNumbers(`根据${text}的规定，`).map(({ number }) =>
        formatDocumentNumber(number),
      );
      assert.deepEqual(found, [standard]);
    }
  });
});
