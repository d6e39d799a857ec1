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

  it('is quick with many groups, of which one decides nothing in another', { timeout: 5_000 }, () => {
    const items = Array.from({ length: 80 }, (_, place) =>
      grant(`i${place}`, { fixed: (place % 4) + 1 }, { higherOnly: `group${Math.floor(place / 4)}` }),
    );
    const result = basket(items);
    assert.deepEqual(result.amount, { min: 80, max: 80 });
    assert.equal(result.taken.length, 20);
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

  it('adds up what fits, and apart from it what may fit, of which nothing is certain', () => {
    const ifListed = (item: BenefitItem): BenefitItem => ({
      ...item,
      conditions: [{ id: 'listed', text: '示例', test: { fact: 'listed', operator: 'equals', value: true } }],
    });
    const open = ifListed(grant('b', { fixed: 90 }, { excludes: ['a'] }));
    const items = [grant('a', { fixed: 10 }), open, ifListed(grant('c', { fixed: 5 }))];
    const result = basket(items);
    assert.deepEqual(
      [result.amount, result.withPossible],
      [
        { min: 10, max: 10 },
        { min: 10, max: 95 },
      ],
    );
    assert.deepEqual([result.taken, result.leftOut, result.possible], [['a'], [], ['b', 'c']]);
    const none = basket(items.slice(1));
    assert.deepEqual([none.amount, none.withPossible], [undefined, { min: 0, max: 95 }]);
    const known = basket(items, { listed: true });
    assert.deepEqual(
      [known.amount, known.withPossible, known.leftOut],
      [{ min: 95, max: 95 }, undefined, ['a']],
    );
    const title: BenefitItem = { ...ifListed(grant('d', { fixed: 1 })), awards: [{ kind: 'title' }] };
    assert.equal(basket([title]).withPossible, undefined, 'it brings no money');
    const share = ifListed(grant('e', { share: { of: 'loanInterestPaid', percent: 50 } }));
    assert.deepEqual(basket([share]).withPossible, { min: null, max: null });
    assert.deepEqual(basket([grant('a', { fixed: 10 }), share]).withPossible, { min: 10, max: null });
    const capped = ifListed(grant('f', { share: { of: 'loanInterestPaid', percent: 50 }, cap: 40 }));
    assert.deepEqual(basket([grant('a', { fixed: 10 }), capped]).withPossible, { min: 10, max: 50 });
  });

  it('says what an item is granted on top of', () => {
    const result = basket([grant('a', { fixed: 10 }, { onTopOf: ['z'] })]);
    assert.deepEqual(result.lacks, [{ item: 'a', needs: 'z' }]);
  });

  it('counts an item that is in the basket twice once', () => {
    const item = grant('a', { fixed: 10 });
    assert.deepEqual(basket([item, item]).amount, { min: 10, max: 10 });
  });

  it('keeps the sum within a limit that items share, and says which items', () => {
    const total = { group: 'total', amount: 100, period: 'P3Y' };
    const items = [
      grant('a', { fixed: 80 }, { sharedCaps: [total] }),
      grant('b', { fixed: 60, upTo: true }, { sharedCaps: [total] }),
      grant('c', { fixed: 5 }),
    ];
    const { amount, sharedTotals, leftOut } = basket(items);
    assert.deepEqual(amount, { min: 85, max: 105 });
    assert.deepEqual(leftOut, [], 'nothing is left out: what is over the limit is not paid');
    assert.deepEqual(sharedTotals, [
      { group: 'total', period: 'P3Y', min: 100, max: 100, items: ['a', 'b'], isExceeded: true },
    ]);
    assert.deepEqual(basket(items.slice(1)).sharedTotals, [], 'one of them alone shares with nobody');
    const [, , ...rest] = items;
    const below = basket([
      grant('a', { fixed: 30 }, { sharedCaps: [total] }),
      grant('b', { fixed: 60 }, { sharedCaps: [total] }),
      ...rest,
    ]);
    assert.deepEqual([below.amount, below.sharedTotals[0]?.isExceeded], [{ min: 95, max: 95 }, false]);
  });

  it('limits one item alone as well, and bounds what has no upper bound', () => {
    const total = { group: 'total', amount: 100 };
    const share: Amount = { share: { of: 'loanInterestPaid', percent: 50 } };
    const items = [
      grant('a', { fixed: 500 }, { sharedCaps: [total] }),
      grant('b', share, { sharedCaps: [total] }),
    ];
    const [alone] = judgeAll(items, {}, { on: '2026-06-01' }).judgements;
    assert.deepEqual(alone?.amount, { min: 100, max: 100 });
    assert.deepEqual(basket(items.slice(1)).amount, { min: null, max: null }, 'not estimable stays so');
    const known = { loanInterestPaid: { min: 20 } };
    assert.deepEqual(basket(items.slice(1), known).amount, { min: 10, max: 100 });
    const small = grant('c', { fixed: 10 }, { sharedCaps: [total] });
    assert.deepEqual(basket([small, items[1] ?? small]).amount, { min: 10, max: 100 });
  });

  it('takes the lowest and the highest limit where it depends on what is not known', () => {
    const small = { fact: 'enterpriseSize', operator: 'oneOf', value: ['small', 'micro'] } as const;
    const total = { group: 'total', amount: { cases: [{ when: small, value: 50 }, { value: 100 }] } };
    const items = [
      grant('a', { fixed: 40 }, { sharedCaps: [total] }),
      grant('b', { fixed: 90 }, { sharedCaps: [total] }),
    ];
    assert.deepEqual(basket(items).amount, { min: 50, max: 100 });
    assert.deepEqual(basket(items, { enterpriseSize: 'micro' }).amount, { min: 50, max: 50 });
  });

  it('chooses among rivals by what the limits let through', () => {
    const total = { group: 'total', amount: 100 };
    const result = basket([
      grant('a', { fixed: 100 }, { sharedCaps: [total] }),
      grant('b', { fixed: 90 }, { sharedCaps: [total], chooseOne: 'one' }),
      grant('c', { fixed: 20 }, { chooseOne: 'one' }),
    ]);
    assert.deepEqual([result.taken, result.amount], [['a', 'c'], { min: 120, max: 120 }]);
  });

  /** The greatest sum in whole yuan, by trying all amounts of each item. */
  function tried(
    amounts: readonly number[],
    caps: readonly { items: readonly number[]; amount: number }[],
  ): number {
    const walk = (place: number, paid: readonly number[]): number => {
      if (place === amounts.length) return paid.reduce((total, one) => total + one, 0);
      const room = caps
        .filter(({ items }) => items.includes(place))
        .map(({ items, amount }) => amount - items.reduce((total, one) => total + (paid[one] ?? 0), 0));
      const most = Math.min(amounts[place] ?? 0, ...room);
      return Math.max(
        ...Array.from({ length: most + 1 }, (_, paidHere) => walk(place + 1, [...paid, paidHere])),
      );
    };
    return walk(0, []);
  }

  it('reckons limits within limits, and two that overlap, as trying every payment does', () => {
    const cap = fc.record({ items: fc.subarray([0, 1, 2, 3], { minLength: 1 }), amount: fc.nat(9) });
    const all = fc.record({ items: fc.constant<number[]>([0, 1, 2, 3]), amount: fc.nat(15) });
    const amounts = fc.array(fc.nat(6), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.oneof(fc.tuple(cap, cap), fc.tuple(cap, all)), (sums, caps) => {
        const items = sums.map((fixed, place) => {
          const own = caps.flatMap(({ items: members, amount }, group) =>
            members.includes(place) ? [{ group: `g${group}`, amount }] : [],
          );
          return grant(`i${place}`, { fixed }, own.length > 0 ? { sharedCaps: own } : undefined);
        });
        const expected = tried(sums, caps);
        assert.deepEqual(basket(items).amount, { min: expected, max: expected });
      }),
      { numRuns: 100 },
    );
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
