import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type BenefitItem,
  type Comparison,
  explain,
  factVocabulary,
  filtersOf,
  judge,
  judgeAll,
  type Profile,
  type Test,
} from './index.js';
import { sampleItems } from './testing/sample-items.js';

const on = '2026-06-01';
const [equipment, start, centre] = sampleItems as [BenefitItem, BenefitItem, BenefitItem];

const status = (test: Test, profile: Profile, day = on) => {
  const item = { id: 'trial', title: '示例', conditions: [{ id: 'only', text: '示例', test }] };
  return judge(item, profile, { on: day }).conditions[0]?.status;
};

const factory: Profile = {
  entityType: 'enterprise',
  region: '990101',
  industry: 'C1411',
  headcount: 40,
  revenue: 9_000_000,
  equipmentInvestment: 1_000_000,
};

describe('judge', () => {
  it('calls eligible what facts can decide, and names what the office decides beside it', () => {
    const judgement = judge(equipment, factory, { on });
    assert.equal(judgement.verdict, 'eligible');
    assert.deepEqual(judgement.byOffice, ['advanced']);
    assert.deepEqual(judgement.conditions.at(-1)?.offices, ['示例市工业和信息化局']);
    assert.deepEqual(judgement.amount, { min: 0, max: 120_000 });
  });

  it('gives the first reason, every condition and no amount where the item is out', () => {
    const judgement = judge(equipment, { ...factory, region: '980101', industry: 'I65' }, { on });
    assert.equal(judgement.verdict, 'ineligible');
    assert.equal(judgement.reason, 'place');
    assert.deepEqual(
      judgement.conditions.map(({ id, status }) => `${id} ${status}`),
      ['applicants met', 'place met', 'trade met', 'bought met', 'advanced office'].map((line) =>
        line.replace(/(place|trade) met/, '$1 notMet'),
      ),
    );
    assert.deepEqual([judgement.amount, judgement.awards, judgement.facts], [undefined, [], []]);
  });

  it('names only the facts that still matter', () => {
    // With 30 persons the enterprise is small or micro for any revenue, so revenue is not asked for.
    const judgement = judge(equipment, { ...factory, headcount: 30, revenue: null, region: null }, { on });
    assert.equal(judgement.verdict, 'possible');
    assert.deepEqual(judgement.facts, ['region']);
  });

  it('takes nothing at all for unknown, not for no', () => {
    for (const item of sampleItems) assert.equal(judge(item, {}, { on }).verdict, 'possible', item.id);
  });

  it('judges routes, and no preference decides', () => {
    const byTitle = judge(centre, { rdShare: 1, headcount: 9, qualifications: ['省级工程中心'] }, { on });
    assert.equal(byTitle.verdict, 'eligible');
    const shown = Object.fromEntries(byTitle.conditions.map(({ id, status }) => [id, status]));
    assert.deepEqual(shown, {
      routes: 'met',
      'by-share': 'notMet',
      share: 'notMet',
      staff: 'notMet',
      'by-title': 'met',
      green: 'notMet',
    });
    const none = judge(centre, { rdShare: 1, headcount: 9, qualifications: [] }, { on });
    assert.equal(none.reason, 'routes');
  });

  it('reckons a share from the two figures where it is not given', () => {
    const share = (profile: Profile) => status({ fact: 'rdShare', operator: 'atLeast', value: 3 }, profile);
    assert.equal(share({ rdSpending: 3, revenue: 100 }), 'met');
    assert.equal(share({ rdSpending: 2, revenue: 100 }), 'notMet');
    assert.equal(share({ rdSpending: 2, revenue: { min: 50, max: 100 } }), 'unknown');
    assert.equal(share({ rdSpending: 2, revenue: { min: 0, max: 100 } }), 'unknown');
  });

  it('leaves to the office what no answer could decide, such as a growth from nothing', () => {
    const item: BenefitItem = {
      id: 'growth',
      title: '示例增长奖励',
      conditions: [
        { id: 'grows', text: '示例', test: { fact: 'revenueGrowth', operator: 'atLeast', value: 10 } },
      ],
    };
    const at = (profile: Profile) => judge(item, profile, { on });
    const fromNothing = at({ revenue: 100, 'revenue@yearBeforeLast': 0 });
    assert.deepEqual([fromNothing.verdict, fromNothing.byOffice], ['eligible', ['grows']]);
    assert.deepEqual(fromNothing.conditions[0]?.status, 'office');
    const open = at({ revenue: 100 });
    assert.deepEqual([open.verdict, open.facts], ['possible', ['revenue@yearBeforeLast']]);
  });

  it('leaves a bound that lies inside a range open, and decides one outside', () => {
    const revenue = { min: 5_000_000, max: 20_000_000 };
    const atLeast = (value: number) => status({ fact: 'revenue', operator: 'atLeast', value }, { revenue });
    assert.deepEqual([5_000_000, 15_000_000, 20_000_001].map(atLeast), ['met', 'unknown', 'notMet']);
  });

  it('takes strict and other comparisons at their word', () => {
    const at10 = (operator: Comparison['operator'], value: Comparison['value']) =>
      status({ fact: 'headcount', operator, value }, { headcount: 10 });
    assert.deepEqual([at10('atLeast', 10), at10('moreThan', 10)], ['met', 'notMet']);
    assert.deepEqual([at10('atMost', 10), at10('lessThan', 10)], ['met', 'notMet']);
    assert.deepEqual([at10('between', [10, 10]), at10('between', [11, 12])], ['met', 'notMet']);
    assert.deepEqual([at10('equals', 10), at10('oneOf', [1, 10])], ['met', 'met']);
  });

  it('asks again where a region or trade is too coarse to decide', () => {
    const within = (fact: string, value: string, has: string) =>
      status({ fact, operator: 'within', value }, { [fact]: has });
    assert.equal(within('region', '990100', '990000'), 'unknown');
    assert.equal(within('region', '990100', '980000'), 'notMet');
    assert.equal(within('region', '000000', '980000'), 'met');
    assert.equal(within('industry', 'C35', 'C'), 'unknown');
    assert.equal(within('industry', 'C', 'C3511'), 'met');
    assert.equal(
      status({ not: { fact: 'region', operator: 'within', value: '990100' } }, { region: '990000' }),
      'unknown',
    );
  });

  it('climbs ladders of titles, unless the rung is meant exactly', () => {
    const includes = (value: string, held: string, exact = false) =>
      status({ fact: 'qualifications', operator: 'includes', value, exact }, { qualifications: [held] });
    assert.equal(includes('市级工程中心', '国家级工程中心'), 'met');
    assert.equal(includes('市级工程中心', '国家级工程中心', true), 'notMet');
    assert.equal(includes('省级工程中心', '市级工程中心'), 'notMet');
    assert.equal(includes('市级工程中心', '省级设计中心'), 'notMet');
    assert.equal(includes('创新型中小企业', '省级专精特新中小企业'), 'met');
    const words = { 'zh-CN': '虚构' };
    const own = { name: 'newTitles', type: 'list' as const, label: words, question: words };
    const item: BenefitItem = {
      id: 'own',
      title: '示例',
      conditions: [
        { id: 'c', text: '示例', test: { fact: 'newTitles', operator: 'includes', value: '市级工程中心' } },
      ],
    };
    const verdict = (levels?: string[]) =>
      judge(
        item,
        { newTitles: ['省级工程中心'] },
        { on, vocabulary: factVocabulary([{ ...own, ...(levels ? { levels } : {}) }]) },
      ).verdict;
    assert.equal(verdict(), 'eligible', 'a fact of the feed has the usual levels');
    assert.equal(verdict([]), 'ineligible', 'unless it says that it has none');
  });

  it('counts periods back from the day of the application, ends as stated', () => {
    const within = (foundedOn: string, inclusive: boolean, day: string) =>
      status({ fact: 'foundedOn', operator: 'after', value: 'P3Y', inclusive }, { foundedOn }, day);
    assert.equal(within('2023-06-01', true, '2026-06-01'), 'met');
    assert.equal(within('2023-06-01', false, '2026-06-01'), 'notMet');
    assert.equal(within('2023-05-31', true, '2026-06-01'), 'notMet');
    // A period from 29 February ends on 28 February in a common year.
    assert.equal(within('2024-02-29', true, '2027-02-28'), 'met');
    assert.equal(within('2024-02-29', true, '2027-03-01'), 'notMet');
    const old = (foundedOn: string) =>
      status({ fact: 'foundedOn', operator: 'before', value: 'P1Y', inclusive: true }, { foundedOn });
    assert.deepEqual(['2025-06-01', '2025-06-02'].map(old), ['met', 'notMet']);
  });

  it('takes the day in Asia/Shanghai whatever the zone of the moment', () => {
    const test: Test = { fact: 'foundedOn', operator: 'after', value: 'P1Y', inclusive: true };
    assert.equal(status(test, { foundedOn: '2025-06-01' }, '2026-06-01T15:59:00Z'), 'met');
    assert.equal(status(test, { foundedOn: '2025-06-01' }, '2026-06-01T16:00:00Z'), 'notMet');
    assert.throws(() => status(test, {}, 'tomorrow'), { code: 'eligibility.badDay' });
  });

  it('knows a figure of another period by its own name', () => {
    const test: Test = {
      fact: { growth: ['revenue', 'revenue@yearBeforeLast'] },
      operator: 'atLeast',
      value: 20,
    };
    assert.equal(status(test, { revenue: 120, 'revenue@yearBeforeLast': 100 }), 'met');
    assert.equal(status(test, { revenue: 120 }), 'unknown');
    assert.equal(status({ fact: 'revenue@lastYear', operator: 'atLeast', value: 1 }, { revenue: 1 }), 'met');
  });

  it('throws for a fact of no vocabulary, and takes a feed’s own', () => {
    const test: Test = { fact: 'greenhouses', operator: 'atLeast', value: 2 };
    assert.throws(() => status(test, {}), { code: 'eligibility.unknownFact' });
    const label = { 'zh-CN': '大棚', en: 'Greenhouses' };
    const own = factVocabulary([{ name: 'greenhouses', type: 'number', label, question: label }]);
    const item = { id: 'own', title: '示例', conditions: [{ id: 'only', text: '两座以上', test }] };
    assert.equal(judge(item, { greenhouses: 2 }, { on, vocabulary: own }).verdict, 'eligible');
    assert.throws(() => factVocabulary([{ name: 'revenue', type: 'number', label, question: label }]), {
      code: 'eligibility.factTwice',
    });
  });
});

describe('judgeAll', () => {
  it('leaves a faulty item out, reports it, and judges the rest', () => {
    const test: Test = { fact: 'noSuchFact', operator: 'atLeast', value: 1 };
    const faulty = { id: 'faulty', title: '示例', conditions: [{ id: 'only', text: '示例', test }] };
    const { judgements, faults } = judgeAll([equipment, faulty, start], factory, { on });
    assert.deepEqual(
      judgements.map(({ item }) => item),
      ['sample-equipment', 'sample-start'],
    );
    assert.deepEqual(
      faults.map(({ code, path }) => [code, path]),
      [['eligibility.unknownFact', ['items', 1]]],
    );
  });
});

describe('explain', () => {
  it('shows what the enterprise has beside what is asked, reckoned facts too', () => {
    const explained = explain(equipment, { ...factory, revenue: null, headcount: 30 }, { on }).get('bought');
    assert.deepEqual(explained, {
      status: 'met',
      facts: [],
      fact: 'equipmentInvestment',
      operator: 'atLeast',
      has: 1_000_000,
      needs: [600_000],
    });
    const share = explain(centre, { rdSpending: 4, revenue: 100 }, { on }).get('share');
    assert.ok(share && 'has' in share);
    assert.equal(share.has, 4);
  });

  it('shows ranges and every threshold that is possible', () => {
    const profile = { equipmentInvestment: { min: 500_000, max: 900_000 } };
    const bought = explain(equipment, profile, { on }).get('bought');
    assert.ok(bought && 'has' in bought);
    assert.deepEqual(
      [bought.status, bought.has, bought.needs],
      ['unknown', { min: 500_000, max: 900_000 }, [600_000, 4_000_000]],
    );
  });
});

describe('filtersOf', () => {
  it('follow from the conditions', () => {
    assert.deepEqual(filtersOf(equipment, { on }).industries, ['C']);
    assert.deepEqual(filtersOf(equipment, { on }).applicants, ['enterprise']);
    assert.deepEqual(filtersOf(start, { on }).applicants.length, 4);
    const small: BenefitItem = {
      id: 'small',
      title: '示例',
      conditions: [
        {
          id: 'size',
          text: '小微企业',
          test: { fact: 'enterpriseSize', operator: 'oneOf', value: ['small', 'micro'] },
        },
      ],
    };
    assert.deepEqual(filtersOf(small, { on }).sizes, ['small', 'micro']);
  });
});
