import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differingMatters } from './differing-matters.js';
import { asksNothing, namesNothing } from './names-nothing.js';
import { Places } from './places.js';
import { readQuestion } from './question-text.js';
import { slotsIn } from './slots.js';
import type { KnownQuestion } from './types.js';
import { unmetSlots } from './unmet-slots.js';

const today = '2026-01-01';

describe('a question that no answer can be sure for', () => {
  it('names no matter', () => {
    for (const question of ['要交哪些材料', '那要带啥东西去', '在哪里办', '补贴多少']) {
      assert.equal(namesNothing(question), true, question);
    }
    for (const question of ['低保要交哪些材料', '医保在哪里办', '电梯补贴多少']) {
      assert.equal(namesNothing(question), false, question);
    }
  });

  it('names a matter and asks nothing of it', () => {
    const asks = (question: string) => !asksNothing(readQuestion(question, new Places([])));
    for (const name of ['公积金', '创业补贴', '低保低保低保', '请问高龄津贴？']) {
      assert.equal(asks(name), false, name);
    }
    for (const question of ['低保标准', '公积金能取吗', '低保怎么办', '全年禁放鞭炮地方']) {
      assert.equal(asks(question), true, question);
    }
  });

  it('is of an age that the answer is not for, also where nobody says 岁', () => {
    const agesIn = (text: string) =>
      slotsIn(text, today).flatMap(({ name, value }) => (name === 'age' ? [value] : []));
    assert.deepEqual(agesIn('我今年七十八了，八十岁以上有没有补贴'), ['80', '78']);
    assert.deepEqual(agesIn('我妈都80了'), ['80']);
    assert.deepEqual(agesIn('材料已经交了，快三个月了'), []);
  });

  it('asks for money to get where the answer is of money to spend', () => {
    const differing = (question: string, matched: string) =>
      differingMatters(question, matched, false).map(({ text }) => text);
    assert.deepEqual(differing('买了180万的设备，技改补助能拿多少', '技改项目设备要投多少钱才能报'), [
      '拿多少',
    ]);
    assert.deepEqual(differing('技改补助能拿多少', '技改补助一共发多少'), []);
  });

  it('is of a group that the answer is not for, in however long a text', () => {
    const question =
      '我今年七十六了，儿子在外地打工，下楼费劲，听隔壁说政府给老年人发钱，还有人来家里做饭，我也不知道是啥名目，能领点啥';
    const unmetBy = (audiences?: readonly string[]) => {
      const matched = '外地来打工租房子，能领补贴吗';
      const known = { id: 'rent', question: matched, region: '990122', audiences } as KnownQuestion;
      const judged = {
        known,
        matched,
        scope: 'same',
        answer: 0,
        terms: [],
        beyond: { asked: '', known: '' },
      } as const;
      const places = new Places([]);
      const unmet = unmetSlots(question, slotsIn(question, today), judged, { places, today });
      return unmet.filter(({ name }) => name === 'audience').map(({ value }) => value);
    };
    assert.deepEqual(unmetBy(['newResident']), ['elderly']);
    assert.deepEqual(unmetBy(['newResident', 'elderly']), []);
    assert.deepEqual(unmetBy(), []);
  });
});
