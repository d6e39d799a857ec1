import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleQuestion, sampleQuestions } from '../fixtures/memory-answers.js';

describe('writing an index of answers', () => {
  it('gives the same bytes in whatever order the questions come', async () => {
    const one = await memoryAnswers(sampleQuestions);
    const other = await memoryAnswers([...sampleQuestions].reverse());
    assert.deepEqual(Array.from(one.parts), Array.from(other.parts));
  });

  it('fits the gate to the questions and writes its curve', async () => {
    const { gate } = (await memoryAnswers(sampleQuestions)).manifest;
    assert.ok(gate.sure >= 0.44, 'never below the least');
    assert.ok(gate.fitted.foreign > 100);
    assert.equal(gate.fitted.withheld, sampleQuestions.length);
    const at = gate.curve.find(({ threshold }) => threshold === gate.sure);
    assert.ok(at && at.foreign <= 0.01 && at.wrong <= 0.02, JSON.stringify(at));
    const shares = gate.curve.map(({ right }) => right);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => b - a),
      'a higher threshold answers no more',
    );
  });

  it('is stricter in a feed whose questions are much alike', async () => {
    const matters = '养犬登记 门牌更换 摊位租用 渔船检验 林木采伐 古树保护 水井封填 戏曲下乡'.split(' ');
    const alike = matters.flatMap((matter) =>
      ['东街', '西街'].map((street) =>
        sampleQuestion(`${matter}-${street}`, `${matter}归${street}的哪个服务窗口办理？`),
      ),
    );
    const { gate } = (await memoryAnswers(alike)).manifest;
    assert.ok(gate.sure > 0.44, String(gate.sure));
  });

  it('holds no text of answers', async () => {
    const { parts } = await memoryAnswers(sampleQuestions);
    const text = new TextDecoder().decode(parts.get('answers/2'));
    assert.match(text, /一次性创业补贴/);
    assert.doesNotMatch(text, /首次创办小微企业的/);
  });
});
