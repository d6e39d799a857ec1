import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber } from './dates.js';
import {
  type BenefitItem,
  type ConditionNode,
  checkItems,
  judge,
  nextQuestion,
  type Profile,
  type Test,
} from './index.js';
import { blurredProfile, fullProfile, randomTest, randomVocabulary } from './testing/random-items.js';
import { referenceJudge } from './testing/reference-judge.js';

const options = { on: '2026-06-01', vocabulary: randomVocabulary };
const runs = { numRuns: 10_000 };

const itemOf = (test: Test): BenefitItem => ({
  id: 'trial',
  title: '虚构事项',
  conditions: [{ id: 'only', text: '虚构条件', test }],
});

/** Days on which periods of the random trees end, and the days after. */
const applicationDays = ['2026-06-01', '2026-06-02', '2023-02-28', '2023-03-01', '2027-02-28', '2027-03-01'];

const statusOf = (test: Test, profile: Profile, on = options.on) => {
  const [result] = judge(itemOf(test), profile, { ...options, on }).conditions;
  assert.ok(result);
  return result;
};

/** The same tree as conditions and groups, with a condition for each comparison. */
function nodeOf(test: Test, id = 'c'): ConditionNode {
  if ('all' in test) return { id, all: test.all.map((one, place) => nodeOf(one, `${id}.${place}`)) };
  if ('any' in test) return { id, any: test.any.map((one, place) => nodeOf(one, `${id}.${place}`)) };
  if ('not' in test) return { id, not: nodeOf(test.not, `${id}.0`) };
  return { id, text: '虚构条件', test };
}

const isDecided = (status: string) => status === 'met' || status === 'notMet';

/** Reverses every list of a tree. */
const reversed = (test: Test): Test => {
  if ('all' in test) return { all: [...test.all].reverse().map(reversed) };
  if ('any' in test) return { any: [...test.any].reverse().map(reversed) };
  return 'not' in test ? { not: reversed(test.not) } : test;
};

describe('a random tree', () => {
  it('is judged as a plain evaluator judges it where every fact is known', () => {
    fc.assert(
      fc.property(randomTest, fullProfile, fc.constantFrom(...applicationDays), (test, profile, on) => {
        const expected = referenceJudge(test, profile, dayNumber(on) ?? 0);
        const { status } = statusOf(test, profile, on);
        assert.equal(status, expected === undefined ? 'office' : expected ? 'met' : 'notMet');
      }),
      runs,
    );
  });

  it('is judged as groups of conditions as it is in one test, and a preference beside it changes nothing', () => {
    fc.assert(
      fc.property(randomTest, randomTest, blurredProfile, (test, wished, { known }) => {
        const preferred = { id: 'wish', text: '虚构优先条件', test: wished, preference: true };
        const item = { ...itemOf(test), conditions: [nodeOf(test), preferred] };
        const inOne = judge(itemOf(test), known, options);
        const { verdict, byOffice, conditions } = judge(item, known, options);
        assert.equal(verdict, inOne.verdict);
        assert.equal(byOffice.length, inOne.byOffice.length);
        assert.equal(conditions.find(({ id }) => id === 'c')?.status, inOne.conditions[0]?.status);
      }),
      { numRuns: 3_000 },
    );
  });

  it('has no faults that checkItems could find, since judging it throws nothing', () => {
    fc.assert(
      fc.property(randomTest, (test) => {
        assert.deepEqual(checkItems([itemOf(test)], randomVocabulary), []);
      }),
      runs,
    );
  });

  it('is never decided otherwise than with every fact known: ranges and unknowns are sound', () => {
    fc.assert(
      fc.property(randomTest, blurredProfile, (test, { exact, known }) => {
        const { status } = statusOf(test, known);
        if (isDecided(status)) assert.equal(status, statusOf(test, exact).status);
      }),
      runs,
    );
  });

  it('stays as it was decided when further facts arrive, in any order', () => {
    fc.assert(
      fc.property(
        randomTest,
        blurredProfile,
        fc.shuffledSubarray([
          'width',
          'height',
          'shade',
          'polished',
          'badges',
          'site',
          'industry',
          'builtOn',
          'soldOn',
        ]),
        (test, { exact, known }, order) => {
          const profile: Record<string, Profile[string]> = { ...known };
          let before = statusOf(test, profile).status;
          for (const name of order) {
            profile[name] = exact[name];
            const { status } = statusOf(test, profile);
            if (isDecided(before)) assert.equal(status, before);
            before = status;
          }
        },
      ),
      runs,
    );
  });

  it('does not depend on the order of its branches or of the facts', () => {
    fc.assert(
      fc.property(randomTest, blurredProfile, (test, { known }) => {
        const other = Object.fromEntries(Object.entries(known).reverse());
        const [one, two] = [statusOf(test, known), statusOf(reversed(test), other)];
        assert.equal(one.status, two.status);
        assert.deepEqual([...one.facts].sort(), [...two.facts].sort());
      }),
      runs,
    );
  });

  it('is decided once all the facts that it names as open are known', () => {
    fc.assert(
      fc.property(randomTest, blurredProfile, (test, { exact, known }) => {
        const profile: Record<string, Profile[string]> = { ...known };
        // Each round may open further branches; the number of rounds is limited by the number of facts.
        for (let round = 0; round < 10; round += 1) {
          const { status, facts } = statusOf(test, profile);
          if (isDecided(status) || facts.length === 0) break;
          for (const fact of facts) profile[fact] = exact[fact];
        }
        assert.equal(statusOf(test, profile).status, statusOf(test, exact).status);
      }),
      runs,
    );
  });

  it('is asked about only while it is open, and only for facts that are not known', () => {
    fc.assert(
      fc.property(randomTest, blurredProfile, (test, { exact, known }) => {
        const question = nextQuestion([itemOf(test)], known, options);
        const { verdict } = judge(itemOf(test), known, options);
        if (verdict !== 'possible') assert.equal(question, undefined);
        if (question) assert.notDeepEqual(known[question.fact] ?? null, exact[question.fact]);
      }),
      runs,
    );
  });
});
