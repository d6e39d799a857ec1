import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';

const today = '2025-01-01';

describe('a city that has no document on what is asked', () => {
  const of = (region: string, title: string) =>
    sampleDocument(region, { region, title, clauses: sampleClauses('城市绿化由主管部门负责。') });
  const others = [
    of('000000', '城市绿化条例'),
    of('370700', '潍坊市城市绿化条例'),
    of('330100', '杭州市城市绿化条例'),
    of('440100', '广州市城市绿化条例'),
  ];
  const own = sampleDocument('371400', {
    region: '371400',
    title: '德州市养犬管理条例',
    clauses: sampleClauses('养犬应当登记。'),
  });
  const found = async (...documents: readonly ReturnType<typeof of>[]) => {
    const index = (await memoryIndex(documents)).open();
    const { hits } = await index.search({ text: '德州市城市绿化', today });
    return hits.map(({ document }) => document.id);
  };

  it('leads to its province, then the nation, then its neighbours, then others', async () => {
    const ids = await found(own, ...others, of('370000', '山东省城市绿化条例'));
    assert.deepEqual(ids.slice(0, 3), ['370000', '000000', '370700']);
    assert.deepEqual(ids.slice(3).sort(), ['330100', '440100']);
  });

  it('gives nothing to other cities for the letters that their names share with it', async () => {
    const ids = await found(own, ...others);
    assert.deepEqual(ids.slice(0, 2), ['000000', '370700']);
    assert.equal(ids.includes('371400'), false, 'the name alone is no match');
  });

  it('is looked for by its name where no document has the rest of the query', async () => {
    const newer = sampleDocument('newer', {
      region: '371400',
      publishedOn: '2024-06-01',
      clauses: sampleClauses('本办法适用于德州市行政区域内的物业管理活动。'),
    });
    const index = (await memoryIndex([own, newer, ...others])).open();
    const { hits } = await index.search({ text: '德州市螺蛳粉', today });
    assert.deepEqual(
      hits.map(({ document }) => document.id),
      ['371400', 'newer'],
    );
  });
});

describe('a county that no document is of', () => {
  const of = (region: string, title: string, text = '低保由户主申请。') =>
    sampleDocument(region, { region, title, clauses: sampleClauses(text) });
  const documents = [
    of('330100', '江津县低保办法', '江津县低保由户主申请，江津县低保金按月发放。'),
    of('000000', '最低生活保障条例', '最低生活保障由户主申请。'),
    of('370000', '山东省低保办法'),
    of('371400', '德州市低保办法'),
  ];
  const search = async (text: string, some = documents) =>
    (await memoryIndex(some)).open().search({ text, today });

  it('leads to its city, its province, the nation, then others, and is named', async () => {
    const { hits, understood, notFound } = await search('宁津县低保');
    assert.deepEqual(
      hits.map(({ document }) => document.region),
      ['371400', '370000', '000000', '330100'],
    );
    assert.deepEqual(understood?.absentPlaces, ['宁津县']);
    assert.equal(notFound, undefined);
    assert.deepEqual(
      hits.slice(0, 3).map(({ lacks = [] }) => lacks),
      [[], [], []],
    );
  });

  it('is named where it was merged into a city that has documents', async () => {
    const [city, province, nation] = [
      of('130400', '邯郸市低保办法'),
      of('130000', '河北省低保办法'),
      of('000000', '低保条例'),
    ];
    const { hits, understood } = await search('邯郸县低保', [nation, province, city]);
    assert.deepEqual(
      hits.map(({ document }) => document.region),
      ['130400', '130000', '000000'],
    );
    assert.deepEqual(understood?.absentPlaces, ['邯郸县']);
  });

  it('is found where a text names it', async () => {
    const naming = of('371500', '聊城市低保办法', '宁津县低保对象迁入的，低保由户主申请。');
    const { hits } = await search('宁津县低保', [...documents, naming]);
    assert.equal(hits[0]?.document.region, '371500');
  });

  it('is not named where documents are of it, or where the name has no code', async () => {
    const own = of('371422', '宁津县低保办法');
    const { hits, understood } = await search('宁津县低保', [...documents, own]);
    assert.equal(hits[0]?.document.region, '371422');
    assert.equal(understood?.absentPlaces, undefined);
    assert.equal((await search('虚构县低保')).understood?.absentPlaces, undefined);
  });
});

describe('other words for a word', () => {
  it('help a result only if it says them', async () => {
    const documents = [
      sampleDocument('telecom', {
        title: '示例市电信业务办法',
        clauses: sampleClauses('经营电信业务应当许可。'),
      }),
      sampleDocument('charging', { title: '示例市车辆办法', clauses: sampleClauses('充电桩安装应当备案。') }),
    ];
    const index = (await memoryIndex(documents)).open();
    const saysNothing = async (text: string) => (await index.search({ text, today })).notFound !== undefined;
    assert.equal(await saysNothing('手机充电桩安装'), true);
    assert.equal(await saysNothing('手机许可'), false);
    assert.equal(await saysNothing('充电桩安装'), false);
  });
});
