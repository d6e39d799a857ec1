/** A clause of the old text and its new version, by index. */
export interface Pair {
  readonly old: number;
  readonly new: number;
  readonly similarity: number;
}

/** The character bigrams of a text with their counts. */
type Grams = ReadonlyMap<string, number>;

/**
 * All pairs of an old and a new text with at least the given similarity, from 0 to 1: Dice’s coefficient of their
 * bigrams, weighted by inverse document frequency, so that a common phrase such as 应当按照有关规定 does not make clauses
 * similar.
 */
export function similarPairs(
  oldTexts: readonly string[],
  newTexts: readonly string[],
  least: number,
): Pair[] {
  const olds = oldTexts.map(grams);
  const news = newTexts.map(grams);
  const weight = rarity([...olds, ...news]);
  const totals = { old: olds.map((one) => total(one, weight)), new: news.map((one) => total(one, weight)) };
  const holders = postings(olds);
  return news.flatMap((one, next) => {
    const common = new Float64Array(olds.length);
    for (const [gram, count] of one) {
      const worth = weight(gram);
      for (const [old, times] of holders.get(gram) ?? []) {
        common[old] = (common[old] ?? 0) + worth * Math.min(count, times);
      }
    }
    const pairs: Pair[] = [];
    common.forEach((shared, old) => {
      const similarity = likeness(shared, totals.old[old] ?? 0, totals.new[next] ?? 0);
      if (similarity >= least) pairs.push({ old, new: next, similarity });
    });
    return pairs;
  });
}

/** A clause that is contained in a longer one matches it, regardless of the added text. */
function likeness(shared: number, old: number, next: number): number {
  if (shared === 0) return 0;
  const dice = (2 * shared) / (old + next);
  const held = shared / Math.min(old, next);
  return Math.min(1, held >= 0.85 ? Math.max(dice, held * 0.6) : dice);
}

/** The ends count as characters, so that a text of one character has bigrams too. */
function grams(text: string): Grams {
  const found = new Map<string, number>();
  let before = '^';
  for (const character of `${text.replace(/\s+/g, '')}$`) {
    const gram = before + character;
    found.set(gram, (found.get(gram) ?? 0) + 1);
    before = character;
  }
  return found;
}

function rarity(texts: readonly Grams[]): (gram: string) => number {
  const occurrences = new Map<string, number>();
  for (const text of texts) {
    for (const gram of text.keys()) occurrences.set(gram, (occurrences.get(gram) ?? 0) + 1);
  }
  return (gram) => Math.log(1 + texts.length / (occurrences.get(gram) ?? 1));
}

function total(text: Grams, weight: (gram: string) => number): number {
  let sum = 0;
  for (const [gram, count] of text) sum += weight(gram) * count;
  return sum;
}

function postings(texts: readonly Grams[]): Map<string, [place: number, count: number][]> {
  const holders = new Map<string, [number, number][]>();
  texts.forEach((text, place) => {
    for (const [gram, count] of text) {
      const list = holders.get(gram);
      if (list) list.push([place, count]);
      else holders.set(gram, [[place, count]]);
    }
  });
  return holders;
}
