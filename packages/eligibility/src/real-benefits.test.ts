import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkItems, checkProfile, enterpriseSize, judge, type Profile, windowState } from './index.js';
import {
  hasRealBenefits,
  type RealOutcome,
  readRealBenefits,
  readRealEnterprises,
  realVocabulary,
} from './testing/real-benefits.js';

const skip = hasRealBenefits() ? false : '../shared/data/benefits is absent';

const words = { eligible: 'yes', possible: 'possible', ineligible: 'no' } as const;

/** In the data, an item that partly depends on an office is "possible". */
const overall = ({ verdict, byOffice }: ReturnType<typeof judge>) =>
  verdict === 'eligible' && byOffice.length > 0 ? 'possible' : words[verdict];

function checkAmount(
  { amount, awards }: ReturnType<typeof judge>,
  expected: RealOutcome['amount'],
  name: string,
) {
  if (expected === null) return assert.equal(amount, undefined, name);
  const { min = null, max = null, loanMax } = expected;
  if (loanMax !== undefined) assert.equal(awards.find(({ kind }) => kind === 'loan')?.max, loanMax, name);
  assert.deepEqual(amount, { min, max }, name);
}

describe('real benefits', { skip }, () => {
  it('are judged and reckoned as by hand', () => {
    const vocabulary = realVocabulary();
    for (const { item, asOf, expected } of readRealBenefits()) {
      for (const { id, facts } of readRealEnterprises()) {
        const name = `${item.id} for ${id}`;
        const judgement = judge(item, facts, { on: asOf, vocabulary });
        const outcome = expected[id];
        assert.ok(outcome, name);
        for (const { id: condition, status } of judgement.conditions)
          assert.equal(
            status === 'office' ? 'unknown' : status,
            outcome.conditions[condition],
            `${name}: ${condition}`,
          );
        assert.equal(judgement.conditions.length, Object.keys(outcome.conditions).length, name);
        assert.equal(overall(judgement), outcome.overall, name);
        checkAmount(judgement, outcome.amount, name);
      }
    }
  });

  it('have no faults in this form, nor have the enterprises', () => {
    const vocabulary = realVocabulary();
    const items = readRealBenefits().map(({ item }) => item);
    assert.deepEqual(checkItems(items, vocabulary), []);
    for (const { facts } of readRealEnterprises())
      assert.deepEqual(checkProfile(facts, { on: '2026-06-01', vocabulary }), []);
  });

  it('can be applied for when the documents say', () => {
    for (const { item, asOf, state } of readRealBenefits())
      if (state !== 'expired') assert.equal(windowState(item, { on: asOf }).state, state, item.id);
  });

  it('size the enterprises as by hand', () => {
    const figure = (facts: Profile, name: string) => facts[name] as number | null;
    for (const { id, facts, expectedSize } of readRealEnterprises()) {
      const { size } = enterpriseSize(String(facts.industry), {
        employees: figure(facts, 'headcount'),
        revenue: figure(facts, 'revenue'),
        assets: figure(facts, 'assets'),
      });
      assert.equal(size, expectedSize, id);
    }
  });
});
