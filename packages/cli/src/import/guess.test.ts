import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertField } from './convert-field.js';
import { findDates } from './find-dates.js';
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
    ['某通知', '内容。\n示例县民政局　　示例县财政局\n2024年1月2日', ['示例县民政局', '示例县财政局']],
    ['某通知', '内容。\n示例县民政局\n示例县财政局\n2024年1月2日', ['示例县民政局', '示例县财政局']],
    ['某通知', '内容。\n示 例 县 民 政 局\n2024年1月2日', ['示例县民政局']],
    ['某通知', '内容。', undefined],
  ];
  for (const [title, text, issuers] of cases) {
    it(`finds ${issuers?.join('、') ?? 'none'}`, () => assert.deepEqual(findIssuers(title, text), issuers));
  }
});

describe('names of offices', () => {
  it('are told apart by every mark between them, and have no seal', () => {
    for (const [given, offices] of [
      ['示例市财政局/示例市民政局', ['示例市财政局', '示例市民政局']],
      ['示例市财政局（印）', ['示例市财政局']],
      ['示例市住房和城乡建设局（人防办）', ['示例市住房和城乡建设局（人防办）']],
    ] as const)
      assert.deepEqual(convertField('issuers', given), offices);
  });
});

describe('findRegion', () => {
  it('takes the longest name that a text begins with', () => {
    assert.equal(findRegion(['德州市养犬管理条例']), '371400');
    assert.equal(findRegion(['山东省养犬管理条例']), '370000');
    assert.equal(findRegion(['中华人民共和国某法']), '000000');
    assert.equal(findRegion(['关于某事的通知', '浙江省人民政府']), '330000');
    assert.equal(findRegion(['关于某事的通知']), undefined);
  });

  it('goes down to the county, and takes what merged or was renamed for what it is today', () => {
    assert.equal(findRegion(['广州市天河区示例办法']), '440106');
    assert.equal(findRegion(['山东省德州市齐河县示例办法']), '371425');
    assert.equal(findRegion(['示例市天河区人民政府关于印发某办法的通知']), '440106');
    assert.equal(findRegion(['天河区小学招生办法']), '440106');
    assert.equal(findRegion(['莱芜市某条例']), '370100');
    assert.equal(findRegion(['章丘市某办法']), '370114');
  });

  it('takes what a zone issues for that of the city it is called after', () => {
    for (const [title, code] of [
      ['济南高新技术产业开发区管理委员会关于就业的通知', '370100'],
      ['山东省烟台经济技术开发区管委会关于就业的通知', '370600'],
      ['青岛西海岸新区就业办法', '370200'],
    ] as const)
      assert.equal(findRegion([title], '370000'), code);
    for (const title of ['黄河三角洲农业高新技术产业示范区管委会通知', '济南关于开发区工作的通知'])
      assert.equal(findRegion([title], '370000'), undefined);
  });

  it('distinguishes divisions of one name by the one that the source is of', () => {
    assert.equal(findRegion(['朝阳区某办法']), undefined);
    assert.equal(findRegion(['朝阳区某办法'], '220000'), '220104');
    assert.equal(findRegion(['济南市市中区某办法']), '370103');
    assert.equal(findRegion(['市中区某办法'], '370000'), undefined);
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
  it('reads the end of a title, whatever is in brackets after it', () => {
    assert.equal(genreOf('示例市养犬管理条例（2018年修正）'), 'regulation');
    assert.equal(genreOf('示例县创业补贴实施细则（试行）'), 'rules');
    assert.equal(genreOf('某局关于印发某某办法的通知'), 'notice');
    assert.equal(genreOf('中华人民共和国专利法'), 'law');
    assert.equal(genreOf('一图看懂'), 'other');
  });
});
