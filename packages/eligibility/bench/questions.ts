import { type BenefitItem, factVocabulary, judgeAll, nextQuestion, type Profile } from '../src/index.js';
import { madeEnterprise, madeFeed } from './made-feed.js';
import { Random } from './random.js';

const options = { on: '2026-06-01', vocabulary: factVocabulary() };

/** Share of the items that must be settled for a run to end. */
const enough = 0.8;

const settledShare = (items: readonly BenefitItem[], profile: Profile) =>
  judgeAll(items, profile, options).judgements.filter(({ verdict }) => verdict !== 'possible').length /
  items.length;

/** Number of adaptive questions until enough items are settled. */
function askedAdaptively(items: readonly BenefitItem[], answers: Profile): number {
  const profile: Record<string, Profile[string]> = {};
  let asked = 0;
  while (settledShare(items, profile) < enough) {
    const question = nextQuestion(items, profile, options);
    if (!question) break;
    profile[question.fact] = answers[question.fact];
    asked += 1;
  }
  return asked;
}

/** Number of questions in a fixed order until enough items are settled. */
function askedInOrder(items: readonly BenefitItem[], answers: Profile, order: readonly string[]): number {
  const profile: Record<string, Profile[string]> = {};
  for (const [asked, fact] of order.entries()) {
    if (settledShare(items, profile) >= enough) return asked;
    profile[fact] = answers[fact];
  }
  return order.length;
}

const mean = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;

/**
 * The best fixed order found by a search over the same enterprises: greedy, then swapping pairs of questions as long as
 * that helps. It knows all answers beforehand, unlike a real form.
 */
function bestOrder(
  items: readonly BenefitItem[],
  enterprises: readonly Profile[],
  facts: readonly string[],
): string[] {
  const order: string[] = [];
  const left = new Set(facts);
  while (left.size > 0) {
    const ranked = [...left].map((fact) => {
      const asked = [...order, fact];
      const settled = enterprises.map((answers) =>
        settledShare(items, Object.fromEntries(asked.map((name) => [name, answers[name]]))),
      );
      return { fact, settled: mean(settled) };
    });
    const best = ranked.sort((a, b) => b.settled - a.settled)[0];
    if (!best) break;
    order.push(best.fact);
    left.delete(best.fact);
  }
  const cost = (tried: readonly string[]) =>
    mean(enterprises.map((answers) => askedInOrder(items, answers, tried)));
  let least = cost(order);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let place = 0; place < early; place += 1)
      for (let other = place + 1; other < order.length; other += 1) {
        const tried = [...order];
        [tried[place], tried[other]] = [tried[other] as string, tried[place] as string];
        const now = cost(tried);
        if (now >= least) continue;
        order.splice(0, order.length, ...tried);
        least = now;
        isBetter = true;
      }
  }
  return order;
}

/** Number of positions that are optimized: few enterprises are asked more questions. */
const early = 8;

/** Compares the number of questions until 80 % of the items are settled with that of the best fixed order. */
export function measureQuestions(): void {
  console.log('Questions until 80 % of the items are settled, mean over the enterprises');
  const all: number[][] = [];
  for (const seed of [1, 2, 3]) {
    const random = new Random(seed);
    const items = madeFeed(random, 60);
    const enterprises = Array.from({ length: 24 }, () => madeEnterprise(random));
    const facts = Object.keys(enterprises[0] ?? {});
    const others = Array.from({ length: 24 }, () => madeEnterprise(random));
    const order = bestOrder(items, enterprises, facts);
    const byOrder = (all: readonly Profile[]) =>
      mean(all.map((answers) => askedInOrder(items, answers, order)));
    const adaptive = (all: readonly Profile[]) => mean(all.map((answers) => askedAdaptively(items, answers)));
    const figures = [adaptive(enterprises), byOrder(enterprises), adaptive(others), byOrder(others)];
    const [asked, fixed, askedOthers, fixedOthers] = figures.map((figure) => figure.toFixed(2));
    all.push(figures);
    console.log(
      `feed ${seed}: ${asked} asked by what settles most, ${fixed} in the best fixed order (${order.slice(0, 5).join(', ')} …); of enterprises that the order was not made for: ${askedOthers} and ${fixedOthers}`,
    );
  }
  const [asked, fixed, askedOthers, fixedOthers] = [0, 1, 2, 3].map((at) =>
    mean(all.map((one) => one[at] ?? 0)).toFixed(2),
  );
  console.log(`all: ${asked} and ${fixed}; of other enterprises ${askedOthers} and ${fixedOthers}`);
}
