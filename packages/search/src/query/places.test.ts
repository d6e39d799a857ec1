import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalBytes } from '@mingce/schema/bytes';
import { placesPart } from '../writer/place-rows.js';
import { openPlaces, placesNamed } from './places.js';

const table = openPlaces(
  'lexicon/3',
  canonicalBytes(placesPart(new Set(['371422']), [['990100', '示例市']])),
);

describe('the places that a query names', () => {
  const cases: readonly [query: string, codes: readonly string[], rest: string][] = [
    ['北京市对展会有何支持政策', ['110000'], '对展会有何支持政策'],
    ['德州物业', ['371400'], '物业'],
    ['宁津县低保', ['371422'], '低保'],
    ['浙江和广东的养老服务', ['330000', '440000'], '和的养老服务'],
    ['示例市低保', ['990100'], '低保'],
    ['虚构县低保', ['?虚构县'], '低保'],
    ['城市低保标准', [], ''],
    ['超市食品安全', [], ''],
    ['人才补贴县里', [], ''],
    ['本市户籍', [], ''],
    ['劳动合同试用期', [], ''],
    ['', [], ''],
  ];
  for (const [query, codes, rest] of cases) {
    it(`of ${query || 'nothing'} are ${codes.join(' and ') || 'none'}`, () => {
      const named = placesNamed(query, table, ['371422']);
      assert.deepEqual(named.codes, codes);
      assert.equal(named.rest, rest);
    });
  }

  it('say where, not what, where documents are of them or of what lies in them', () => {
    const termsOf = (regions: readonly string[]) => Array.from(placesNamed('德州物业', table, regions).terms);
    assert.deepEqual(termsOf(['371422']), ['德', '德州', '州', '州物']);
    assert.deepEqual(termsOf(['330100']), []);
  });

  it('are what is looked for where nothing else is', () => {
    assert.deepEqual(placesNamed('德州市', table, ['371400']).codes, []);
  });
});
