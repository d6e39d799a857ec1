import { expect } from '@open-wc/testing';
import { splitTerms } from './split-terms.js';

const terms = [{ term: '创业' }, { term: '创业补贴' }, { term: 'R&D（研发）' }];
const pieces = (text: string, seen = new Set<string>()) =>
  splitTerms(text, terms, seen).map((piece) => (typeof piece === 'string' ? piece : `[${piece.term}]`));

describe('splitTerms', () => {
  it('finds the longer of two terms, the first time only', () => {
    expect(pieces('创业补贴用于创业，创业补贴不重复。')).to.deep.equal([
      '[创业补贴]',
      '用于',
      '[创业]',
      '，创业补贴不重复。',
    ]);
  });

  it('takes signs in a term as they are', () => {
    expect(pieces('R&D（研发）投入')).to.deep.equal(['[R&D（研发）]', '投入']);
  });

  it('leaves a text without terms whole, and an empty one empty', () => {
    expect(pieces('没有名词。')).to.deep.equal(['没有名词。']);
    expect(pieces('')).to.deep.equal([]);
    expect(splitTerms('甲', [], new Set())).to.deep.equal(['甲']);
  });
});
