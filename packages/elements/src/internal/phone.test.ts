import { expect } from '@open-wc/testing';
import { phonePieces } from './phone.js';

const calls = (text: string) => phonePieces(text).flatMap(({ href }) => href ?? []);

describe('phonePieces', () => {
  const cases: readonly (readonly [written: string, ...called: string[]])[] = [
    ['0000-2345678', 'tel:00002345678'],
    ['（0000）2345678', 'tel:00002345678'],
    ['(0000) 2345678', 'tel:00002345678'],
    ['000-12345678', 'tel:00012345678'],
    ['0000—2345678转801', 'tel:00002345678,801'],
    ['0000——2345678', 'tel:00002345678'],
    ['0000-2345678-801', 'tel:00002345678,801'],
    ['００００－２３４５６７８', 'tel:00002345678'],
    ['00002345678', 'tel:00002345678'],
    ['+86 0000-2345678', 'tel:+8600002345678'],
    ['0000-12345', 'tel:000012345'],
    ['12345', 'tel:12345'],
    ['12345转2', 'tel:12345,2'],
    ['12345 分机 2', 'tel:12345,2'],
    ['400-000-1234', 'tel:4000001234'],
    ['4000001234', 'tel:4000001234'],
    ['138 0000 0000', 'tel:13800000000'],
    ['8810600', 'tel:8810600'],
    ['0000-8810600、8810601', 'tel:00008810600', 'tel:00008810601'],
    ['0000-8810600/0000-8810601', 'tel:00008810600', 'tel:00008810601'],
    ['0000-8810600；12345', 'tel:00008810600', 'tel:12345'],
    ['0000-8810600，12345', 'tel:00008810600', 'tel:12345'],
    ['就业科 0000-8810600（工作日9:00-17:00）', 'tel:00008810600'],
    ['窗口电话见办事大厅公告'],
    ['2025年11月20日起启用'],
    ['2025-11-20'],
    ['91110000000000000X'],
  ];
  for (const [written, ...called] of cases) {
    it(`${written}: ${called.join(' ') || 'no number'}`, () => {
      expect(calls(written)).to.deep.equal(called);
    });
  }

  it('leaves the text as it is written', () => {
    for (const [written] of cases) {
      const text = phonePieces(written)
        .map((piece) => piece.text)
        .join('');
      expect(text).to.equal(written);
    }
  });
});
