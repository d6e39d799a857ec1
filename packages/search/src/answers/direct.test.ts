import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleGate, sampleQuestions } from '../fixtures/memory-answers.js';
import { memoryIndex, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import type { AskRequest } from './types.js';

const today = '2024-06-01';

async function ask(question: string, request: Partial<AskRequest> = {}) {
  const index = (await memoryIndex(samplePolicies)).open();
  const answers = await (await memoryAnswers(sampleQuestions, { gate: sampleGate })).open(index);
  return answers.ask(question, { today, ...request });
}

describe('asking for a text by its number', () => {
  const direct: readonly (readonly [question: string, document: string, label: string | undefined])[] = [
    ['示例市最低生活保障办法第2条怎么说', 'minimum-living', '第2条'],
    ['《示例市最低生活保障办法》第二条', 'minimum-living', '第2条'],
    ['示县人社规〔2024〕3号', 'startup-subsidy', undefined],
    ['示县人社规[2024]3号第二条的内容是什么？', 'startup-subsidy', '第2条'],
  ];
  for (const [question, document, label] of direct) {
    it(`gives the text itself for ${question}`, async () => {
      const { parts } = await ask(question);
      assert.equal(parts[0]?.outcome, 'answer');
      const [found] = parts[0]?.direct?.found ?? [];
      assert.equal(found?.document.id, document);
      assert.equal(found?.clause?.label, label);
    });
  }

  const unnamed = ['第二条怎么说', '第2条', '本办法第二条怎么规定的'];
  for (const question of unnamed) {
    it(`asks which document is meant by ${question}, and offers no clauses that cite its number`, async () => {
      const { outcome, parts } = await ask(question);
      assert.equal(outcome, 'maybe');
      assert.deepEqual(parts[0]?.direct?.found, []);
      assert.deepEqual([parts[0]?.maybe, parts[0]?.clauses], [[], []]);
    });

    it(`takes ${question} for the policy that the page is about`, async () => {
      const about = { policies: ['minimum-living'] };
      const title = '示例市最低生活保障办法';
      const { parts } = await ask(question, { about, title });
      assert.equal(parts[0]?.outcome, 'answer');
      const [found, ...others] = parts[0]?.direct?.found ?? [];
      assert.deepEqual([found?.document.id, found?.clause?.label, others], ['minimum-living', '第2条', []]);
    });
  }

  it('does not take an article that is not there for one that is', async () => {
    const { parts } = await ask('示例市最低生活保障办法第八十八条怎么说');
    assert.notEqual(parts[0]?.outcome, 'answer');
  });

  it('finds the article of the policy of the page among many documents with that number', async () => {
    const names = Array.from('绿化停车供水供热养老托育消防档案种子渔业', (one) => `示例市${one}管理办法`);
    const documents = names.map((title, at) => {
      const clauses = [
        { anchor: 'art-3', label: '第三条', text: `第三条 ${title.slice(3, 4)}事项由市人民政府统一负责。` },
      ];
      return sampleDocument(`d${at}`, { title, clauses });
    });
    const index = (await memoryIndex(documents)).open();
    const answers = await (await memoryAnswers(sampleQuestions, { gate: sampleGate })).open(index);
    const found = names.map(async (title, at) => {
      const request = { today, about: { policies: [`d${at}`] }, title };
      const { parts } = await answers.ask('第三条怎么说', request);
      return parts[0]?.direct?.found.map(({ document, clause }) => `${document.id} ${clause?.label}`).join();
    });
    assert.deepEqual(
      await Promise.all(found),
      names.map((_, at) => `d${at} 第三条`),
    );
  });
});
