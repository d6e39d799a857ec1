import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Amount, type Award, type BenefitItem, judge, type Profile } from './index.js';

const on = '2026-06-01';

const itemWith = (awards: Award[], more: Partial<BenefitItem> = {}): BenefitItem => ({
  id: 'example',
  title: '示例奖励',
  awards,
  ...more,
});

const reckon = (amount: Amount, profile: Profile) => {
  const { amount: total, awards } = judge(itemWith([{ kind: 'grant', amount }]), profile, { on });
  return { ...total, steps: awards[0]?.steps.map(({ kind }) => kind) };
};

describe('amounts', () => {
  it('are a share of a base, held by a cap and a floor', () => {
    const amount: Amount = { share: { of: 'loanInterestPaid', percent: 40 }, cap: 200_000, floor: 10_000 };
    assert.deepEqual(reckon(amount, { loanInterestPaid: 250_000 }), {
      min: 100_000,
      max: 100_000,
      steps: ['share'],
    });
    assert.deepEqual(reckon(amount, { loanInterestPaid: 900_000 }), {
      min: 200_000,
      max: 200_000,
      steps: ['share', 'cap'],
    });
    assert.deepEqual(reckon(amount, { loanInterestPaid: 5_000 }), {
      min: 10_000,
      max: 10_000,
      steps: ['share', 'floor'],
    });
  });

  it('give no floor to who has no base at all', () => {
    assert.equal(
      reckon({ share: { of: 'loanInterestPaid', percent: 40 }, floor: 100 }, { loanInterestPaid: 0 }).max,
      0,
    );
  });

  it('keep whole yuan whole', () => {
    assert.equal(reckon({ share: { of: 'revenue', percent: 7 } }, { revenue: 100 }).max, 7);
    assert.equal(reckon({ share: { of: 'revenue', percent: 0.1 } }, { revenue: 3 }).max, 0);
    assert.equal(reckon({ share: { of: 'revenue', percent: 4.35 } }, { revenue: 1_000_000 }).max, 43_500);
  });

  it('are a range of a range, without an upper bound where it has none', () => {
    const amount: Amount = { share: { of: 'revenue', percent: 10 } };
    assert.deepEqual(reckon(amount, { revenue: { min: 100, max: 300 } }), {
      min: 10,
      max: 30,
      steps: ['share'],
    });
    assert.deepEqual(reckon(amount, { revenue: { min: 100 } }), { min: 10, max: null, steps: ['share'] });
  });

  it('count only what makes up a whole number: 每满一万', () => {
    const amount: Amount = { perFull: { of: 'newHires', every: 10, each: 1000 } };
    const at = (newHires: Profile[string]) => reckon(amount, { newHires });
    assert.deepEqual(at(9), { min: 0, max: 0, steps: ['perFull'] });
    assert.deepEqual(at(10), { min: 1000, max: 1000, steps: ['perFull'] });
    assert.deepEqual(at(29), { min: 2000, max: 2000, steps: ['perFull'] });
    assert.deepEqual(at({ min: 9, max: 20 }), { min: 0, max: 2000, steps: ['perFull'] });
    assert.deepEqual(at(null), { min: null, max: null, steps: ['perFull'] });
  });

  it('lie between two shares where the policy gives both: 5%—20%', () => {
    const amount: Amount = { shareRange: { of: 'equipmentInvestment', percent: [5, 20] }, cap: 1_000_000 };
    const at = (equipmentInvestment: Profile[string]) => reckon(amount, { equipmentInvestment });
    assert.deepEqual(at(4_000_000), { min: 200_000, max: 800_000, steps: ['shareRange'] });
    assert.deepEqual(at(8_000_000), { min: 400_000, max: 1_000_000, steps: ['shareRange', 'cap'] });
    assert.deepEqual(at({ min: 0, max: 100 }), { min: 0, max: 20, steps: ['shareRange'] });
  });

  it('have no upper bound but the cap where the policy gives only the lowest share: 不低于10%', () => {
    const shareRange = { of: 'equipmentInvestment', percent: [10] } as const;
    const at = (equipmentInvestment: Profile[string], cap?: number) =>
      reckon({ shareRange, ...(cap === undefined ? {} : { cap }) }, { equipmentInvestment });
    assert.deepEqual(at(4_000_000), { min: 400_000, max: null, steps: ['shareRange'] });
    assert.deepEqual(at(4_000_000, 500_000), {
      min: 400_000,
      max: 500_000,
      steps: ['shareRange', 'cap'],
    });
    assert.deepEqual(at({ min: 100, max: 200 }), { min: 10, max: null, steps: ['shareRange'] });
    assert.deepEqual(at(0), { min: 0, max: 0, steps: ['shareRange'] });
    assert.deepEqual(at(null), { min: null, max: null, steps: ['shareRange'] });
  });

  it('distinguish tiers by part from tiers as a whole, with the ends where they are written', () => {
    const bands = [{ upTo: 3, each: 2000 }, { each: 3000 }];
    const marginal: Amount = { tiers: { of: 'newHires', mode: 'marginal', bands } };
    const whole: Amount = { tiers: { of: 'newHires', mode: 'whole', bands } };
    assert.deepEqual(
      [3, 4].map((newHires) => reckon(marginal, { newHires }).max),
      [6000, 9000],
    );
    assert.deepEqual(
      [3, 4].map((newHires) => reckon(whole, { newHires }).max),
      [6000, 12_000],
    );
    const below: Amount = {
      tiers: { of: 'newHires', mode: 'whole', bands: [{ below: 3, each: 2000 }, { each: 3000 }] },
    };
    assert.equal(reckon(below, { newHires: 3 }).max, 9000);
  });

  it('give nothing below the first band and between bands', () => {
    const bands = [{ from: 100, upTo: 200, each: 10 }];
    const amount: Amount = { tiers: { of: 'newHires', mode: 'whole', bands } };
    assert.equal(reckon(amount, { newHires: 99 }).max, 0);
    assert.deepEqual(reckon(amount, { newHires: { min: 50, max: 150 } }), {
      min: 0,
      max: 1500,
      steps: ['tiers'],
    });
  });

  it('follow a title, and hold what both titles could bring where it is not known', () => {
    const amount: Amount = {
      cases: [
        {
          when: { fact: 'qualifications', operator: 'includes', value: '国家级示范甲' },
          value: { fixed: 300 },
        },
        {
          when: { fact: 'qualifications', operator: 'includes', value: '省级示范甲' },
          value: { fixed: 100 },
        },
        { value: { fixed: 0 } },
      ],
    };
    assert.equal(reckon(amount, { qualifications: ['国家级示范甲'] }).max, 300);
    assert.equal(reckon(amount, { qualifications: ['省级示范甲'] }).max, 100);
    assert.deepEqual(reckon(amount, {}), { min: 0, max: 300, steps: ['fixed', 'fixed', 'fixed', 'cases'] });
  });

  it('are the smaller of two, a product, or instalments', () => {
    const both: Amount = {
      smallerOf: [{ share: { of: 'rdSpending', percent: 20 } }, { perUnit: { of: 'headcount', each: 1000 } }],
    };
    assert.equal(reckon(both, { rdSpending: 50_000, headcount: 20 }).max, 10_000);
    assert.equal(reckon(both, { rdSpending: 50_000, headcount: 5 }).max, 5000);
    assert.equal(reckon({ product: ['newHires', 500, 24] }, { newHires: 2 }).max, 24_000);
    assert.equal(reckon({ instalments: [50, 30, 20] }, {}).max, 100);
  });

  it('have no estimate where an office sets them freely', () => {
    assert.deepEqual(reckon({ discretionary: {} }, {}), { min: null, max: null, steps: ['discretionary'] });
    assert.deepEqual(reckon({ discretionary: { max: 500 } }, {}), {
      min: 0,
      max: 500,
      steps: ['discretionary'],
    });
  });

  it('may come to nothing where places are fought for, and say so as a step', () => {
    const awards: Award[] = [{ kind: 'grant', amount: { fixed: 500 } }];
    for (const selection of ['competitive', 'quota', 'untilExhausted'] as const) {
      const { amount, awards: results } = judge(itemWith(awards, { selection }), {}, { on });
      assert.deepEqual(amount, { min: 0, max: 500 });
      assert.equal(results[0]?.steps.at(-1)?.kind, selection);
    }
    assert.deepEqual(judge(itemWith(awards, { selection: 'automatic' }), {}, { on }).amount, {
      min: 500,
      max: 500,
    });
  });

  it('add up without loans, titles and services', () => {
    const awards: Award[] = [
      { kind: 'loan', amount: { fixed: 5_000_000, upTo: true }, months: 24 },
      { kind: 'grant', amount: { fixed: 300 } },
      { kind: 'feeRelief', amount: { fixed: 50 } },
      { kind: 'title' },
    ];
    const judgement = judge(itemWith(awards), {}, { on });
    assert.deepEqual(judgement.amount, { min: 350, max: 350 });
    assert.equal(judgement.awards[0]?.max, 5_000_000);
    assert.equal(judge(itemWith([{ kind: 'loan', amount: { fixed: 9 } }]), {}, { on }).amount, undefined);
  });

  it('leave a sum open above where one of several cannot be estimated', () => {
    const awards: Award[] = [
      { kind: 'grant', amount: { fixed: 300 } },
      { kind: 'interest', amount: { share: { of: 'loanInterestPaid', percent: 50 } } },
    ];
    assert.deepEqual(judge(itemWith(awards), {}, { on }).amount, { min: 300, max: null });
  });

  it('reward no decrease', () => {
    const of = { difference: ['revenue', 'revenue@yearBeforeLast'] } as const;
    assert.equal(reckon({ share: { of, percent: 10 } }, { revenue: 5, 'revenue@yearBeforeLast': 9 }).max, 0);
  });
});
