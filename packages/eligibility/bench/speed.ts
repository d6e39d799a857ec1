import {
  type BenefitItem,
  factVocabulary,
  judgeAll,
  nextQuestion,
  type Profile,
  type Test,
} from '../src/index.js';
import { madeEnterprise, madeFeed } from './made-feed.js';
import { Random } from './random.js';

const on = '2026-06-01';
const rounds = 25;

/** A minimal loop over the same tests: two-valued, exact facts, no reasons, no amounts. */
function plainTest(test: Test, profile: Profile): boolean {
  if ('any' in test) return test.any.some((one) => plainTest(one, profile));
  if ('all' in test) return test.all.every((one) => plainTest(one, profile));
  if ('not' in test) return !plainTest(test.not, profile);
  const has = profile[test.fact as string];
  const { operator, value } = test;
  if (operator === 'within')
    return (Array.isArray(value) ? value : [value]).some((one) => String(has).startsWith(one));
  if (operator === 'oneOf') return (value as readonly unknown[]).includes(has);
  if (operator === 'includes') return (has as readonly unknown[]).includes(value);
  if (operator === 'atLeast') return Number(has) >= Number(value);
  if (operator === 'moreThan') return Number(has) > Number(value);
  return operator === 'after' ? String(has) >= String(value) : has === value;
}

const plainLoop = (items: readonly BenefitItem[], profile: Profile) =>
  items.filter(({ conditions = [] }) =>
    conditions.every((node) => 'test' in node && node.test !== undefined && plainTest(node.test, profile)),
  ).length;

/** Median processor time in milliseconds after warm-up, which other processes do not affect. */
function median(act: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Compares the time to judge a feed for one enterprise with that of a minimal loop over the same tests. */
export function measureSpeed(): void {
  const vocabulary = factVocabulary();
  console.log('Judging, median of 25 warm runs in Node, milliseconds of processor time');
  for (const count of [2_000, 10_000]) {
    const random = new Random(14);
    const items = madeFeed(random, count);
    const full = madeEnterprise(random);
    const { region, industry, headcount } = full;
    const little = { region, industry, headcount };
    const plain = median(() => plainLoop(items, full));
    for (const [name, profile] of [
      ['every fact known', full],
      ['three facts known', little],
    ] as const) {
      const time = median(() => judgeAll(items, profile, { on, vocabulary }));
      const asking = median(() => nextQuestion(items, profile, { on, vocabulary }));
      const ratio = (time / plain).toFixed(1);
      console.log(
        `${count} items, ${name}: judged in ${time.toFixed(1)}, plain loop ${plain.toFixed(1)} (ratio ${ratio}), with the next question ${asking.toFixed(1)}`,
      );
    }
  }
}
