import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import { thesaurus } from './thesaurus/index.js';
import { linksOf } from './word-group.js';

const today = '2025-01-01';
const documents = [
  sampleDocument('relief', {
    title: '示例市社会救助办法',
    clauses: sampleClauses('申请最低生活保障，由户主提出。'),
  }),
  sampleDocument('dogs', { title: '示例市养犬管理规定', clauses: sampleClauses('携犬外出应当束犬链。') }),
  sampleDocument('houses', {
    title: '示例市物业管理办法',
    clauses: sampleClauses('既有住宅增设电梯的，应当协商。'),
  }),
];
const search = async (text: string, exact = false) =>
  (await memoryIndex(documents)).open().search({ text, today, exact });
const idsFor = async (text: string, exact = false) =>
  (await search(text, exact)).hits.map(({ document }) => document.id);

describe('the thesaurus', () => {
  it('has at least 1,500 groups, each of which leads from one word to another', () => {
    assert.ok(thesaurus.length >= 1500, `${thesaurus.length}`);
    for (const group of thesaurus) assert.ok(linksOf([group]).size > 0, group.everyday.join(' '));
  });

  it('has clean words: no space, no sign of its notation, and none of a single character to look for', () => {
    for (const { everyday, official } of thesaurus) {
      for (const word of everyday) assert.match(word, /^[^\s=>|~]+$/u);
      for (const word of official) assert.match(word, /^[^\s=>|~]{2,}$/u);
    }
  });

  it('leads to no word that other fields use as well: 房东 to 出租人 would find the charter of ships', () => {
    const tooWide = new Set(
      (
        '出租人 承租人 管理人 合同 书面形式 赔偿 处罚 证据 责任 撤销 解除 转移 说明 提示 逾期 认定 证件 起诉 管辖 财物 返还 ' +
        '胁迫 过错 损害 减轻 出租 租赁 设立 组织 企业 道路 保证 追偿 债务 死亡 保险 医疗 船舶 动物 罚款 所有权 价款 支付 ' +
        '申请 管理 处理 三年 一年 六十日 十五日 七日内 三倍 二倍'
      ).split(' '),
    );
    for (const { everyday, official } of thesaurus) {
      const wide = official.filter((word) => tooWide.has(word));
      assert.deepEqual(wide, [], everyday.join(' '));
    }
  });

  it('leads from what happened to somebody to the word of the law, and not to what many laws say', () => {
    const links = linksOf(thesaurus);
    const wanted = [
      ['羊吃', '饲养的动物'],
      ['卖烟', '烟草专卖零售许可证'],
      ['被人骂', '名誉权'],
      ['还不上', '逾期利息'],
      ['岁打工', '童工'],
      ['转业干部', '退役军官'],
      ['当兵回来', '退役军人'],
      ['电线杆', '电力设施'],
      ['年报', '年度报告'],
      ['起征点', '减除费用'],
      ['超载', '超员'],
      ['楼上漏水', '相邻权利人'],
      ['冰雹砸', '农业保险'],
      ['过期药', '超过有效期的药品'],
      ['家属签字', '知情同意'],
      ['罚站', '体罚'],
      ['不让我见', '探望权'],
      ['广告钱', '公共收益'],
      ['猫抓', '饲养的动物'],
      ['快递丢', '快件丢失'],
    ] as const;
    for (const [from, to] of wanted) assert.ok(links.get(from)?.has(to), `${from} ${to}`);
    assert.ok(!links.get('楼上漏水')?.has('排水'));
    assert.ok(!links.get('陪产假')?.has('配偶'));
  });

  it('knows a word as typed right: its characters are not looked for one by one in titles', async () => {
    const fines = sampleDocument('fines', {
      title: '示例市停车管理办法',
      clauses: sampleClauses('违法停放的机动车，由公安机关处理。'),
    });
    const stickers = sampleDocument('stickers', {
      title: '示例市张贴物条例',
      clauses: sampleClauses('张贴物应当整洁。'),
    });
    const index = (await memoryIndex([stickers, fines])).open();
    const { hits } = await index.search({ text: '车贴条', today });
    assert.deepEqual(
      hits.map(({ document }) => document.id),
      ['fines'],
    );
  });

  it('leads back from official words only where both sides are equal', () => {
    const links = linksOf([
      { everyday: ['低保'], official: ['最低生活保障'], kind: 'equal' },
      { everyday: ['五险一金'], official: ['社会保险', '住房公积金'], kind: 'wider' },
    ]);
    assert.deepEqual(Array.from(links.get('最低生活保障') ?? []), ['低保']);
    assert.equal(links.has('社会保险'), false);
  });
});

describe('a query in everyday words', () => {
  it('finds official words, marks them, and says so', async () => {
    const { hits, also } = await search('怎么申请低保');
    assert.equal(hits[0]?.document.id, 'relief');
    assert.deepEqual(also, [{ from: '低保', to: ['最低生活保障'] }]);
    assert.deepEqual(hits[0]?.excerpts[0]?.marks[0], [0, 8]);
    assert.deepEqual(await idsFor('遛狗'), ['dogs']);
    assert.deepEqual(await idsFor('装电梯'), ['houses']);
  });

  it('comes to the document that is named for it, before those whose text happens to have its characters', async () => {
    const others = Array.from({ length: 3 }, (_, at) =>
      sampleDocument(`sale-${at}`, {
        title: `示例市拍卖办法（${at}）`,
        clauses: sampleClauses('可以降低保留价。'),
      }),
    );
    const relief = sampleDocument('title', {
      title: '示例市最低生活保障办法',
      clauses: sampleClauses('户主提出申请。', '民政部门审核。'),
    });
    const index = (await memoryIndex([...others, relief])).open();
    const { hits } = await index.search({ text: '低保', today });
    assert.equal(hits[0]?.document.id, 'title');
  });

  it('finds only the words typed when asked to, or when they are quoted', async () => {
    assert.deepEqual(await idsFor('遛狗', true), []);
    assert.deepEqual(await idsFor('"遛狗"'), []);
  });

  it('puts a document with the words typed before one with other words', async () => {
    const said = sampleDocument('said', {
      title: '示例市低保办法',
      clauses: sampleClauses('申请低保的条件。'),
    });
    const other = sampleDocument('other', {
      title: '示例市最低生活保障办法',
      clauses: sampleClauses('申请最低生活保障的条件。'),
    });
    const { hits } = await (await memoryIndex([other, said])).open().search({ text: '低保', today });
    assert.deepEqual(
      hits.map(({ document }) => document.id),
      ['said', 'other'],
    );
  });

  it('uses the words of a feed as well', async () => {
    const synonyms = [{ everyday: ['惠民卡'], official: ['最低生活保障'], kind: 'equal' as const }];
    const { hits } = await (await memoryIndex(documents, { synonyms }))
      .open()
      .search({ text: '惠民卡', today });
    assert.equal(hits[0]?.document.id, 'relief');
  });

  it('costs no part that the query would not ask for anyway', async () => {
    const built = await memoryIndex(documents, { shardBytes: 200 });
    await built.open().search({ text: '遛狗', today, exact: true });
    const exact = new Set(built.loaded.filter((name) => name.startsWith('terms/')));
    built.loaded.length = 0;
    await built.open().search({ text: '遛狗', today });
    for (const name of built.loaded.filter((one) => one.startsWith('terms/')))
      assert.ok(exact.has(name), name);
  });
});

describe('traditional characters', () => {
  it('find simplified text, and the other way round', async () => {
    assert.deepEqual(await idsFor('養犬管理規定'), ['dogs']);
    const taiwan = sampleDocument('old', {
      title: '示例市檔案館開放辦法',
      clauses: sampleClauses('檔案應當開放。'),
    });
    const built = await memoryIndex([taiwan, ...documents]);
    for (const text of ['档案馆开放', '檔案館開放']) {
      const { hits } = await built.open().search({ text, today });
      assert.equal(hits[0]?.document.id, 'old', text);
    }
  });

  it('load their table only for a query that may have some', async () => {
    const built = await memoryIndex(documents);
    await built.open().search({ text: '养犬管理规定', today });
    assert.ok(!built.loaded.includes('lexicon/0'));
    await built.open().search({ text: '養犬', today });
    assert.ok(built.loaded.includes('lexicon/0'));
  });

  it('that cannot be fetched are named, and the rest of the query still counts', async () => {
    const built = await memoryIndex(documents);
    built.parts.delete('lexicon/0');
    const { hits, missing } = await built.open().search({ text: '養犬管理', today });
    assert.equal(hits[0]?.document.id, 'dogs');
    assert.deepEqual(missing, ['lexicon/0']);
  });
});
