import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import { openSuggest } from './open-suggest.js';

const opened = async (documents = samplePolicies) =>
  openSuggest({ load: (await memoryIndex(documents)).load });

describe('suggestions', () => {
  it('offer titles, topics and document numbers, what begins so first', async () => {
    const { suggest } = await opened();
    assert.deepEqual(
      suggest('创业补贴')
        .slice(0, 2)
        .map(({ kind, id, text }) => [kind, id, text]),
      [
        ['topic', undefined, '创业补贴'],
        ['policy', 'startup-subsidy', '示例县一次性创业补贴实施细则'],
      ],
    );
    assert.equal(suggest('示政发[2023')[0]?.text, '示政发〔2023〕8号');
    assert.equal(suggest('示政发[2023')[0]?.kind, 'documentNumber');
  });

  it('mark what was typed', async () => {
    const { suggest } = await opened();
    const suggestion = suggest('公积金').find(({ kind }) => kind === 'policy');
    assert.equal(suggestion?.text, '示例省住房公积金管理条例');
    assert.deepEqual(suggestion?.marks, [[5, 8]]);
  });

  it('tell numbers apart: 10 is not the beginning of every number', async () => {
    const documents = [
      sampleDocument('a', { title: '高新技术企业认定补贴1000000元' }),
      sampleDocument('b', { title: '小微企业补贴10元' }),
      sampleDocument('c', { title: '技术高新区企业名单' }),
    ];
    const { suggest } = await opened(documents);
    assert.equal(suggest('补贴10元')[0]?.id, 'b');
    assert.equal(suggest('高新技术')[0]?.id, 'a');
  });

  it('find a title from one character and from a title with a slip', async () => {
    const { suggest } = await opened();
    assert.equal(suggest('房')[0]?.id, 'housing-fund');
    assert.equal(suggest('住房公积经管理')[0]?.id, 'housing-fund');
  });

  it('are none for nothing, and no more than asked for', async () => {
    const { suggest } = await opened();
    assert.deepEqual(suggest(' ？'), []);
    assert.equal(suggest('示例', 2).length, 2);
  });

  it('are refused by name when their part is damaged', async () => {
    const load = async () => new TextEncoder().encode('{"ids":[],"titles":[1]}');
    await assert.rejects(openSuggest({ load }), { code: 'search.partCorrupt', facts: { part: 'suggest/0' } });
  });
});
