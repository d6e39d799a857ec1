import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleGate, sampleQuestion, sampleQuestions } from '../fixtures/memory-answers.js';
import { memoryIndex, sampleDocument } from '../fixtures/memory-index.js';

const today = '2024-06-01';
const law = sampleDocument('rest', {
  title: '示例县工时办法',
  clauses: [
    { anchor: 'art-1', label: '第一条', text: '周末上班的安排由单位公布。' },
    { anchor: 'art-2', label: '第二条', text: '周末上班的安排，不能补休的，支付工资报酬。' },
  ],
});

/** Answers that associate the everyday word 周末 with 休息日 and 补休 in clauses, and others that do not. */
function answered(words: string) {
  const about = ['商场周末营业有什么规定', '保安周末值班算什么', '司机周末出车怎么处理'].map((question, at) =>
    sampleQuestion(`w${at}`, question, { clauseTexts: [words] }),
  );
  return [...sampleQuestions.map((one) => ({ ...one, clauseTexts: ['按照规定办理登记。'] })), ...about];
}

async function clausesFor(question: string, questions: ReturnType<typeof answered>, lost = '') {
  const { parts, open } = await memoryAnswers(questions, { gate: { ...sampleGate, sure: 1 } });
  if (lost) for (const name of parts.keys()) if (name.startsWith(lost)) parts.delete(name);
  const answers = await open((await memoryIndex([law])).open());
  const { parts: asked, missing } = await answers.ask(question, { today });
  return { anchors: asked[0]?.clauses.map(({ anchor }) => anchor), missing };
}

describe('words of clauses, learned from answered questions', () => {
  const question = '周末上班安排';
  const words = '休息日安排工作的，应当补休或者支付工资报酬。';

  it('bring the clause that has them before one that has the words of the question alone', async () => {
    assert.equal((await clausesFor(question, answered('按照规定办理登记。'))).anchors?.[0], 'art-1');
    assert.equal((await clausesFor(question, answered(words))).anchors?.[0], 'art-2');
  });

  it('are left out, and named, if they cannot be loaded', async () => {
    const { anchors, missing } = await clausesFor(question, answered(words), 'answerWords/');
    assert.equal(anchors?.[0], 'art-1');
    assert.match(missing.join(), /^answerWords\/\d+/);
  });

  it('never hold the text of a clause with its question', async () => {
    const { parts } = await memoryAnswers(answered(words), { gate: sampleGate });
    const text = Array.from(parts)
      .filter(([name]) => /^answers\//.test(name))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('');
    assert.doesNotMatch(text, /应当补休/);
  });
});
