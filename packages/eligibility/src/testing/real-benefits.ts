import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FactDefinition } from '../fact-definition.js';
import type { Amount, Award, BenefitItem, Comparison, Condition, Profile, Test } from '../types.js';
import { defaultFacts, factVocabulary } from '../vocabulary.js';

/**
 * Reads the real clauses of `../shared/data/benefits`, which never enter the repository, and converts the few names
 * that differ in their `wanted` form.
 */
const folder = new URL('../../../../../shared/data/benefits/', import.meta.url);

type Json = Record<string, unknown>;

interface RealBenefit {
  readonly item: BenefitItem;
  readonly asOf: string;
  readonly state: string;
  readonly expected: Record<string, RealOutcome>;
}

export interface RealOutcome {
  readonly conditions: Record<string, string>;
  readonly overall: string;
  readonly amount: { min?: number | null; max?: number | null; loanMax?: number; subsidy?: null } | null;
}

interface RealAward extends Json {
  rate?: { base: string; percent?: number; percentAtMost?: number | { byRegion: object }; cap?: number };
  loan?: { max: number; months: number };
  plus?: RealAward;
  byFact?: { fact: string; cases: Record<string, { fixed?: number; schedule?: number[] }> };
  tier?: { fact: string; bands: [] };
  marginal?: { fact: string; bands: []; cap: number };
}

export const hasRealBenefits = () => existsSync(folder);

const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

function testOf(test: Json): Test {
  if (test.anyOf) return { any: (test.anyOf as Json[]).map(testOf) };
  if (test.allOf) return { all: (test.allOf as Json[]).map(testOf) };
  if (test.not) return { not: testOf(test.not as Json) };
  if (test.operator === 'withinPeriod')
    return { fact: String(test.fact), operator: 'after', value: String(test.value), inclusive: true };
  const comparison = test as unknown as Comparison;
  return comparison.operator === 'after' || comparison.operator === 'before'
    ? { ...comparison, inclusive: false }
    : comparison;
}

/** The two percentages by region: the second one applies in the regions that the benefit lists. */
function byRegion(rates: object, benefit: Json): Amount {
  const [first, second] = Object.values(rates) as [number, number];
  const excepted = JSON.stringify(benefit).match(/"fact":"region","operator":"within","value":(\[[^\]]*\])/);
  const regions: string[] = JSON.parse(excepted?.[1] ?? '[]');
  return {
    share: {
      of: 'equipmentInvestment',
      percent: {
        cases: [
          { when: { fact: 'region', operator: 'within', value: regions }, value: second },
          { value: first },
        ],
      },
    },
  };
}

function awardsOf(award: RealAward, benefit: Json): Award[] {
  const { rate, loan, plus, byFact, tier, marginal } = award;
  if (loan)
    return [
      { kind: 'loan', amount: { fixed: loan.max, upTo: true }, months: loan.months },
      ...(plus ? awardsOf(plus, benefit) : []),
    ];
  const cap = { ...((rate?.cap ?? marginal?.cap) ? { cap: rate?.cap ?? marginal?.cap } : {}) };
  if (rate) {
    const { base, percent, percentAtMost } = rate;
    const form =
      typeof percentAtMost === 'object'
        ? byRegion(percentAtMost.byRegion, benefit)
        : { share: { of: base, percent: percent ?? percentAtMost ?? 0 } };
    return [{ kind: 'interest', amount: { ...form, ...cap, upTo: percentAtMost !== undefined } }];
  }
  if (marginal)
    return [
      {
        kind: 'grant',
        amount: { tiers: { of: marginal.fact, mode: 'marginal', bands: marginal.bands }, ...cap },
      },
    ];
  if (tier)
    return [{ kind: 'grant', amount: { tiers: { of: tier.fact, mode: 'whole', bands: tier.bands } } }];
  const cases = Object.entries(byFact?.cases ?? {}).map(([value, { fixed, schedule }]) => ({
    when: { fact: byFact?.fact ?? '', operator: 'equals', value } as const,
    value: fixed === undefined ? { instalments: schedule ?? [] } : { fixed },
  }));
  return [{ kind: 'grant', amount: { cases: [...cases, { value: { discretionary: {} } }] } }];
}

function readBenefit(name: string): RealBenefit {
  const { id, title, asOf, state, benefit, wanted, expected } = readJson(name);
  const conditions = (benefit.conditions as Json[]).map((condition): Condition => {
    const test = (wanted.conditions[String(condition.id)] ?? condition.test) as Json | undefined;
    const named = { id: String(condition.id), text: String(condition.text) };
    return test ? { ...named, test: testOf(test) } : { ...named, office: 'office' };
  });
  const selection = wanted.award.selection ? { selection: wanted.award.selection } : {};
  const windows = benefit.applicationWindow ? { windows: [benefit.applicationWindow] } : {};
  const item = { id, title, conditions, awards: awardsOf(wanted.award, benefit), ...selection, ...windows };
  return { item, asOf, state, expected };
}

export function readRealBenefits(): RealBenefit[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'enterprises.json')
    .map(readBenefit);
}

export interface RealEnterprise {
  readonly id: string;
  readonly expectedSize: string;
  readonly facts: Profile;
}

export const readRealEnterprises = (): RealEnterprise[] => readJson('enterprises.json').enterprises;

/** The facts of these enterprises that are missing in the default vocabulary, with the types of their values. */
export function realVocabulary() {
  const words = { 'zh-CN': '', en: '' };
  const own = new Map<string, FactDefinition>();
  for (const { facts } of readRealEnterprises()) {
    for (const [name, value] of Object.entries(facts)) {
      if (value === null || defaultFacts.some((fact) => fact.name === name)) continue;
      const type =
        typeof value === 'boolean'
          ? ('boolean' as const)
          : typeof value === 'number'
            ? ('number' as const)
            : /^\d{4}-/.test(String(value))
              ? ('date' as const)
              : ('text' as const);
      own.set(name, { name, type, label: words, question: words });
    }
  }
  own.set('interestOnThisLoan', {
    name: 'interestOnThisLoan',
    type: 'number',
    label: words,
    question: words,
  });
  return factVocabulary([...own.values()]);
}
