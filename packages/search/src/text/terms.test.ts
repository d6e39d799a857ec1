import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distinctTerms, eachTerm, isSingleHan } from './terms.js';

const table: readonly [what: string, text: string, pairsAndWords: readonly string[]][] = [
  ['pairs of Han characters', '创业补贴', ['创业', '业补', '补贴']],
  ['white space between Han characters', '创 业\u3000补\n贴', ['创业', '业补', '补贴']],
  ['quotation and title marks as if they were not there', '《教师法》办法', ['教师', '师法', '法办', '办法']],
  ['other punctuation as a boundary', '补贴，申请', ['补贴', '申请']],
  ['one Han character alone gives no pair', '税', []],
  ['numbers whole', '补贴1000000元', ['补贴', '1000000', '1000000元']],
  ['numbers in full width', '２０２３年', ['2023']],
  ['thousands marks', '1,000,000人', ['1000000']],
  ['a comma that parts two numbers', '10,20', ['10', '20']],
  ['decimals', '3.5万', ['3.5']],
  ['a full stop after a number', '共10.', ['10']],
  ['amounts with their unit', '最高50万元，占30％', ['最高', '50', '50万元', '万元', '30', '30%']],
  ['amounts with space before the unit', '2 亿元', ['2', '2亿元', '亿元']],
  ['Latin words in lower case', 'PPP项目', ['ppp', '项目']],
  ['Latin words in full width', 'ＰＰＰ', ['ppp']],
  ['words of letters and digits, whole and in parts', 'COVID19', ['covid19', 'covid', '19']],
  ['joined by a hyphen they are two', 'covid-19', ['covid', '19']],
  ['compatibility forms', '㎡', ['m2', 'm', '2']],
  ['characters beyond the basic plane', '𠮷野家', ['𠮷野', '野家']],
  ['nothing but marks', '？！——', []],
];

describe('terms of a text', () => {
  for (const [what, text, expected] of table) {
    it(what, () => {
      const longer = distinctTerms(text).filter((term) => !isSingleHan(term));
      assert.deepEqual(longer.sort(), Array.from(expected).sort());
    });
  }

  it('gives every Han character too', () => {
    assert.deepEqual(distinctTerms('补贴').filter(isSingleHan), ['补', '贴']);
    assert.deepEqual(distinctTerms('𠮷').filter(isSingleHan), ['𠮷']);
  });

  it('gives the place of each term in the text as it was written', () => {
    const text = '《补 贴》ＰＰＰ１';
    const places: [string, string][] = [];
    eachTerm(text, (term, start, end) => places.push([term, text.slice(start, end)]));
    assert.deepEqual(places, [
      ['补', '补'],
      ['补贴', '补 贴'],
      ['贴', '贴'],
      ['ppp1', 'ＰＰＰ１'],
      ['ppp', 'ＰＰＰ'],
      ['1', '１'],
    ]);
  });

  it('does not depend on the platform’s word segmentation', () => {
    const platform = globalThis.Intl;
    const expected = distinctTerms('个体工商户缴存公积金50万元');
    try {
      Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true, writable: true });
      assert.deepEqual(distinctTerms('个体工商户缴存公积金50万元'), expected);
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: platform, configurable: true, writable: true });
    }
  });
});
