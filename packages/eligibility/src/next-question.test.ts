import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BenefitItem, type Comparison, comparisonsOf, nextQuestion } from './index.js';
import { sampleItems } from './testing/sample-items.js';

const on = '2026-06-01';

const asks = (id: string, ...tests: Comparison[]): BenefitItem => ({
  id,
  title: '示例',
  conditions: tests.map((test, place) => ({ id: `c${place}`, text: '示例', test })),
});
const place: Comparison = { fact: 'region', operator: 'within', value: '990100' };
const staff: Comparison = { fact: 'headcount', operator: 'atLeast', value: 10 };
const honest: Comparison = { fact: 'dishonest', operator: 'equals', value: false };

describe('comparisonsOf', () => {
  it('finds each comparison by its fact, in groups and in tests', () => {
    const item: BenefitItem = {
      id: 'a',
      title: '示例',
      applicants: ['enterprise'],
      conditions: [{ any: [{ not: { id: 'c', text: '示例', test: { all: [place, staff] } } }] }],
    };
    const found = comparisonsOf([item, asks('b', staff)]);
    assert.deepEqual([...found.keys()], ['entityType', 'region', 'headcount']);
    assert.deepEqual(found.get('headcount'), [staff, staff]);
  });
});

describe('nextQuestion', () => {
  it('asks what can be expected to settle the most, with how many any answer settles', () => {
    const items = [asks('a', place), asks('b', place, staff), asks('c', staff, honest)];
    assert.deepEqual(nextQuestion(items, {}, { on }), { fact: 'region', settles: 1, bearsOn: 2 });
  });

  it('knows that an item for the whole city loses nobody by the county', () => {
    const county = (value: string): Comparison => ({ ...place, value });
    const wide = ['a', 'b', 'c'].map((id) => asks(id, place, staff));
    const narrow = ['990101', '990102'].map((code) => asks(code, county(code), honest));
    assert.equal(nextQuestion([...wide, ...narrow], {}, { on })?.fact, 'headcount');
    const all = [...wide.map(({ id }) => asks(id, county('990103'), staff)), ...narrow];
    assert.equal(nextQuestion(all, {}, { on })?.fact, 'region');
  });

  it('never asks about an item that is out', () => {
    const items = [asks('a', place, staff), asks('b', place, staff), asks('c', honest)];
    assert.equal(nextQuestion(items, { region: '980101' }, { on })?.fact, 'dishonest');
  });

  it('asks nothing once all is settled, or where only an office decides', () => {
    assert.equal(nextQuestion([asks('a', place)], { region: '990101' }, { on }), undefined);
    const office: BenefitItem = {
      id: 'a',
      title: '示例',
      conditions: [{ id: 'c', text: '示例', office: '示例局' }],
    };
    assert.equal(nextQuestion([office], {}, { on }), undefined);
    assert.equal(nextQuestion([], {}, { on }), undefined);
  });

  it('does not ask again what was passed over', () => {
    const items = [asks('a', place), asks('b', place, staff)];
    assert.equal(nextQuestion(items, {}, { on }, new Set(['region']))?.fact, 'headcount');
    assert.equal(nextQuestion(items, {}, { on }, new Set(['region', 'headcount'])), undefined);
  });

  it('comes to an end by asking what it names', () => {
    const profile: Record<string, string | number | boolean | string[]> = {};
    const answers: typeof profile = {
      entityType: 'enterprise',
      region: '990101',
      industry: 'C1411',
      headcount: 60,
      revenue: 9_000_000,
      equipmentInvestment: 5_000_000,
      foundedOn: '2025-01-01',
      dishonest: false,
      rdSpending: 400_000,
      qualifications: [],
    };
    for (let count = 0; count <= Object.keys(answers).length; count += 1) {
      const question = nextQuestion(sampleItems, profile, { on });
      if (!question) return;
      const answer = answers[question.fact];
      assert.ok(answer !== undefined && !(question.fact in profile), question.fact);
      profile[question.fact] = answer;
    }
    assert.fail('asked more questions than there are facts');
  });
});
