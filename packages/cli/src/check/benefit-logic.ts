import { definitionOf, type FactVocabulary, judge, type Profile } from '@mingce/eligibility';
import type { BenefitItem, Comparison, ConditionNode, FactValue, Test } from '@mingce/schema/types';
import { vocabularyOf } from './benefit-items.js';
import type { Rule } from './library.js';

/** Maximum number of profiles that are tried for a group of conditions; larger groups are skipped. */
const mostTrials = 4000;

/** The day of the trials. Any day works, since durations are counted from it. */
const on = '2026-06-01';

/**
 * Reports conditions that contradict each other, and conditions that are always met. Thresholds divide the values of a
 * fact into intervals in which all tests are constant, so one value of each interval is tried; the engine judges them.
 */
export const benefitLogic: Rule = (library, report) => {
  const vocabulary = vocabularyOf(library.sources.config);
  for (const source of library.all('policy'))
    for (const [place, item] of (source.record.benefit?.items ?? []).entries()) {
      const path = ['benefit', 'items', place, 'conditions'];
      const parts = testedConditions(item, vocabulary);
      for (const { id, number, test } of parts)
        if (outcomes([test], vocabulary).isAlwaysMet)
          report(source, 'benefit.alwaysMet', { condition: id }, [...path, number]);
      for (const group of connected(parts)) {
        if (
          !outcomes(
            group.map(({ test }) => test),
            vocabulary,
          ).isNeverMet
        )
          continue;
        const conditions = group.map(({ id }) => `“${id}”`).join('、');
        report(source, 'benefit.neverMet', { conditions }, [...path, group.at(-1)?.number ?? 0]);
      }
    }
};

interface Tested {
  id: string;
  /** Index among the conditions of the item. */
  number: number;
  test: Test;
  comparisons: readonly Comparison[];
}

/** The required conditions that facts alone decide and whose facts can be tried separately. */
function testedConditions({ conditions = [] }: BenefitItem, vocabulary: FactVocabulary): Tested[] {
  return conditions.flatMap((node, number): Tested[] => {
    const test = testOf(node);
    if (!test) return [];
    const comparisons = comparisonsIn(test);
    const canBeTried = comparisons.every(
      ({ fact, of, value }) =>
        typeof fact === 'string' &&
        of === undefined &&
        definitionOf(fact, vocabulary) !== undefined &&
        !(typeof value === 'object' && 'cases' in value),
    );
    return canBeTried ? [{ id: node.id ?? `${number + 1}`, number, test, comparisons }] : [];
  });
}

/** A condition or group as one test; `undefined` if an office takes part in the decision. */
function testOf(node: ConditionNode): Test | undefined {
  const all = (nodes: readonly ConditionNode[]) => {
    const tests = nodes.map(testOf);
    return tests.every((test): test is Test => test !== undefined) ? tests : undefined;
  };
  if ('all' in node) {
    const tests = all(node.all);
    return tests && { all: tests };
  }
  if ('any' in node) {
    const tests = all(node.any);
    return tests && { any: tests };
  }
  if ('not' in node) {
    const test = testOf(node.not);
    return test && { not: test };
  }
  return node.preference ? undefined : node.test;
}

function comparisonsIn(test: Test): Comparison[] {
  if ('all' in test) return test.all.flatMap(comparisonsIn);
  if ('any' in test) return test.any.flatMap(comparisonsIn);
  return 'not' in test ? comparisonsIn(test.not) : [test];
}

const factsOf = ({ comparisons }: Tested) => comparisons.map(({ fact }) => String(fact));

/** Groups conditions with common facts; only these can contradict each other. */
function connected(parts: readonly Tested[]): Tested[][] {
  const groups: Tested[][] = [];
  for (const part of parts) {
    const joined = groups.filter((group) =>
      group.some((one) => factsOf(one).some((fact) => factsOf(part).includes(fact))),
    );
    const rest = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), part]);
  }
  return groups;
}

function outcomes(tests: readonly Test[], vocabulary: FactVocabulary) {
  const values = triedValues(tests.flatMap(comparisonsIn), vocabulary);
  const count = [...values.values()].reduce((product, tried) => product * tried.length, 1);
  if (count > mostTrials) return { isNeverMet: false, isAlwaysMet: false };
  const item = trialOf(tests);
  const verdicts = [...profilesOf([...values])].map(
    (profile) => judge(item, profile, { on, vocabulary }).verdict,
  );
  return {
    isNeverMet: verdicts.every((verdict) => verdict === 'ineligible'),
    isAlwaysMet: verdicts.every((verdict) => verdict === 'eligible'),
  };
}

const trialOf = (tests: readonly Test[]): BenefitItem => ({
  id: 'tried',
  title: 'tried',
  conditions: tests.map((test, number) => ({ id: `${number}`, text: '', test })),
});

function* profilesOf(facts: readonly [string, readonly FactValue[]][]): Generator<Profile> {
  const [first, ...rest] = facts;
  if (!first) {
    yield {};
    return;
  }
  for (const profile of profilesOf(rest))
    for (const value of first[1]) yield { ...profile, [first[0]]: value };
}

/** For each fact one value of each interval between thresholds, within plausible bounds. */
function triedValues(comparisons: readonly Comparison[], vocabulary: FactVocabulary) {
  const values = new Map<string, FactValue[]>();
  const names = new Set(comparisons.map(({ fact }) => String(fact)));
  for (const name of names) {
    const asked = comparisons
      .filter(({ fact }) => fact === name)
      .flatMap(({ value }) => value as FactValue | FactValue[]) as (string | number | boolean)[];
    values.set(name, [...new Set(triedOf(name, asked, vocabulary))]);
  }
  return values;
}

function triedOf(
  name: string,
  asked: readonly (string | number | boolean)[],
  vocabulary: FactVocabulary,
): FactValue[] {
  const definition = definitionOf(name, vocabulary);
  const texts = asked.map(String);
  const outside = (codes: readonly string[]) =>
    codes.filter((code) => isMissed({ fact: name, operator: 'within', value: texts }, code, vocabulary));
  switch (definition?.type) {
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = definition.bounds ?? {};
      const step = definition.isWhole ? 1 : 0.001;
      return asked
        .flatMap((value) => [Number(value) - step, Number(value), Number(value) + step])
        .filter((value) => value >= min && value <= max);
    }
    case 'boolean':
      return [true, false];
    case 'choice':
      return definition.options?.map(({ value }) => value) ?? [...texts, '—'];
    case 'list':
      return [[], texts, ...texts.map((title) => [title])] as FactValue[];
    case 'date':
      return texts.flatMap(daysAbout);
    case 'region':
      return [...texts, ...texts.map(countyOf), ...outside(['659001', '110101', '530102'])];
    case 'industry':
      return [...texts, ...outside(['T97', 'A05', 'G54', 'P83'])];
    default:
      return [...texts, '—'];
  }
}

/** An invented county of a region, so that a province is not empty after its first city is excluded. */
const countyOf = (code: string) => code.replace(/^(\d\d)0000$/, '$19900').replace(/00$/, '99');

const isMissed = (test: Comparison, value: string, vocabulary: FactVocabulary) =>
  judge(trialOf([test]), { [String(test.fact)]: value }, { on, vocabulary }).verdict === 'ineligible';

const day = 86_400_000;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day of a threshold and the days next to it; for a duration, the days around its end. */
function daysAbout(text: string): string[] {
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text) ?? [];
  const start = new Date(on);
  if (years ?? months ?? days) {
    start.setUTCFullYear(start.getUTCFullYear() - Number(years ?? 0));
    start.setUTCMonth(start.getUTCMonth() - Number(months ?? 0));
  }
  const time = (years ?? months ?? days) ? start.getTime() - Number(days ?? 0) * day : Date.parse(text);
  if (Number.isNaN(time)) return [];
  return [time - 2 * day, time - day, time, time + day, time + 2 * day].map(dateOf);
}
