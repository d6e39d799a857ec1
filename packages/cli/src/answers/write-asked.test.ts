import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeAsked } from './write-asked.js';

const answer = (front: string, lineEnd = '\n') =>
  ['---', 'id: a', ...front.split('\n'), '---', '给予补贴。', ''].join(lineEnd);

describe('how often an answer was asked', () => {
  it('is written over the number that is there, and a comment beside it stays', () => {
    const [before, after] = ['asked: 3 # 去年', 'asked: 126 # 去年'];
    assert.equal(writeAsked(answer(before), 126), answer(after));
  });

  it('gets a line of its own, with the line ends of the file', () => {
    const before = 'question: 怎么办？\npublishedOn: 2025-01-01 # 核对日';
    const after = 'question: 怎么办？\nasked: 126\npublishedOn: 2025-01-01 # 核对日';
    for (const lineEnd of ['\n', '\r\n']) {
      assert.equal(writeAsked(answer(before, lineEnd), 126), answer(after, lineEnd));
    }
  });

  for (const [what, text] of [
    ['TOML', '+++\npublishedOn = 2025-01-01\n+++\n给予补贴。\n'],
    ['a flow map', '---\n{ id: a, publishedOn: 2025-01-01 }\n---\n给予补贴。\n'],
  ] as const) {
    it(`is not written into front matter that is ${what}`, () => {
      assert.equal(writeAsked(text, 1), undefined);
    });
  }
});
