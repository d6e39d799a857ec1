import { type Pair, similarPairs } from './similarity.js';

/** Minimum similarity of a pair in order; it is low, since pairs compete with each other. */
const leastSimilarity = 0.25;
/** Minimum similarity of a pair out of order, for which similarity is the only evidence. */
const leastMovedSimilarity = 0.45;
/**
 * In order, a pair with this share of the best similarity may be right: 附则 stays in place although it resembles another
 * clause more.
 */
const nearBest = 0.75;

/** Pairs the clauses of two versions: first the heaviest chain that keeps the order, then moved clauses. */
export function pairClauses(oldTexts: readonly string[], newTexts: readonly string[]): Pair[] {
  const candidates = similarPairs(oldTexts, newTexts, leastSimilarity);
  const bestOld = best(candidates, 'old');
  const bestNew = best(candidates, 'new');
  const likely = candidates.filter(
    (pair) => pair.similarity >= nearBest * Math.max(bestOld.get(pair.old) ?? 0, bestNew.get(pair.new) ?? 0),
  );
  const chosen = heaviestChain(likely);
  const taken = {
    old: new Set(chosen.map((pair) => pair.old)),
    new: new Set(chosen.map((pair) => pair.new)),
  };
  const take = (pairs: readonly Pair[]) => {
    for (const pair of pairs) {
      if (taken.old.has(pair.old) || taken.new.has(pair.new)) continue;
      taken.old.add(pair.old);
      taken.new.add(pair.new);
      chosen.push(pair);
    }
  };
  take(
    candidates
      .filter(({ similarity }) => similarity >= leastMovedSimilarity)
      .sort((a, b) => b.similarity - a.similarity || distance(a) - distance(b) || a.new - b.new),
  );
  take(inGaps(chosen, candidates));
  return chosen.sort((a, b) => a.new - b.new);
}

/** The smallest set of pairs that are out of order. */
export function crossing(pairs: readonly Pair[]): Set<Pair> {
  const standing = new Set(heaviestChain(pairs));
  return new Set(pairs.filter((pair) => !standing.has(pair)));
}

const distance = (pair: Pair) => Math.abs(pair.old - pair.new);

function best(pairs: readonly Pair[], side: 'old' | 'new'): Map<number, number> {
  const found = new Map<number, number>();
  for (const pair of pairs) found.set(pair[side], Math.max(found.get(pair[side]) ?? 0, pair.similarity));
  return found;
}

/** Unpaired clauses that can be paired without breaking the order of the chosen pairs. */
function inGaps(chosen: readonly Pair[], candidates: readonly Pair[]): Pair[] {
  const chain = heaviestChain(chosen);
  const fits = (pair: Pair) =>
    chain.every(
      (other) =>
        (other.old < pair.old && other.new < pair.new) || (other.old > pair.old && other.new > pair.new),
    );
  const free = { old: new Set(chosen.map((pair) => pair.old)), new: new Set(chosen.map((pair) => pair.new)) };
  return heaviestChain(
    candidates.filter((pair) => !free.old.has(pair.old) && !free.new.has(pair.new) && fits(pair)),
  );
}

/**
 * The pairs with the greatest total similarity in ascending order of both sides: a weighted longest increasing
 * subsequence, in O(n log n) with a Fenwick tree of maxima.
 */
function heaviestChain(pairs: readonly Pair[]): Pair[] {
  // For one new clause the later old ones come first, so that a chain has at most one pair of each clause.
  const sorted = [...pairs].sort((a, b) => a.new - b.new || b.old - a.old);
  const size = sorted.reduce((most, pair) => Math.max(most, pair.old), 0) + 1;
  const tree: (Link | undefined)[] = new Array(size + 1);
  for (const pair of sorted) {
    let before: Link | undefined;
    for (let at = pair.old; at > 0; at -= at & -at) before = heavier(before, tree[at]);
    const link = { pair, before, weight: (before?.weight ?? 0) + pair.similarity };
    for (let at = pair.old + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at], link);
  }
  let last: Link | undefined;
  for (let at = size; at > 0; at -= at & -at) last = heavier(last, tree[at]);
  const chain: Pair[] = [];
  for (let link = last; link; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

interface Link {
  readonly pair: Pair;
  readonly before: Link | undefined;
  readonly weight: number;
}

function heavier(a: Link | undefined, b: Link | undefined): Link | undefined {
  return b !== undefined && (a === undefined || b.weight > a.weight) ? b : a;
}
