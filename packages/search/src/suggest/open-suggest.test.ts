import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import { openSuggest } from './open-suggest.js';

const opened = async (documents = samplePolicies) => openSuggest(await memoryIndex(documents));

describe('suggestions', () => {
  it('offer titles, topics and document numbers, what begins so first', async () => {
    const index = await opened();
    assert.deepEqual(
      (await index.suggest('创业补贴')).slice(0, 2).map(({ kind, id, text }) => [kind, id, text]),
      [
        ['topic', undefined, '创业补贴'],
        ['policy', 'startup-subsidy', '示例县一次性创业补贴实施细则'],
      ],
    );
    assert.equal((await index.suggest('示政发[2023'))[0]?.text, '示政发〔2023〕8号');
    assert.equal((await index.suggest('示政发[2023'))[0]?.kind, 'documentNumber');
  });

  it('mark what was typed', async () => {
    const index = await opened();
    const suggestion = (await index.suggest('公积金')).find(({ kind }) => kind === 'policy');
    assert.equal(suggestion?.text, '示例省住房公积金管理条例');
    assert.deepEqual(suggestion?.marks, [[5, 8]]);
  });

  it('distinguish numbers: 10 is not the beginning of every number', async () => {
    const documents = [
      sampleDocument('a', { title: '高新技术企业认定补贴1000000元' }),
      sampleDocument('b', { title: '小微企业补贴10元' }),
      sampleDocument('c', { title: '技术高新区企业名单' }),
    ];
    const index = await opened(documents);
    assert.equal((await index.suggest('补贴10元'))[0]?.id, 'b');
    assert.equal((await index.suggest('高新技术'))[0]?.id, 'a');
  });

  it('find a title from one character and from a title with a slip', async () => {
    const index = await opened();
    assert.equal((await index.suggest('房'))[0]?.id, 'housing-fund');
    assert.equal((await index.suggest('住房公积经管理'))[0]?.id, 'housing-fund');
  });

  it('say which document is meant: its number and its form, or the title that a number belongs to', async () => {
    const index = await opened();
    const named = (await index.suggest('一次性创业补贴')).find(({ kind }) => kind === 'policy');
    assert.deepEqual([named?.aside, named?.form], ['示县人社规〔2024〕3号', 'normative']);
    const numbered = (await index.suggest('示政发〔2023')).find(({ kind }) => kind === 'documentNumber');
    assert.deepEqual([numbered?.aside, numbered?.form], ['示例市最低生活保障办法', 'measures']);
    const unnumbered = (await index.suggest('公积金')).find(({ kind }) => kind === 'policy');
    assert.equal(unnumbered?.aside, undefined);
  });

  it('understand traditional characters, and go on as typed without the table of them', async () => {
    const built = await memoryIndex(samplePolicies);
    const suggestion = (await (await openSuggest(built)).suggest('創業補貼')).find(
      ({ kind }) => kind === 'policy',
    );
    assert.equal(suggestion?.id, 'startup-subsidy');
    assert.deepEqual(suggestion?.marks, [[6, 10]]);
    built.parts.delete('lexicon/0');
    const ids = (await (await openSuggest(built)).suggest('最低生活保障標準')).map(({ id }) => id);
    assert.ok(ids.includes('minimum-living'));
  });

  it('are none for nothing, and no more than asked for', async () => {
    const index = await opened();
    assert.deepEqual(await index.suggest(' ？'), []);
    assert.equal((await index.suggest('示例', 2)).length, 2);
  });

  it('answer to pinyin: initials or syllables, from the beginning or after the place', async () => {
    const index = await opened();
    for (const text of ['slszfgjj', 'shilishengzhufang', 'ZFGJJ', 'zhufang']) {
      assert.equal((await index.suggest(text))[0]?.id, 'housing-fund', text);
    }
    assert.equal((await index.suggest('dibao'))[0]?.text, '低保');
  });

  it('never suggest one Chinese word for another that sounds alike', async () => {
    const index = await opened([
      sampleDocument('a', { title: '景点管理办法' }),
      sampleDocument('b', { title: '经典诵读办法' }),
    ]);
    assert.deepEqual(
      (await index.suggest('景点')).map(({ id }) => id),
      ['a'],
    );
  });

  it('load a part or two however many titles there are, and no more for the next letters', async () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      sampleDocument(`p${at}`, {
        title: `示例市${String.fromCodePoint(0x5000 + at * 7, 0x6000 + at * 5)}管理办法`,
      }),
    );
    const built = await memoryIndex(many);
    assert.ok(built.manifest.parts.suggest > 3);
    const index = await openSuggest(built);
    const title = many[123]!.title.slice(3, 5);
    const loaded = () => built.loaded.filter((name) => name.startsWith('suggest/')).length;
    await index.suggest(title);
    assert.equal(loaded(), 1);
    assert.equal((await index.suggest(`${title}管理`))[0]?.id, 'p123');
    assert.equal(loaded(), 1);
  });

  it('are refused by name when their part is damaged, and asked for again', async () => {
    const built = await memoryIndex(samplePolicies);
    const name = Array.from(built.parts.keys()).find((part) => part.startsWith('suggest/'))!;
    const sound = built.parts.get(name)!;
    built.parts.set(name, new TextEncoder().encode('{"entries":[[1]],"keys":{}}'));
    const index = await openSuggest({
      manifest: { ...built.manifest, parts: { ...built.manifest.parts, suggest: 1 } },
      load: built.load,
    });
    await assert.rejects(index.suggest('低保'), { code: 'search.partCorrupt', facts: { part: 'suggest/0' } });
    built.parts.set(name, sound);
    await index.suggest('低保');
  });
});
