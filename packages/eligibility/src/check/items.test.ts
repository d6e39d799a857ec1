import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BenefitItem, checkItems } from '../index.js';
import { wordsOf } from '../testing/fault-words.js';
import { sampleItems } from '../testing/sample-items.js';

/** Items with mistakes that the types would not allow. */
type Draft = Record<string, unknown>;

const draft = (more: Draft): Draft => ({
  id: 'draft',
  title: '示例',
  conditions: [{ id: 'c', text: '示例', office: '示例局' }],
  ...more,
});

/** Each fault as `code path`; also checks that each has a message. */
function faultsOf(...drafts: Draft[]): string[] {
  return checkItems(drafts as unknown as BenefitItem[]).map((fault) => {
    for (const words of wordsOf(fault)) assert.ok(words.length > 0);
    return `${fault.code.replace('eligibility.', '')} ${fault.path?.join('.')}`;
  });
}

const withTest = (test: unknown) => draft({ conditions: [{ id: 'c', text: '示例', test }] });
const withAmount = (amount: unknown) => draft({ awards: [{ kind: 'grant', amount }] });
const at = '0.conditions.0.test';

describe('checkItems', () => {
  it('finds nothing wrong with the samples', () => {
    assert.deepEqual(checkItems(sampleItems), []);
  });

  it('names facts, periods and operators that do not exist', () => {
    assert.deepEqual(faultsOf(withTest({ fact: 'headcounts', operator: 'atLeast', value: 1 })), [
      `unknownFact ${at}.fact`,
    ]);
    assert.deepEqual(faultsOf(withTest({ fact: 'revenue@lastDecade', operator: 'atLeast', value: 1 })), [
      `unknownPeriod ${at}.fact`,
    ]);
    assert.deepEqual(faultsOf(withTest({ fact: 'headcount', operator: 'greaterThan', value: 1 })), [
      `unknownOperator ${at}.operator`,
    ]);
    assert.deepEqual(faultsOf(withTest({ fact: { ratio: ['a', 'b'] }, operator: 'atLeast', value: 1 })), [
      `badOperand ${at}.fact`,
    ]);
  });

  it('finds them at any depth', () => {
    const test = { all: [{ any: [{ not: { fact: 'nothing', operator: 'equals', value: 1 } }] }] };
    assert.deepEqual(faultsOf(withTest(test)), [`unknownFact ${at}.all.0.any.0.not.fact`]);
    assert.deepEqual(faultsOf(withTest({ all: [] })), [`emptyGroup ${at}.all`]);
    assert.deepEqual(faultsOf(withTest({ oneOf: [] })), [`unknownTest ${at}`]);
  });

  it('names operators and thresholds that do not fit the fact', () => {
    const rows: [unknown, string][] = [
      [{ fact: 'headcount', operator: 'within', value: '990100' }, `operatorMisfit ${at}.operator`],
      [{ fact: 'dishonest', operator: 'atLeast', value: 1 }, `operatorMisfit ${at}.operator`],
      [{ fact: 'headcount', operator: 'atLeast', value: '50人' }, `notNumber ${at}.value`],
      [{ fact: 'headcount', operator: 'atLeast', value: [1, 2] }, `oneValue ${at}.value`],
      [{ fact: 'headcount', operator: 'between', value: [9, 1] }, `reversed ${at}.value`],
      [{ fact: 'headcount', operator: 'between', value: [1] }, `twoEnds ${at}.value`],
      [{ fact: 'headcount', operator: 'atLeast' }, `noValue ${at}.value`],
      [{ fact: 'dishonest', operator: 'equals', value: '否' }, `notBoolean ${at}.value`],
      [{ fact: 'industry', operator: 'within', value: ['C', 'C99'] }, `noSuchIndustry ${at}.value`],
      [{ fact: 'region', operator: 'within', value: '9901' }, `badRegion ${at}.value`],
      [{ fact: 'taxCredit', operator: 'oneOf', value: ['A', 'E'] }, `notAnOption ${at}.value`],
      [{ fact: 'foundedOn', operator: 'after', value: '2026-02-30', inclusive: true }, `badDate ${at}.value`],
      [{ fact: 'foundedOn', operator: 'after', value: 'P3Y' }, `noInclusive ${at}`],
      [
        { fact: 'foundedOn', operator: 'after', value: 'P3Y', inclusive: true, of: 'revenue' },
        `notDateFact ${at}.of`,
      ],
      [
        { fact: { percent: ['region', 'revenue'] }, operator: 'atLeast', value: 1 },
        `notFigure ${at}.fact.percent.0`,
      ],
    ];
    for (const [test, fault] of rows) assert.deepEqual(faultsOf(withTest(test)), [fault]);
  });

  it('wants a row for the rest in every table, and it last', () => {
    const when = { fact: 'headcount', operator: 'atMost', value: 100 };
    const table = (...cases: unknown[]) =>
      withTest({ fact: 'newHires', operator: 'atLeast', value: { cases } });
    assert.deepEqual(faultsOf(table({ when, value: 1 })), [`noRest ${at}.value.cases`]);
    assert.deepEqual(faultsOf(table({ value: 1 }, { value: 2 })), [`restNotLast ${at}.value.cases.0`]);
    assert.deepEqual(faultsOf(table({ when: { ...when, fact: 'x' }, value: 1 }, { value: 'y' })), [
      `unknownFact ${at}.value.cases.0.when.fact`,
      `notNumber ${at}.value.cases.1.value`,
    ]);
  });

  it('wants an office where there is no test, and conditions at all', () => {
    assert.deepEqual(faultsOf(draft({ conditions: [{ id: 'c', text: '示例' }] })), [
      'noOffice 0.conditions.0',
    ]);
    assert.deepEqual(faultsOf(draft({ conditions: [] })), ['noConditions 0']);
    assert.deepEqual(faultsOf(draft({ applicants: ['shop'] })), ['unknownKind 0.applicants.0']);
  });

  it('names ids that two items, or two conditions of one, have', () => {
    assert.deepEqual(faultsOf(draft({}), draft({})), ['itemTwice 1.id']);
    const twice = { id: 'c', text: '示例', office: '示例局' };
    assert.deepEqual(faultsOf(draft({ conditions: [twice, { any: [twice] }] })), [
      'conditionTwice 0.conditions.1.any.0.id',
    ]);
    assert.deepEqual(faultsOf(draft({ materials: [{ name: '证明', route: 'd' }] })), [
      'unknownRoute 0.materials.0.route',
    ]);
  });

  it('names awards without a base or an amount, and caps below floors', () => {
    const amount = '0.awards.0.amount';
    const rows: [unknown, string][] = [
      [{ share: { percent: 50 } }, `awardWithoutBase ${amount}.share`],
      [{ perUnit: { each: 50 } }, `awardWithoutBase ${amount}.perUnit`],
      [{ tiers: { mode: 'whole', bands: [{ each: 1 }] } }, `awardWithoutBase ${amount}.tiers`],
      [{ share: { of: 'region', percent: 50 } }, `notFigure ${amount}.share.of`],
      [{ share: { of: 'profit', percent: 50 } }, `unknownFact ${amount}.share.of`],
      [{ perFull: { every: 10, each: 50 } }, `awardWithoutBase ${amount}.perFull`],
      [{ perFull: { of: 'newHires', every: 0, each: 50 } }, `everyNothing ${amount}.perFull.every`],
      [{ shareRange: { of: 'revenue', percent: [20, 5] } }, `reversed ${amount}.shareRange.percent`],
      [{ shareRange: { of: 'revenue', percent: 5 } }, `twoPercents ${amount}.shareRange.percent`],
      [{ shareRange: { of: 'revenue', percent: [] } }, `twoPercents ${amount}.shareRange.percent`],
      [{ shareRange: { of: 'revenue', percent: [5, 10, 20] } }, `twoPercents ${amount}.shareRange.percent`],
      [{ shareRange: { of: 'revenue', percent: [-5] } }, `negativeAmount ${amount}.shareRange.percent`],
      [{ fixed: 5, cap: 100, floor: 200 }, `capBelowFloor ${amount}.cap`],
      [{ fixed: '五万' }, `notNumber ${amount}.fixed`],
      [{ fixed: -5 }, `negativeAmount ${amount}.fixed`],
      [{}, `unknownAmount ${amount}`],
      [{ fixed: 5, share: { of: 'revenue', percent: 1 } }, `unknownAmount ${amount}`],
      [{ smallerOf: [{ fixed: 5 }] }, `twoAmounts ${amount}.smallerOf`],
      [
        { cases: [{ when: { fact: 'listed', operator: 'equals', value: true }, value: { fixed: 5 } }] },
        `noRest ${amount}.cases`,
      ],
      [{ tiers: { of: 'revenue', bands: [{ each: 1 }] } }, `noMode ${amount}.tiers.mode`],
      [{ tiers: { of: 'revenue', mode: 'whole', bands: [] } }, `noBands ${amount}.tiers.bands`],
      [
        { tiers: { of: 'revenue', mode: 'whole', bands: [{ from: 9, upTo: 5, each: 1 }] } },
        `bandReversed ${amount}.tiers.bands.0`,
      ],
      [
        {
          tiers: {
            of: 'revenue',
            mode: 'whole',
            bands: [
              { upTo: 5, each: 1 },
              { from: 5, each: 2 },
            ],
          },
        },
        `bandsOverlap ${amount}.tiers.bands.1`,
      ],
      [
        { tiers: { of: 'revenue', mode: 'whole', bands: [{ upTo: 5 }] } },
        `bandWithoutRate ${amount}.tiers.bands.0`,
      ],
    ];
    for (const [form, fault] of rows) assert.deepEqual(faultsOf(withAmount(form)), [fault]);
    assert.deepEqual(faultsOf(draft({ awards: [{ kind: 'grant' }] })), ['awardWithoutAmount 0.awards.0']);
    assert.deepEqual(faultsOf(draft({ awards: [{ kind: 'title' }] })), []);
    assert.deepEqual(faultsOf(draft({ awards: [{ kind: 'prize', amount: { fixed: 1 } }] })), [
      'unknownKind 0.awards.0.kind',
    ]);
  });

  it('finds nothing wrong with a share of both ends or of the lower one alone', () => {
    for (const percent of [[5, 20], [10]]) {
      const amount = { shareRange: { of: 'revenue', percent } };
      assert.deepEqual(faultsOf(draft({ awards: [{ kind: 'grant', amount }] })), []);
    }
  });

  it('names windows that end before they begin, and dates that are none', () => {
    const rows: [unknown, string][] = [
      [{ opensOn: '2026-06-30', closesOn: '2026-06-01' }, 'windowReversed 0.windows.0.closesOn'],
      [{ closesOn: '2026-06-31' }, 'badDate 0.windows.0.closesOn'],
      [{ closesOn: '2026-06-30', closesAt: '25:00' }, 'badTime 0.windows.0.closesAt'],
      [{ closesAt: '17:00' }, 'timeWithoutDay 0.windows.0.closesAt'],
      [{ yearly: { opens: '7月', closes: '08-31' } }, 'badDayOfYear 0.windows.0.yearly.opens'],
      [{ since: 'revenue', within: 'P3Y' }, 'notDateFact 0.windows.0.since'],
      [{ since: 'foundedOn', within: '3年' }, 'badDuration 0.windows.0.within'],
      [{ regions: ['99'], closesOn: '2026-06-30' }, 'badRegion 0.windows.0.regions.0'],
    ];
    for (const [window, fault] of rows) assert.deepEqual(faultsOf(draft({ windows: [window] })), [fault]);
    assert.deepEqual(faultsOf(draft({ expiresOn: '2026' })), ['badDate 0.expiresOn']);
  });

  it('names stacking that goes in a circle or contradicts itself', () => {
    const item = (id: string, stacking: Draft) => draft({ id, stacking });
    assert.deepEqual(
      faultsOf(item('a', { onTopOf: ['b'] }), item('b', { onTopOf: ['c'] }), item('c', { onTopOf: ['a'] })),
      [
        'stackingCircle 0.stacking.onTopOf',
        'stackingCircle 1.stacking.onTopOf',
        'stackingCircle 2.stacking.onTopOf',
      ],
    );
    assert.deepEqual(faultsOf(item('a', { excludes: ['a'] })), ['stackingSelf 0.stacking.excludes.0']);
    assert.deepEqual(faultsOf(item('a', { onTopOf: ['b'], chooseOne: 'g' }), item('b', { chooseOne: 'g' })), [
      'stackingContradiction 0.stacking.onTopOf',
    ]);
    assert.deepEqual(faultsOf(item('a', { excludes: ['z'] })), ['stackingElsewhere 0.stacking.excludes.0']);
  });

  it('names shared limits that are no limit, that disagree, and that no other item has', () => {
    const grant = [{ kind: 'grant', amount: { fixed: 5 } }];
    const item = (id: string, sharedCaps: Draft[], awards: unknown = grant) =>
      draft({ id, awards, stacking: { sharedCaps } });
    const total = { group: 'total', amount: 100 };
    const at = '0.stacking.sharedCaps.0';
    assert.deepEqual(faultsOf(item('a', [total]), item('b', [total])), []);
    assert.deepEqual(faultsOf(item('a', [{ ...total, period: 'P3Y' }])), []);
    const rows: [Draft, string][] = [
      [{ ...total, amount: -1 }, `negativeAmount ${at}.amount`],
      [{ ...total, amount: '百万' }, `notNumber ${at}.amount`],
      [{ ...total, period: '三年' }, `badPeriod ${at}.period`],
      [{ ...total, period: 'P0Y' }, `badPeriod ${at}.period`],
      [
        {
          ...total,
          amount: {
            cases: [{ when: { fact: 'size', operator: 'equals', value: 1 }, value: 5 }, { value: 9 }],
          },
        },
        `unknownFact ${at}.amount.cases.0.when.fact`,
      ],
    ];
    for (const [cap, fault] of rows) assert.deepEqual(faultsOf(item('a', [cap]), item('b', [cap]))[0], fault);
    assert.deepEqual(faultsOf(item('a', [total]), item('b', [{ ...total, amount: 200 }])), [
      'sharedCapDiffers 1.stacking.sharedCaps.0',
    ]);
    assert.deepEqual(faultsOf(item('a', [total]), item('b', [{ ...total, period: 'P1Y' }])), [
      'sharedCapDiffers 1.stacking.sharedCaps.0',
    ]);
    assert.deepEqual(faultsOf(item('a', [total]), item('b', [{ ...total, group: 'totl' }])), [
      `sharedCapAlone ${at}`,
      'sharedCapAlone 1.stacking.sharedCaps.0',
    ]);
    assert.deepEqual(faultsOf(item('a', [total, total])), ['sharedCapTwice 0.stacking.sharedCaps.1.group']);
    const loan = [{ kind: 'loan', amount: { fixed: 5 } }];
    assert.deepEqual(faultsOf(item('a', [total]), item('b', [total], loan)), [
      'sharedCapWithoutMoney 1.stacking.sharedCaps.0',
    ]);
  });

  it('reports every fault of one run', () => {
    const broken = draft({
      selection: 'lottery',
      expiresOn: '?',
      awards: [{ kind: 'grant', amount: { fixed: -1 } }],
    });
    assert.equal(faultsOf(broken, withTest({ fact: 'x', operator: 'equals', value: 1 })).length, 5);
  });
});
