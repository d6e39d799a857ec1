import { comparisonKey } from '../text/fold.js';

/** A stretch of a text that is what was typed but for a few characters. */
export interface NearStretch {
  text: string;
  edits: number;
}

/** The fewest characters of a query that may have one slip, and two: shorter words have too many neighbours. */
export interface SlipLengths {
  oneSlipFrom: number;
  twoSlipsFrom: number;
}

/**
 * The stretch of a text that comes nearest to what was typed: a character wrong, lost or added. Both are compared as
 * folded letters, digits and Han; a number is never a slip for another. `undefined` if none is near, or one is equal.
 */
export function nearStretch(
  key: string,
  text: string,
  { oneSlipFrom, twoSlipsFrom }: SlipLengths,
): NearStretch | undefined {
  const typed = Array.from(key);
  const allowed = typed.length < oneSlipFrom ? 0 : typed.length < twoSlipsFrom ? 1 : 2;
  const letters = Array.from(comparisonKey(text));
  // Row by row of the typed characters: the fewest edits to end at each place of the text, and where that began.
  let costs = new Array<number>(letters.length + 1).fill(0);
  let starts = costs.map((_, at) => at);
  for (const [row, character] of typed.entries()) {
    const nextCosts = [row + 1];
    const nextStarts = [0];
    for (let at = 1; at <= letters.length; at += 1) {
      const letter = letters[at - 1] ?? '';
      const wrong = (costs[at - 1] ?? 0) + substitution(character, letter);
      const added = (costs[at] ?? 0) + 1;
      const lost = (nextCosts[at - 1] ?? 0) + 1;
      const cost = Math.min(wrong, added, lost);
      nextCosts.push(cost);
      nextStarts.push(
        (cost === wrong ? starts[at - 1] : cost === added ? starts[at] : nextStarts[at - 1]) ?? 0,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    if (Math.min(...costs) > allowed) return undefined;
  }
  const edits = Math.min(...costs);
  if (edits === 0) return undefined;
  const ends = costs.flatMap((cost, at) => (cost === edits ? [at] : []));
  // Of equally near stretches, the one as long as what was typed, else the longer: 反倾消条 is 反倾销条, not 反倾.
  const best = ends
    .map((end) => letters.slice(starts[end], end))
    .reduce((a, b) => (distance(b, typed) < distance(a, typed) ? b : a));
  return { text: best.join(''), edits };
}

function distance(stretch: readonly string[], typed: readonly string[]): number {
  return Math.abs(stretch.length - typed.length) - (stretch.length > typed.length ? 0.5 : 0);
}

function substitution(typed: string, letter: string): number {
  if (typed === letter) return 0;
  return /\d/.test(typed + letter) ? 3 : 1;
}

/** Corrections of a query, the best first: the stretches of the texts that are nearest to it. */
export function corrections(
  key: string,
  texts: readonly string[],
  lengths: SlipLengths,
  limit = 3,
): string[] {
  const near = texts
    .map((text) => nearStretch(key, text, lengths))
    .filter((stretch) => stretch !== undefined);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return Array.from(new Set(near.filter(({ edits }) => edits === fewest).map(({ text }) => text))).slice(
    0,
    limit,
  );
}
