import type { BenefitItem, Comparison, Profile, Test } from '../src/index.js';
import type { Random } from './random.js';

/** Fictional items and enterprises with the shape of real ones: one to seven conditions, most items for one county. */
const counties = ['990101', '990102', '990103', '990104', '990105', '990106'];
const trades = ['A', 'C', 'C14', 'C35', 'F', 'G', 'I65', 'M'];
const titles = ['市级工程中心', '省级工程中心', '高新技术企业', '省级专精特新中小企业', '市级绿色工厂'];

type Make = (random: Random) => Test;

const atLeast =
  (fact: string, values: readonly number[]): Make =>
  (random) => ({
    fact,
    operator: 'atLeast',
    value: random.one(values),
  });
const isFalse =
  (fact: string): Make =>
  () => ({ fact, operator: 'equals', value: false });

/** Kinds of condition, with the share of items that have them. */
const kinds: readonly (readonly [share: number, make: Make])[] = [
  [
    0.9,
    (random) => ({
      fact: 'region',
      operator: 'within',
      value: random.chance(0.3) ? '990100' : random.one(counties),
    }),
  ],
  [
    0.5,
    (random) => ({
      fact: 'industry',
      operator: 'within',
      value: random.several(trades, 1 + random.whole(2)),
    }),
  ],
  [
    0.4,
    (random) => ({
      fact: 'enterpriseSize',
      operator: 'oneOf',
      value: random.chance(0.7) ? ['small', 'micro'] : ['large', 'medium'],
    }),
  ],
  [0.5, isFalse('dishonest')],
  [0.3, isFalse('unpaidWages')],
  [0.25, atLeast('headcount', [10, 20, 50, 100])],
  [0.2, atLeast('rdShare', [2, 3, 5])],
  [0.2, atLeast('equipmentInvestment', [500_000, 2_000_000, 5_000_000])],
  [0.15, atLeast('loanInterestPaid', [100_000, 300_000])],
  [0.15, atLeast('newHires', [1, 3, 5])],
  [0.2, (random) => ({ fact: 'qualifications', operator: 'includes', value: random.one(titles) })],
  [
    0.2,
    (random) => ({
      fact: 'foundedOn',
      operator: 'after',
      value: random.one(['P1Y', 'P3Y', 'P5Y']),
      inclusive: true,
    }),
  ],
  [0.1, () => ({ fact: 'aboveScale', operator: 'equals', value: true })],
  [0.1, () => ({ fact: 'taxCredit', operator: 'oneOf', value: ['A', 'B', 'M'] })],
  [
    0.1,
    (random) => ({
      any: [
        { fact: 'revenueGrowth', operator: 'moreThan', value: random.one([0, 10, 20]) },
        { fact: 'listed', operator: 'equals', value: true },
      ] satisfies Comparison[],
    }),
  ],
];

function madeItem(random: Random, number: number): BenefitItem {
  const chosen = kinds.filter(([share]) => random.chance(share));
  const conditions = (chosen.length > 0 ? chosen : [kinds[0] as (typeof kinds)[number]]).map(
    ([, make], place) => ({
      id: `c${place}`,
      text: '虚构条件',
      test: make(random),
    }),
  );
  const amount = random.chance(0.5)
    ? { share: { of: 'equipmentInvestment', percent: random.one([5, 10, 20]) }, cap: 2_000_000 }
    : { fixed: random.one([5000, 50_000, 200_000]) };
  return {
    id: `item-${number}`,
    title: `虚构事项${number}`,
    conditions,
    awards: [{ kind: 'grant', amount }],
  };
}

export const madeFeed = (random: Random, count: number): BenefitItem[] =>
  Array.from({ length: count }, (_, number) => madeItem(random, number));

/** An enterprise with an answer for each fact of a form. */
export function madeEnterprise(random: Random): Profile {
  const headcount = Math.round(3 * 10 ** (random.next() * 2.5));
  const revenue = Math.round(headcount * (200_000 + random.next() * 1_000_000));
  const isMaker = random.chance(0.5);
  return {
    region: random.one(counties),
    industry: isMaker
      ? random.one(['C1411', 'C3511', 'C3311'])
      : random.one(['F5211', 'G5431', 'I6510', 'M7310', 'A0111']),
    headcount,
    revenue,
    'revenue@yearBeforeLast': Math.round(revenue * (0.8 + random.next() * 0.4)),
    assets: Math.round(revenue * (0.5 + random.next())),
    rdSpending: random.chance(0.5) ? 0 : Math.round(revenue * random.next() * 0.08),
    equipmentInvestment: random.chance(0.6) ? 0 : Math.round(random.next() * 8_000_000),
    loanInterestPaid: random.chance(0.6) ? 0 : Math.round(random.next() * 600_000),
    newHires: random.whole(8),
    qualifications: random.several(titles, random.whole(3)),
    foundedOn: `${2005 + random.whole(21)}-0${1 + random.whole(9)}-15`,
    aboveScale: headcount > 80,
    listed: random.chance(0.02),
    taxCredit: random.one(['A', 'B', 'B', 'M', 'C']),
    dishonest: random.chance(0.04),
    unpaidWages: random.chance(0.04),
  };
}
