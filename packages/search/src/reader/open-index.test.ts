import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import type { SearchResults } from '../types.js';

const today = '2025-01-01';
const ids = ({ hits }: SearchResults) => hits.map(({ document }) => document.id);

describe('a search', () => {
  it('finds what a plain question asks about, the clause first that answers it', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const results = await index.search({ text: '请问创业补贴可以给多少钱？', today });
    assert.equal(ids(results)[0], 'startup-subsidy');
    const excerpt = results.hits[0]?.excerpts[0];
    assert.equal(excerpt?.anchor, 'art-2');
    assert.equal(excerpt?.label, '第2条');
    assert.deepEqual(
      excerpt?.marks.map(([start, end]) => excerpt.text.slice(start, end)),
      ['创业补贴'],
    );
  });

  it('finds a document by its number in any form, before all that mention it', async () => {
    const mention = sampleDocument('mention', {
      title: '关于示政发〔2023〕8号文件的说明',
      clauses: sampleClauses('示政发〔2023〕8号第一条的含义。示政发〔2023〕8号第二条的含义。'),
    });
    const index = (await memoryIndex([...samplePolicies, mention])).open();
    for (const text of ['示政发〔2023〕8号', '示政发[2023] 8号', '示政发2023年第8号']) {
      const results = await index.search({ text, today });
      assert.equal(ids(results)[0], 'minimum-living', text);
    }
  });

  it('puts the title that was typed first, in force before repealed', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    assert.equal(
      ids(await index.search({ text: '示例市最低生活保障暂行办法', today }))[0],
      'minimum-living-old',
    );
    assert.deepEqual(ids(await index.search({ text: '申请最低生活保障', today })), [
      'minimum-living',
      'minimum-living-old',
    ]);
  });

  it('finds a document by a keyword that its text does not have', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    assert.deepEqual(ids(await index.search({ text: '低保', exact: true, today })), ['minimum-living']);
  });

  it('finds something for a query with a slip, and by single characters when nothing else matches', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    assert.equal(ids(await index.search({ text: '住房公积经', today }))[0], 'housing-fund');
    assert.equal(ids(await index.search({ text: '贴补', today }))[0], 'startup-subsidy');
    assert.deepEqual(ids(await index.search({ text: '籍', today })), ['minimum-living']);
  });

  it('finds the title that was meant with a slip among many that share its other words', async () => {
    const named = (name: string) =>
      sampleDocument(name, {
        title: `示例市${name}管理条例`,
        clauses: sampleClauses(`按管理条例办理${name}事项。管理条例另有规定的除外。`.repeat(3)),
      });
    const archives = sampleDocument('archives', {
      title: '示例市城乡建设档案管理条例',
      clauses: sampleClauses('档案应当妥善保管。'),
    });
    const index = (await memoryIndex([...['森林', '建筑', '矿产', '水利'].map(named), archives])).open();
    const results = await index.search({ text: '档按管理条例', today });
    assert.equal(ids(results)[0], 'archives');
    assert.equal(results.didYouMean?.[0], '档案管理条例');
  });

  it('does not list what merely shares a common word', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const results = await index.search({ text: '个体工商户住房公积金', today });
    assert.deepEqual(ids(results), ['housing-fund']);
    assert.equal(results.total, 1);
  });

  it('takes words that any question has for the clause that is wanted, not for the policy', async () => {
    const allowance = sampleDocument('allowance', {
      title: '示例市老年人高龄津贴发放通知',
      clauses: sampleClauses('高龄津贴每人每月100元。', '高龄津贴由社区核实后发放。'),
    });
    const meals = sampleDocument('meals', {
      title: '示例市老年食堂管理办法',
      clauses: sampleClauses(
        '领高龄津贴的老年人申请用餐补助，申请由社区办理。',
        '申请材料齐全的，当日办理。',
      ),
    });
    const others = ['森林', '水利', '档案', '建筑'].map((name) =>
      sampleDocument(name, { title: `示例市${name}办法`, clauses: sampleClauses(`${name}事项依法管理。`) }),
    );
    const index = (await memoryIndex([meals, allowance, ...others])).open();
    const results = await index.search({ text: '高龄津贴怎么办理申请', today });
    assert.equal(ids(results)[0], 'allowance');
  });

  it('keeps to a quoted phrase and leaves out what follows a minus', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    assert.deepEqual(ids(await index.search({ text: '"户籍所在地" 最低生活保障', today })), [
      'minimum-living',
    ]);
  });

  it('leaves out what is about the word after a minus, not what mentions it, and says how many', async () => {
    const documents = [
      sampleDocument('loans', {
        title: '示例市住房公积金贷款办法',
        clauses: sampleClauses('住房公积金贷款。'),
      }),
      sampleDocument('fund', {
        title: '示例市住房公积金提取办法',
        clauses: sampleClauses('住房公积金提取，住房公积金由本人申请。', '偿还贷款的，可以办理。'),
      }),
    ];
    const index = (await memoryIndex(documents)).open();
    const results = await index.search({ text: '公积金 -贷款', today });
    assert.deepEqual(ids(results), ['fund']);
    assert.equal(results.excluded, 1);
  });

  it('says which document number no document has, and which words no result has', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const number = await index.search({ text: '示政发〔2023〕999号', today });
    assert.deepEqual(number.notFound, ['示政发〔2023〕999号']);
    assert.equal((await index.search({ text: '示政发〔2023〕8号', today })).notFound, undefined);
    const absent = await index.search({ text: '火星移民住房', today });
    assert.deepEqual(absent.notFound, ['火星移民住房']);
    assert.deepEqual(absent.hits[0]?.lacks, ['火星移民']);
    assert.equal((await index.search({ text: '住房公积金怎么提取', today })).notFound, undefined);
  });

  it('says that nothing was found for a word that no result has, not for how it is asked', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const saysNothing = async (text: string) => (await index.search({ text, today })).notFound !== undefined;
    for (const text of ['公积金太少了吗', '户籍能要回来吗', '租房提取公积金PM2.5']) {
      assert.equal(await saysNothing(text), false, text);
    }
    for (const text of ['公积金洗衣机', '低保路由器设置', '创业火锅店']) {
      assert.equal(await saysNothing(text), true, text);
    }
    const long = '小微企业开业刚满十二个月，会计辞职回老家，营业执照登记在丈夫名下，创业补贴找谁申请';
    assert.equal(await saysNothing(long), false, long);
  });

  it('lists the documents that have an article newest first, if nothing but the article is asked for', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    assert.deepEqual(ids(await index.search({ text: '第二条', today })), [
      'startup-subsidy',
      'minimum-living',
      'housing-fund',
    ]);
  });

  it('reads 怎么办理 as 怎么 and 办理', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const plain = await index.search({ text: '最低生活保障 办理', today });
    const asked = await index.search({ text: '最低生活保障怎么办理', today });
    assert.equal(asked.total, plain.total);
  });

  it('puts the named place first, then what it lies in, the nation, and its neighbours', async () => {
    const at = (region: string, title: string) =>
      sampleDocument(region, { region, title, clauses: sampleClauses('养犬应当登记。') });
    const documents = [
      at('330100', '杭州市养犬管理条例'),
      at('370100', '济南市养犬管理条例'),
      at('000000', '养犬管理条例'),
      at('370000', '山东省养犬管理条例'),
      at('371400', '德州市养犬管理条例'),
    ];
    const index = (await memoryIndex(documents)).open('110000');
    const found = ids(await index.search({ text: '德州养犬管理', today }));
    assert.deepEqual(found.slice(0, 2), ['371400', '370000']);
    assert.equal(found.indexOf('330100'), 4);
    const both = ids(await index.search({ text: '浙江和山东的养犬管理', today }));
    assert.ok(
      both.indexOf('330100') < both.indexOf('000000') && both.indexOf('370000') < both.indexOf('000000'),
    );
  });

  it('does not take a title for the query because it has the opposite of it', async () => {
    const clauses = sampleClauses('补贴的发放和监督，依照本办法。');
    const documents = [
      sampleDocument('against', { title: '反补贴条例', clauses }),
      sampleDocument('about', { title: '示例市农业技术推广补贴发放监督管理办法', clauses }),
    ];
    const index = (await memoryIndex(documents)).open();
    assert.equal(ids(await index.search({ text: '补贴', today }))[0], 'about');
  });

  it('reads pinyin of everyday words, alone and beside Han', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    for (const text of ['dibao', 'dibao申请', 'di bao']) {
      assert.equal(ids(await index.search({ text, today }))[0], 'minimum-living', text);
    }
  });

  it('counts a word and its synonym in the same clause once', async () => {
    const documents = [
      sampleDocument('both', { title: '甲', clauses: sampleClauses('低保即最低生活保障。') }),
      sampleDocument('whole', { title: '乙', clauses: sampleClauses('低保与渔船另行规定。') }),
      ...['丙', '丁'].map((title) =>
        sampleDocument(title, { title, clauses: sampleClauses('渔船应当登记。', '渔船应当检验。') }),
      ),
    ];
    const index = (await memoryIndex(documents)).open();
    const { hits } = await index.search({ text: '低保 渔船', today, explain: true });
    const coverageOf = (id: string) =>
      hits
        .find(({ document }) => document.id === id)
        ?.explanation?.parts.find((part) => part.kind === 'coverage' && part.field === 'clauses')?.value ?? 0;
    assert.ok(
      coverageOf('whole') > 3 * coverageOf('both'),
      `${coverageOf('whole')} and ${coverageOf('both')}`,
    );
  });

  it('finds a word of letters and figures by the words of officials', async () => {
    const air = sampleDocument('air', { clauses: sampleClauses('细颗粒物浓度应当下降。') });
    const index = (await memoryIndex([air, ...samplePolicies])).open();
    assert.deepEqual(ids(await index.search({ text: 'PM2.5超标', today })), ['air']);
  });

  it('finds a quoted phrase with a word so common that the index keeps its best clause only', async () => {
    const documents = [
      sampleDocument('both', { clauses: sampleClauses('补贴补贴补贴', '农机补贴', '其他事项') }),
      sampleDocument('one', { clauses: sampleClauses('补贴', '渔船补贴') }),
    ];
    const index = (await memoryIndex(documents, { maxPostings: 2 })).open();
    assert.deepEqual(ids(await index.search({ text: '"农机补贴"', today })), ['both']);
  });

  it('lists everything newest first when nothing was typed', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const results = await index.search({ text: '  ', today });
    assert.deepEqual(ids(results), [
      'startup-subsidy',
      'minimum-living',
      'housing-fund',
      'minimum-living-old',
    ]);
    assert.equal(results.total, 4);
    assert.equal(results.hits[0]?.excerpts[0]?.text, '为了支持创业，制定本细则。');
  });

  it('sorts by date when asked to', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const results = await index.search({ text: '暂行办法 最低生活保障', sort: 'newest', today });
    assert.deepEqual(ids(results), ['minimum-living', 'minimum-living-old']);
  });

  it('puts a title with all the words, apart and in any order, before one with more of some', async () => {
    const documents = [
      sampleDocument('all', { title: '示例省可再生能源开发利用促进条例' }),
      sampleDocument('some', {
        title: '可再生能源法',
        region: '000000',
        clauses: sampleClauses('再生能源的管理。', '再生能源，利用前款规定。'),
      }),
    ];
    const index = (await memoryIndex(documents)).open();
    assert.equal(ids(await index.search({ text: '利用 再生 能源', today }))[0], 'all');
  });

  it('puts the place that is named before the whole country, which comes first otherwise', async () => {
    const of = (id: string, region: string) =>
      sampleDocument(id, { region, title: '电梯安全条例', clauses: sampleClauses('电梯应当定期检验。') });
    const index = (
      await memoryIndex([of('everywhere', '000000'), of('shandong', '370000'), of('zhejiang', '330000')])
    ).open();
    const first = async (text: string) => ids(await index.search({ text, today }))[0];
    assert.equal(await first('电梯安全'), 'everywhere');
    assert.equal(await first('浙江电梯安全'), 'zhejiang');
    assert.equal(await first('山东省电梯安全'), 'shandong');
  });

  it('puts the reader’s own region before others, all else equal', async () => {
    const copies = ['990121', '990122', '990123'].map((region) =>
      sampleDocument(`p${region}`, { region, clauses: sampleClauses('申请农机购置补贴。') }),
    );
    const built = await memoryIndex(copies);
    const results = await built.open('990122').search({ text: '农机补贴', today });
    assert.equal(ids(results)[0], 'p990122');
  });

  it('pages without losing or repeating a document', async () => {
    const many = Array.from({ length: 37 }, (_, at) =>
      sampleDocument(`p${at}`, { clauses: sampleClauses(`${'农机'.repeat((at % 5) + 1)}购置补贴`) }),
    );
    const index = (await memoryIndex(many)).open();
    const whole = ids(await index.search({ text: '农机补贴', limit: 40, today }));
    const pages: string[] = [];
    for (let offset = 0; offset < 40; offset += 7) {
      pages.push(...ids(await index.search({ text: '农机补贴', offset, limit: 7, today })));
    }
    assert.equal(new Set(whole).size, 37);
    assert.deepEqual(pages, whole);
  });

  it('finds nothing in an empty index', async () => {
    const index = (await memoryIndex([])).open();
    assert.equal((await index.search({ text: '补贴', today })).total, 0);
    assert.deepEqual((await index.search({ text: '', today })).hits, []);
  });

  it('carries what a result shows, and not the whole text', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const [hit] = (await index.search({ text: '创业补贴', today })).hits;
    const { clauses: _, keywords: __, ...expected } = samplePolicies[0]!;
    assert.deepEqual(hit?.document, expected);
    assert.deepEqual(hit?.title.marks, [[6, 10]]);
  });
});

describe('what others say of a document', () => {
  const own = { anchor: 'art-1', label: '第一条', text: '农机购置补贴按照标准发放。' };
  const said = { anchor: '', label: '图片解读', text: '农机购置补贴，买拖拉机能省钱。' };
  const documents = [
    sampleDocument('one', { clauses: [own, said] }),
    sampleDocument('other', { clauses: sampleClauses('渔船按照标准更新。') }),
  ];

  it('is found, and comes after what the document says itself', async () => {
    const index = (await memoryIndex(documents)).open();
    const labels = async (text: string) =>
      (await index.search({ text, today })).hits.map(({ excerpts }) => excerpts[0]?.label);
    assert.deepEqual(await labels('买拖拉机能省钱'), ['图片解读']);
    assert.deepEqual(await labels('农机购置补贴'), ['第一条']);
    const { hits } = await index.clauses({ text: '农机购置补贴', today });
    assert.equal(hits[0]?.label, '第一条');
  });
});

describe('what a query names', () => {
  it('is described: numbers in standard form, the article, the issuers of the feed', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const text = '示例市民政局 示政发[2023] 8号 第2条';
    const { understood } = await index.search({ text, today });
    assert.deepEqual(understood, { documentNumbers: ['示政发〔2023〕8号'], article: '第2条' });
    assert.deepEqual((await index.facets({ text, today })).issuers, ['示例市民政局']);
  });

  it('leads to the article that a title was typed with, in Chinese numerals too', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    for (const text of [
      '示例市最低生活保障办法第二条',
      '示例市最低生活保障办法 第 2 条',
      '第二条 示例市最低生活保障办法',
    ]) {
      const { hits } = await index.search({ text, today });
      assert.equal(hits[0]?.document.id, 'minimum-living', text);
      assert.equal(hits[0]?.excerpts[0]?.anchor, 'art-2', text);
    }
  });

  it('is nothing in plain words', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const { understood } = await index.search({ text: '违反第二条规定的处罚', today });
    assert.deepEqual(understood, { documentNumbers: [] });
  });
});
