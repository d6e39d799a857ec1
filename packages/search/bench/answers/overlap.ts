/** Overlap of a passage with the answering words, in characters without punctuation and white space. */
export interface Overlap {
  f1: number;
  rougeL: number;
  /** Whether the passage contains the whole answer. */
  held: boolean;
}

export function overlapOf(passage: string, answer: string): Overlap {
  const [given, wanted] = [passage, answer].map(plain);
  if (!given || !wanted) return { f1: 0, rougeL: 0, held: false };
  const left = new Map<string, number>();
  for (const character of wanted) left.set(character, (left.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of given) {
    const count = left.get(character) ?? 0;
    if (count > 0) common += 1;
    left.set(character, count - 1);
  }
  const f = (shared: number) => (2 * shared) / (given.length + wanted.length);
  return {
    f1: f(common),
    rougeL: f(longestCommon(given, wanted)),
    held: given.join('').includes(wanted.join('')),
  };
}

function plain(text: string): string[] {
  return Array.from(text.normalize('NFKC').toLowerCase()).filter((character) =>
    /[\p{L}\p{N}]/u.test(character),
  );
}

/** Length of the longest common subsequence. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let before = new Uint16Array(other.length + 1);
  for (const character of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) {
      row[at] =
        character === other[at - 1] ? (before[at - 1] ?? 0) + 1 : Math.max(before[at] ?? 0, row[at - 1] ?? 0);
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
