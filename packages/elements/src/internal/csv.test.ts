import { expect } from '@open-wc/testing';
import { toCsv } from './csv.js';

describe('toCsv', () => {
  it('writes a byte order mark, quotes and CRLF', () => {
    expect(
      toCsv([
        ['标题', '说 "引号"'],
        ['一,二', '第一行\n第二行'],
      ]),
    ).to.equal('\ufeff"标题","说 ""引号"""\r\n"一,二","第一行\n第二行"\r\n');
  });

  for (const formula of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1']) {
    it(`keeps ${JSON.stringify(formula)} from being run`, () => {
      expect(toCsv([[formula]]).slice(2)).to.match(/^'/);
    });
  }

  it('leaves dates and document numbers as they are', () => {
    expect(toCsv([['2025-03-14', '示政办发〔2025〕12号']])).to.equal(
      '\ufeff"2025-03-14","示政办发〔2025〕12号"\r\n',
    );
  });
});
