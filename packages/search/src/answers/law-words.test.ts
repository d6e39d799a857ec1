import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleGate, sampleQuestions } from '../fixtures/memory-answers.js';
import { memoryIndex, sampleDocument } from '../fixtures/memory-index.js';

/** Asks about a deposit; one clause begins with the given words, another has more words of the question. */
async function ask(beginning: string, lost = '') {
  const letting = sampleDocument('letting', {
    title: '示例市房屋出租办法',
    clauses: [
      { anchor: 'art-1', label: '第一条', text: '退房和押金的标准应当公布。' },
      { anchor: 'art-2', label: '第二条', text: `${beginning}，退房以后把押金退还承租人。` },
    ],
  });
  const lawWords = new Set<string>();
  const index = await memoryIndex([letting], { onLawWord: (word) => lawWords.add(word) });
  const answered = await memoryAnswers(sampleQuestions, { gate: { ...sampleGate, sure: 1 }, lawWords });
  answered.parts.delete(lost);
  const answers = await answered.open(index.open());
  const { parts, missing } = await answers.ask('退房押金', { today: '2024-06-01', explain: true });
  const { parts: unexplained } = await answers.ask('退房押金', { today: '2024-06-01' });
  return {
    lifts: parts.flatMap(({ clauses }) => clauses.map(({ lifts = {} }) => lifts)),
    unexplained,
    anchors: parts.flatMap(({ clauses }) => clauses.map(({ anchor }) => anchor)),
    missing,
    written: new TextDecoder().decode(answered.parts.get('answerLaw/0')),
  };
}

describe('words of law for the situation that a question describes', () => {
  const beginning = '租赁期限届满';

  it('bring the clause that has them before one that has more of the words of the question', async () => {
    assert.deepEqual((await ask('双方没有争议')).anchors, ['art-1', 'art-2']);
    assert.deepEqual((await ask(beginning)).anchors, ['art-2', 'art-1']);
  });

  it('are named as the reason, where one is asked for', async () => {
    const { lifts, unexplained } = await ask(beginning);
    assert.deepEqual(lifts.map(Object.keys), [['law'], []]);
    assert.ok((lifts[0]?.law ?? 0) > 0);
    assert.ok(unexplained.every(({ clauses }) => clauses.every((clause) => !('lifts' in clause))));
  });

  it('are in a feed as far as its documents have them, and no part is if they have none', async () => {
    assert.equal((await ask('双方没有争议')).written, '');
    const { situations } = JSON.parse((await ask(beginning)).written) as { situations: string[] };
    assert.ok(situations.length > 0);
    for (const law of situations) assert.equal(law, beginning);
  });

  it('are left out, and named, if they cannot be loaded', async () => {
    const { anchors, missing } = await ask(beginning, 'answerLaw/0');
    assert.deepEqual(anchors, ['art-1', 'art-2']);
    assert.deepEqual(missing, ['answerLaw/0']);
  });
});
