import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from './excerpt.js';

const clause = (text: string) => ({ anchor: 'art-1', label: '第一条', text });

describe('excerpts', () => {
  it('show a short clause whole', () => {
    const text = '给予一次性创业补贴1.2万元。';
    assert.deepEqual(excerptOf(clause(text), new Set(['补贴'])), {
      anchor: 'art-1',
      label: '第一条',
      text,
      marks: [[7, 9]],
      cutStart: false,
      cutEnd: false,
    });
  });

  it('show of a long clause the part with most of the terms, from one punctuation mark to another', () => {
    const filler = '本条规定其他事项，'.repeat(20);
    const text = `补贴另行规定，${filler}首次创业的给予创业补贴，按年发放。${filler}`;
    const excerpt = excerptOf(clause(text), new Set(['创业', '业补', '补贴']));
    assert.match(excerpt.text, /^首次创业的给予创业补贴，/);
    assert.match(excerpt.text, /[，。]$/);
    assert.ok(excerpt.text.length <= 90);
    assert.deepEqual(
      excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end)),
      ['创业', '创业补贴'],
    );
    assert.ok(excerpt.cutStart && excerpt.cutEnd);
  });

  it('run on over a line break after a Chinese character or mark, and keep the space between words', () => {
    const excerpt = excerptOf(clause('支持创业。\n　　给予补贴：\n（一）农机\nABC\nDEF'), new Set(['补贴']));
    assert.equal(excerpt.text, '支持创业。给予补贴：（一）农机ABC\nDEF');
    assert.deepEqual(excerpt.marks, [[7, 9]]);
  });

  it('have marks within the text, ascending and apart, and never cut a character in two', () => {
    const words = fc.constantFrom('补贴', '𠮷野', '，', '农机', '。', '的', ' ', 'ppp');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 120 }), (parts) => {
        const text = parts.join('');
        const excerpt = excerptOf(clause(text), new Set(['补贴', '𠮷野', 'ppp']));
        assert.ok(text.includes(excerpt.text));
        assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(excerpt.text));
        let last = -1;
        for (const [start, end] of excerpt.marks) {
          assert.ok(start > last && end > start && end <= excerpt.text.length);
          last = end;
        }
        if (parts.includes('补贴')) assert.ok(excerpt.marks.length > 0);
      }),
    );
  });
});
