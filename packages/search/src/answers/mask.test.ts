import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskPersonalNumbers } from './mask.js';

describe('masking the numbers of persons', () => {
  const masked: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['a mobile phone', '我的电话13800001111，请回复', '我的电话***********，请回复'],
    ['with gaps', '138 0000 1111', '*** **** ****'],
    ['with hyphens and a country code', '+86-138-0000-1111', '+**-***-****-****'],
    ['in full-width digits', '１３８００００１１１１', '***********'],
    ['written out', '一三八零零零零一一一一', '***********'],
    ['a fixed line', '0531-88886666', '****-********'],
    ['an identity card', '身份证110101199003070011', '身份证******************'],
    ['that ends in X', '11010119900307001x', '******************'],
    ['an identity card of old', '110101900307001', '***************'],
    ['a passport', '护照E12345678丢了', '护照*********丢了'],
    ['a bank card', '卡号6222 0200 0000 0000 000', '卡号**** **** **** **** ***'],
  ];
  for (const [what, text, expected] of masked) {
    it(`takes out ${what}`, () => {
      assert.equal(maskPersonalNumbers(text).text, expected);
      assert.equal(maskPersonalNumbers(expected).text, expected, 'masked once is masked');
    });
  }

  const kept: readonly (readonly [what: string, text: string])[] = [
    ['public numbers', '拨打12345或者110'],
    ['years and amounts', '2024年补贴1200000元'],
    ['a large amount', '投资13800000000元'],
    ['a document number', '示政发〔2024〕12号'],
    ['a social credit code', '91990100MA00000000'],
  ];
  for (const [what, text] of kept)
    it(`leaves ${what}`, () => assert.equal(maskPersonalNumbers(text).text, text));

  it('says what it took out', () => {
    const { masked: kinds } = maskPersonalNumbers('电话13800001111，身份证110101199003070011');
    assert.deepEqual(kinds.sort(), ['identity', 'phone']);
  });
});
