import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalBytes } from '@mingce/schema/bytes';
import { rowsOfPlaces } from '../writer/place-rows.js';
import { openPlaces, placesNamed } from './places.js';

const tableOf = (...regions: string[]) =>
  openPlaces('lexicon/3', canonicalBytes({ places: rowsOfPlaces(new Set(regions), [['990100', '示例市']]) }));
const table = tableOf('371422');

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

  it('are not read out of longer words, streets and towns, nor out of pieces of two words', () => {
    // Divisions of every province, so that each county can be found by its short name.
    const all = tableOf('110000', '360000', '370000', '420000', '430000', '440000', '450000', '610000');
    for (const query of [
      '北海道旅游',
      '医保定点药店',
      '重大庆典活动',
      '南京西路停车',
      '中山路店铺',
      '山阳镇低保',
      '人力资源许可',
      '资源综合利用',
      '公安机关办案',
      '消防通道停车',
      '建设项目延长',
      '公开平台规则',
      '提高安全意识',
      '老城区改造',
      '市中心停车',
      '解放军优待',
    ]) {
      assert.deepEqual(placesNamed(query, all, []).codes, [], query);
    }
    const places: readonly [query: string, code: string][] = [
      ['北海海鲜', '450500'],
      ['保定医保定点药店', '130600'],
      ['南京路灯报修', '320100'],
      ['上海街道办事处', '310000'],
      ['山东道路运输', '370000'],
      ['资源县低保', '450329'],
      ['公安县低保', '421022'],
      ['开平低保', '440783'],
      ['广东开平低保', '440783'],
      ['我在开平上班', '440783'],
      ['低保开平', '440783'],
    ];
    for (const [query, code] of places) {
      assert.equal(placesNamed(query, all, []).codes.at(-1), code, query);
    }
  });

  const named = (query: string, regions: readonly string[]) => placesNamed(query, table, regions);

  it('say where, not what, where documents are of them or of what lies in them', () => {
    assert.deepEqual(Array.from(named('德州物业', ['371422']).terms), ['德', '德州', '州', '州物']);
    assert.deepEqual(Array.from(named('德州物业', ['330100']).terms), []);
  });

  it('are words where no document is of them, and said by whoever says their short form', () => {
    const [place] = named('宁津县低保', ['371400', '370000', '000000']).absent;
    assert.equal(place?.name, '宁津县');
    assert.deepEqual(place.said, ['宁津']);
    assert.deepEqual(Array.from(place.terms), ['宁', '宁津', '津', '津县', '县', '县低']);
    assert.deepEqual(named('宁津县低保', ['371422']).absent, []);
    assert.deepEqual(
      named('山东省低保', ['330100']).absent.map(({ name }) => name),
      ['山东省'],
    );
    assert.deepEqual(named('虚构县低保', ['330100']).absent, [], 'a name without a code may be no place');
  });

  it('are former ones too: a county that was merged lies in what it was merged into, a renamed one is what it is today', () => {
    const near = tableOf('130400', '320300', '360400', '420100');
    const codesOf = (query: string) => placesNamed(query, near, []).codes;
    assert.deepEqual(codesOf('邯郸县低保'), ['130421']);
    assert.deepEqual(codesOf('邯郸低保'), ['130400']);
    assert.deepEqual(codesOf('九里区低保'), ['320304']);
    assert.deepEqual(codesOf('九江县低保'), ['360404']);
    assert.deepEqual(
      placesNamed('生态治理小河', tableOf('520100'), []).codes,
      [],
      'a word that was a name too',
    );
    const [place] = placesNamed('邯郸县低保', near, ['130400']).absent;
    assert.equal(place?.name, '邯郸县');
    assert.deepEqual(placesNamed('九江县低保', near, ['360404']).absent, []);
  });

  it('are what is looked for where nothing else is', () => {
    assert.deepEqual(placesNamed('德州市', table, ['371400']).codes, []);
  });
});
