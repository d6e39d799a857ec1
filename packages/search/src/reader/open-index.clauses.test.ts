import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import { openIndex } from './open-index.js';

const today = '2025-01-01';

describe('clauses', () => {
  it('are ranked over all documents, whole, with the anchor to link to', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const { hits, missing } = await index.clauses({ text: '创业补贴可以给多少', today, limit: 3 });
    assert.equal(hits[0]?.document.id, 'startup-subsidy');
    assert.equal(hits[0]?.anchor, 'art-2');
    assert.equal(hits[0]?.label, '第2条');
    assert.equal(hits[0]?.text, samplePolicies[0]?.clauses[1]?.text);
    assert.deepEqual(missing, []);
    assert.deepEqual(
      hits.map(({ score }) => score),
      hits.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it('come from what passes the filters', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const { hits } = await index.clauses({
      text: '申请最低生活保障',
      filters: { validity: ['repealed'] },
      today,
    });
    assert.deepEqual(
      hits.map(({ document }) => document.id),
      ['minimum-living-old'],
    );
  });

  it('are found by the titles of what they are in, which they carry', async () => {
    const clause = (anchor: string, text: string, context?: string) => ({ anchor, label: '', text, context });
    const document = sampleDocument('code', {
      clauses: [
        clause('a', '期限不得超过二十年。超过的部分无效。', '合同。租赁合同'),
        clause('b', '期限届满，可以续订。', '合同。租赁合同'),
        clause('c', '期限不得超过二十年。超过的部分无效。', '合同。保管合同'),
        clause('d', '期限由当事人约定。'),
      ],
    });
    const { hits } = await (await memoryIndex([document])).open().clauses({ text: '租赁期限多少年', today });
    assert.equal(hits[0]?.anchor, 'a');
    assert.deepEqual(hits.map(({ anchor, context }) => [anchor, context]).sort(), [
      ['a', '合同。租赁合同'],
      ['b', '合同。租赁合同'],
      ['c', '合同。保管合同'],
      ['d', undefined],
    ]);
  });

  it('come first where the words of the question are together, in whatever form', async () => {
    const filler = '本条规定其他事项，由有关部门另行通知。';
    const document = sampleDocument('leave', {
      clauses: sampleClauses(
        `职工因病需要请假的，工资照发。${filler}`,
        `职工请教师代课的，从其约定。${filler.repeat(4)}病历由医院保管。${filler.repeat(4)}放假按规定执行，工资另行通知。`,
      ),
    });
    const { hits } = await (await memoryIndex([document])).open().clauses({ text: '请病假工资', today });
    assert.equal(hits[0]?.anchor, 'art-1');
  });

  it('come with what follows where they only lead in to it: their items, or the next lines', async () => {
    const clause = (label: string, text: string) => ({ anchor: label, label, text });
    const document = sampleDocument('greenhouse', {
      clauses: [
        clause('第一条', '申请温室补助应当提交下列材料：'),
        clause('第一条第一项', '土地承包合同；'),
        clause('第一条第二项', '温室验收单。'),
        clause('第二条', '温室补助由县农业农村局受理。'),
        clause('', '三、温室拆除标准'),
        clause('', '每平方米补助二十元。'),
      ],
    });
    const letter = sampleDocument('letter', {
      clauses: [
        clause('', '问：外地农户在本县租用耕地的，遭受冰雹以后还能不能领取救助？'),
        clause('', '答：可以领取。'),
      ],
    });
    const index = (await memoryIndex([document, letter])).open();
    const following = async (text: string) => (await index.clauses({ text, today })).hits[0]?.following;
    assert.equal(await following('申请温室补助提交什么材料'), '土地承包合同；\n温室验收单。');
    assert.equal(await following('温室拆除标准'), '每平方米补助二十元。');
    assert.equal(await following('外地农户遭受冰雹'), '答：可以领取。');
    assert.equal(await following('温室补助由谁受理'), undefined);
  });

  it('are in the order of the index where it has no statistics, as in earlier versions', async () => {
    const { manifest, load } = await memoryIndex(samplePolicies);
    const earlier = { ...manifest, parts: { ...manifest.parts, lexicon: 1 } };
    const { hits, missing } = await openIndex({ manifest: earlier, load }).clauses({
      text: '创业补贴',
      today,
    });
    assert.equal(hits[0]?.document.id, 'startup-subsidy');
    assert.deepEqual(missing, []);
  });

  it('leave out one whose part is missing, and say so', async () => {
    const built = await memoryIndex(samplePolicies);
    for (const name of Array.from(built.parts.keys())) {
      if (name.startsWith('documents/')) built.parts.delete(name);
    }
    const { hits, missing } = await built.open().clauses({ text: '户籍', today });
    assert.deepEqual(hits, []);
    assert.equal(missing.length, 1);
  });
});

describe('long documents', () => {
  const filler = (at: number) => `第${at}款关于其他事项的一般说明，与所问无关。`.repeat(8);
  const long = sampleDocument('long', {
    clauses: sampleClauses(
      ...Array.from({ length: 60 }, (_, at) => (at === 47 ? '渔船更新改造给予补助。' : filler(at))),
    ),
  });

  it('cost one small part, the one with the clause', async () => {
    const built = await memoryIndex([long, ...samplePolicies], { blockCharacters: 1000 });
    const results = await built.open().search({ text: '渔船更新改造', today });
    assert.equal(results.hits[0]?.excerpts[0]?.anchor, 'art-48');
    assert.equal(built.loaded.filter((name) => name.startsWith('documents/')).length, 1);
    const loaded = built.loaded.find((name) => name.startsWith('documents/')) ?? '';
    assert.ok((built.parts.get(loaded)?.length ?? 0) < 6000);
  });
});

describe('a clause as long as a book', () => {
  const sentence = (at: number) => `第${at}项其他事项另行规定。`;
  const text = Array.from({ length: 2000 }, (_, at) => (at === 1500 ? '渔船更新给予补助。' : sentence(at)));
  const book = sampleDocument('book', { clauses: sampleClauses(text.join('')) });

  it('costs small parts, and keeps its anchor and every word', async () => {
    const built = await memoryIndex([book, ...samplePolicies]);
    const { hits } = await built.open().search({ text: '渔船更新', today });
    assert.equal(hits[0]?.excerpts[0]?.anchor, 'art-1');
    assert.match(hits[0]?.excerpts[0]?.text ?? '', /渔船更新给予补助/);
    const sizes = Array.from(built.parts, ([name, { length }]) =>
      name.startsWith('documents/') ? length : 0,
    );
    assert.ok(Math.max(...sizes) < 9000, `${Math.max(...sizes)}`);
    const whole = await built.open().clauses({ text: '其他事项', today, limit: 100 });
    const pieces = whole.hits.filter(({ document }) => document.id === 'book').map((hit) => hit.text);
    assert.ok(pieces.length > 5 && pieces.every((piece) => text.join('').includes(piece)));
  });
});
