import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates, readDate } from './find-dates.js';
import { findIssuers } from './find-issuers.js';
import { findRegion, regionOf } from './find-region.js';
import { guesses } from './guess.js';

describe('findDates', () => {
  it('takes the first and the last wording from above the first article, and when it applies from the end', () => {
    const text =
      '（1999年8月22日示例市第十一届人民代表大会常务委员会第九次会议通过 根据2010年12月3日第五次会议第一次修正）\n第一条 甲。\n第二条 2015年1月1日通过的不算。\n第三条 本条例自1999年10月1日起施行。';
    assert.deepEqual(findDates(text), {
      issuedOn: '1999-08-22',
      publishedOn: '2010-12-03',
      effectiveOn: '1999-10-01',
    });
  });

  it('takes the date below the signature of a notice, in Chinese numerals too', () => {
    const text =
      '各科室：\n现将2023年1月1日的办法印发。\n示例县某局\n　　二〇二四年十一月二十日　\n（联系电话略）';
    assert.deepEqual(findDates(text), { issuedOn: '2024-11-20', publishedOn: '2024-11-20' });
  });

  it('finds nothing where no date is said, or one that is no day', () => {
    assert.deepEqual(findDates('第一条 甲。'), {});
    assert.deepEqual(findDates('示例县\n2024年2月30日'), {});
  });
});

describe('readDate', () => {
  for (const [text, day] of [
    ['2024-05-06', '2024-05-06'],
    ['2024/5/6 09:30', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['2024年5月6日', '2024-05-06'],
    ['二〇二四年十月十日', '2024-10-10'],
    ['2024-13-01', undefined],
    ['去年', undefined],
  ] as const) {
    it(`reads ${text} as ${day}`, () => assert.equal(readDate(text), day));
  }
});

describe('findIssuers', () => {
  const cases: readonly [string, string, string[] | undefined][] = [
    ['示例县财政局关于试验的通知', '', ['示例县财政局']],
    ['示例县财政局 示例县民政局关于试验的通知', '', ['示例县财政局', '示例县民政局']],
    [
      '某条例',
      '2017年9月30日日照市第十八届人民代表大会常务委员会第二次会议通过',
      ['日照市人民代表大会常务委员会'],
    ],
    ['某条例', '2017年9月30日示例市第八届人民代表大会第一次会议通过', ['示例市人民代表大会']],
    ['某法', '2020年1月1日第十三届全国人民代表大会常务委员会第三次会议通过', ['全国人民代表大会常务委员会']],
    ['某条例', '（2000年1月1日国务院令第300号公布）', ['国务院']],
    ['某通知', '内容。\n示例县民政局\n2024年1月2日', ['示例县民政局']],
    ['某通知', '内容。', undefined],
  ];
  for (const [title, text, issuers] of cases) {
    it(`finds ${issuers?.join('、') ?? 'none'}`, () => assert.deepEqual(findIssuers(title, text), issuers));
  }
});

describe('findRegion', () => {
  it('takes the longest name that a text begins with', () => {
    assert.equal(findRegion('德州市养犬管理条例'), '371400');
    assert.equal(findRegion('山东省养犬管理条例'), '370000');
    assert.equal(findRegion('中华人民共和国某法'), '000000');
    assert.equal(findRegion('关于某事的通知', '浙江省人民政府'), '330000');
    assert.equal(findRegion('关于某事的通知'), undefined);
  });

  it('knows provinces by their short names, and leaves out names that several places share', () => {
    assert.equal(regionOf('新疆'), '650000');
    assert.equal(regionOf('国家'), '000000');
    assert.equal(regionOf('990122'), '990122');
    assert.equal(regionOf('市中区'), undefined);
  });
});

describe('guesses.genre', () => {
  const genreOf = (title: string) => guesses.genre?.({ title, text: '', fields: {} });
  it('reads the end of a title, whatever stands in brackets after it', () => {
    assert.equal(genreOf('示例市养犬管理条例（2018年修正）'), 'regulation');
    assert.equal(genreOf('示例县创业补贴实施细则（试行）'), 'rules');
    assert.equal(genreOf('某局关于印发某某办法的通知'), 'notice');
    assert.equal(genreOf('中华人民共和国专利法'), 'law');
    assert.equal(genreOf('一图看懂'), 'other');
  });
});
