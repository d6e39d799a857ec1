import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Amount,
  type BenefitItem,
  judgeAll,
  judgeBasket,
  type Profile,
  type Stacking,
} from './index.js';

const grant = (id: string, amount: Amount, stacking?: Stacking): BenefitItem => ({
  id,
  title: `示例${id}`,
  awards: [{ kind: 'grant', amount }],
  ...(stacking ? { stacking } : {}),
});

function basket(items: BenefitItem[], profile: Profile = {}) {
  const { judgements } = judgeAll(items, profile, { on: '2026-06-01' });
  return judgeBasket(items, judgements);
}

describe('judgeBasket', () => {
  it('adds up what can be combined', () => {
    const result = basket([grant('a', { fixed: 10 }), grant('b', { fixed: 20, upTo: true })]);
    assert.deepEqual(result.amount, { min: 10, max: 30 });
    assert.deepEqual([result.taken, result.conflicts], [['a', 'b'], []]);
  });

  it('counts one of a group once, and names the rule', () => {
    for (const kind of ['chooseOne', 'higherOnly', 'oncePerYear'] as const) {
      const result = basket([
        grant('a', { fixed: 10 }, { [kind]: 'group' }),
        grant('b', { fixed: 20 }, { [kind]: 'group' }),
        grant('c', { fixed: 5 }),
      ]);
      assert.deepEqual(result.amount, { min: 25, max: 25 });
      assert.deepEqual([result.taken, result.leftOut], [['b', 'c'], ['a']]);
      assert.deepEqual(result.conflicts, [{ kind, items: ['a', 'b'], group: 'group' }]);
    }
  });

  it('lets one side exclude the other', () => {
    const result = basket([grant('a', { fixed: 10 }), grant('b', { fixed: 20 }, { excludes: ['a'] })]);
    assert.deepEqual(result.conflicts, [{ kind: 'excludes', items: ['a', 'b'] }]);
    assert.deepEqual(result.amount, { min: 20, max: 20 });
  });

  it('prefers two that go together to a greater one that excludes both', () => {
    const result = basket([
      grant('a', { fixed: 30 }, { excludes: ['b', 'c'] }),
      grant('b', { fixed: 20 }),
      grant('c', { fixed: 15 }),
    ]);
    assert.deepEqual(result.taken, ['b', 'c']);
  });

  it('has no upper bound where an amount has none, and leaves out what is out', () => {
    const share: Amount = { share: { of: 'loanInterestPaid', percent: 50 } };
    const out: BenefitItem = {
      ...grant('out', { fixed: 99 }),
      conditions: [
        { id: 'place', text: '示例', test: { fact: 'region', operator: 'within', value: '990100' } },
      ],
    };
    const result = basket([grant('a', { fixed: 10 }), grant('b', share), out], { region: '980101' });
    assert.deepEqual(result.amount, { min: 10, max: null });
    assert.deepEqual(result.ineligible, ['out']);
  });

  it('says what an item is granted on top of', () => {
    const result = basket([grant('a', { fixed: 10 }, { onTopOf: ['z'] })]);
    assert.deepEqual(result.lacks, [{ item: 'a', needs: 'z' }]);
  });

  it('counts an item that is in the basket twice once', () => {
    const item = grant('a', { fixed: 10 });
    assert.deepEqual(basket([item, item]).amount, { min: 10, max: 10 });
  });

  it('finds what trying every choice finds', () => {
    const items = fc
      .uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 })
      .chain((sums) =>
        fc.array(fc.tuple(fc.nat(sums.length - 1), fc.nat(sums.length - 1)), { maxLength: 10 }).map((pairs) =>
          sums.map((fixed, place) => {
            const excludes = pairs.filter(([a, b]) => a === place && b !== a).map(([, b]) => `i${b}`);
            return grant(`i${place}`, { fixed }, { excludes });
          }),
        ),
      );
    fc.assert(
      fc.property(items, (list) => {
        let best = 0;
        for (let mask = 0; mask < 2 ** list.length; mask += 1) {
          const chosen = list.filter((_, place) => mask & (1 << place));
          const ids = chosen.map(({ id }) => id);
          if (chosen.some(({ stacking }) => stacking?.excludes?.some((id) => ids.includes(id)))) continue;
          const total = chosen.reduce((sum, { awards }) => {
            const amount = awards?.[0]?.amount;
            return sum + (amount && 'fixed' in amount ? amount.fixed : 0);
          }, 0);
          best = Math.max(best, total);
        }
        assert.equal(basket(list).amount?.max, best);
      }),
      { numRuns: 500 },
    );
  });
});
