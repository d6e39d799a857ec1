import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTitledAttachment } from './attachment-label.js';
import { formatClauseLabel, parseClauseLabel, parseClauseReference } from './clause-number.js';
import { findDocumentNumbers, formatDocumentNumber, parseDocumentNumber } from './document-number.js';

const pieces = [
  ...['第', '条', '章', '款', '项', '之', '一', '十', '百', '零', '两', '万', '附件', '、', '.', '．', '：'],
  ...['（', '）', '(', ')', '〔', '〕', '[', ']', '【', '】', '①', '⒈', '㈠', ' ', '　', '\u200b', '\n'],
  ...[
    '示政办发',
    '教育部令',
    '公告',
    '根据',
    '和',
    '号',
    '年',
    '2025',
    '２０２３',
    '1',
    '12',
    '0',
    '𠮷',
    'A',
  ],
];

const anything = Array.from({ length: 8 }, () => [...pieces, '', '', '']);
const almostNumbers = [
  ['示政办发', '教育部令', '示例局公告', '国令', '中华人民共和国国务院令', '根据示政发', 'A', ''],
  ['', ' ', '　', '\u200b'],
  ['〔', '[', '（', '【', ''],
  ['2025', '２０２３', '1 9 9 6', '12', ''],
  ['', '年', ' '],
  ['〕', ']', '）', '】', ''],
  ['', '第', ' ', '-'],
  ['5', '12', '０7', '一百零三', '0', '１ ２'],
  ['号', ' 号', '', '文件'],
];

/** Texts made of one piece of each slot, the same in every run. */
function* texts(count: number, slots: readonly (readonly string[])[] = anything): Generator<string> {
  let state = 20251122;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < count; made += 1) {
    yield slots.map((slot) => slot[next(slot.length)]).join('');
  }
}

describe('any text', () => {
  it('that is a document number is the same number once it is written in the standard form', () => {
    let numbers = 0;
    for (const text of texts(100_000, almostNumbers)) {
      const parsed = parseDocumentNumber(text);
      if (!parsed) continue;
      numbers += 1;
      assert.deepEqual(parseDocumentNumber(formatDocumentNumber(parsed)), parsed, text);
    }
    assert.ok(numbers > 1000, `only ${numbers} numbers came up`);
  });

  it('holds document numbers at ranges that lie within it and do not overlap', () => {
    for (const text of texts(100_000, almostNumbers)) {
      let last = 0;
      for (const { start, end } of findDocumentNumbers(text)) {
        assert.ok(start >= last && start < end && end <= text.length, text);
        last = end;
      }
    }
  });

  it('that opens a clause opens the same one once its label is written in the standard form', () => {
    let labels = 0;
    for (const text of texts(100_000)) {
      const parsed = parseClauseLabel(text);
      if (!parsed || parsed.number === 0) continue;
      labels += 1;
      const { kind, number, suffix } = parsed;
      const again = parseClauseLabel(formatClauseLabel(parsed));
      assert.deepEqual([again?.kind, again?.number, again?.suffix], [kind, number, suffix], text);
    }
    assert.ok(labels > 1000, `only ${labels} labels came up`);
  });

  it('is read in time that grows with its length, not faster', () => {
    const readers = [
      parseClauseLabel,
      parseTitledAttachment,
      parseClauseReference,
      parseDocumentNumber,
      findDocumentNumbers,
    ];
    for (const filler of [' ', '　', '一', '－', '1', '第', '（', '号', '示', '2025 ', '附件 ']) {
      for (const [start, end] of [
        ['', ''],
        ['第', 'x'],
        ['附件', 'x'],
        ['附件1 ', 'x'],
        ['示发〔2025', ''],
        ['（一', ''],
      ]) {
        const texts = [10_000, 40_000].map((count) => `${start}${filler.repeat(count)}${end}`);
        for (const reader of readers) {
          const [short = 0, long = 0] = texts.map((text) => quickest(() => reader(text)));
          // The text is four times as long; below 400 ms clock resolution and garbage collection dominate.
          assert.ok(long < 400 || long < 8 * short, `${reader.name} ${start}${filler}: ${short}, ${long} ms`);
        }
      }
    }
  });
});

/** The least of three measurements of processor time in milliseconds, which other processes do not affect. */
function quickest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
