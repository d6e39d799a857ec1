import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleGate, sampleQuestions } from '../fixtures/memory-answers.js';
import { syllablesIn } from './syllables.js';

const sample = memoryAnswers(sampleQuestions, { gate: sampleGate });

async function ask(question: string) {
  const answers = await (await sample).open();
  return answers.ask(question, { today: '2024-06-01' });
}

describe('a question in pinyin', () => {
  const asked: readonly (readonly [question: string, readAs: string, id: string])[] = [
    ['chuangye butie biaozhun', '创业补贴标准', 'startup'],
    ['chuangyebutiebiaozhun', '创业补贴标准', 'startup'],
    ['CHUANG YE BU TIE', '创业补贴', 'startup'],
    ['chuàngyè bǔtiē', '创业补贴', 'startup'],
    ['创业 butie 多少钱', '创业 补贴 多少钱', 'startup'],
    ['dibao yao naxie zhengjian', '低保要哪些证件', 'relief'],
  ];
  for (const [question, readAs, id] of asked) {
    it(`is read as characters, and asked back about: ${question}`, async () => {
      const result = await ask(question);
      assert.equal(result.readAs, readAs);
      assert.equal(result.question, question);
      assert.equal(result.outcome, 'maybe', 'what was typed is a guess, so nothing is sure');
      assert.equal(result.parts[0]?.maybe[0]?.known.id, id);
    });
  }

  it('keeps syllables of which no question of the feed speaks', async () => {
    assert.equal((await ask('qunuan fei shenme shihou tui')).readAs, '取暖费什么时候tui');
    assert.equal((await ask('kongtiao weixiu')).readAs, undefined);
  });

  for (const question of [
    'How do women apply for a subsidy?',
    'can he change a hukou here',
    'WiFi',
    'DIN 4109',
  ]) {
    it(`is not seen in ${question}, and nothing is found`, async () => {
      const result = await ask(question);
      assert.equal(result.readAs, undefined);
      assert.equal(result.outcome, 'notFound');
    });
  }

  it('suggests known questions while it is typed', async () => {
    const answers = await (await sample).open();
    const [first] = await answers.suggest('qunuan fei');
    assert.equal(first?.id, 'heating');
  });

  it('is not read in an index of format 1.0, which has no sounds', async () => {
    const { parts, open } = await memoryAnswers(sampleQuestions, { gate: sampleGate });
    const text = new TextDecoder().decode(parts.get('answers/0'));
    const { sounds: _, ...manifest } = JSON.parse(text) as { sounds: number };
    parts.set('answers/0', new TextEncoder().encode(JSON.stringify(manifest)));
    const result = await (await open()).ask('chuangye butie', { today: '2024-06-01' });
    assert.deepEqual([result.outcome, result.missing], ['notFound', []]);
  });

  it('names the part that could not be loaded', async () => {
    const { parts, open } = await memoryAnswers(sampleQuestions, { gate: sampleGate });
    for (const name of parts.keys()) if (name.startsWith('answerSounds/')) parts.delete(name);
    const result = await (await open()).ask('chuangye butie', { today: '2024-06-01' });
    assert.match(result.missing.join(), /answerSounds\//);
  });
});

describe('the syllables of a word', () => {
  it('are all of those that are part of a way to cut it', () => {
    const texts = (word: string) => syllablesIn(word).map(({ text }) => text);
    assert.deepEqual(texts('xian').sort(), ['an', 'xi', 'xian']);
    assert.deepEqual(texts('dibao').sort(), ['ba', 'bao', 'di', 'o']);
    assert.deepEqual(texts('how'), []);
    assert.deepEqual(texts(''), []);
  });
});
