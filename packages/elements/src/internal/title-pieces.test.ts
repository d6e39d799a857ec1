import { expect } from '@open-wc/testing';
import { titlePieces } from './title-pieces.js';

describe('the pieces of a title', () => {
  it('are what stands before 关于, the kind of notice, and what is named in 《》', () => {
    expect(titlePieces('示例县人民政府关于印发《示例县养犬办法》的通知')).to.deep.equal([
      '示例县人民政府',
      '关于印发',
      '《示例县养犬办法》',
      '的通知',
    ]);
  });

  it('end with the mark that ends a phrase', () => {
    expect(titlePieces('政策我来讲：爸妈的饭桌，和床位')).to.deep.equal([
      '政策我来讲：',
      '爸妈的饭桌，',
      '和床位',
    ]);
  });

  it('lose nothing, whatever the title', () => {
    for (const title of ['：，', '《', '关于', '', ' 《a》 关于 '])
      expect(titlePieces(title).join('')).to.equal(title);
  });
});
