import type { Passage } from './passages.js';

/** Minimum length; shorter texts may occur twice. */
const long = 20;
/** Minimum number of equal clauses of a copy. */
const fewest = 3;

export interface WithoutCopies {
  passages: Passage[];
  /** The clause with which the second copy begins. */
  copyFrom?: string;
}

/** The passages without copies of earlier ones, since pages are often pasted into a file twice. */
export function withoutCopies(passages: readonly Passage[]): WithoutCopies {
  const wordsOf = ({ title, sentences }: Passage) => `${title}|${sentences.join('')}`;
  const first = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    if (!first.has(wordsOf(passage))) first.set(wordsOf(passage), index);
  }
  const isRepeated = (index: number) => {
    const passage = passages[index];
    return passage !== undefined && first.get(wordsOf(passage)) !== index;
  };
  const isLong = (index: number) => {
    const passage = passages[index];
    return passage !== undefined && wordsOf(passage).length >= long;
  };
  // A short heading is part of a copy if the text beside it is.
  const isCopy = passages.map(
    (_, index) =>
      isRepeated(index) &&
      (isLong(index) ||
        (isRepeated(index - 1) && isLong(index - 1)) ||
        (isRepeated(index + 1) && isLong(index + 1))),
  );
  const copies = isCopy.filter(Boolean).length;
  if (copies < fewest || copies < passages.length / 5) return { passages: [...passages] };
  const said = new Set<string>();
  const kept = passages.flatMap((passage, index): Passage[] => {
    if (isCopy[index]) return [];
    // The head of the second copy is in the last clause of the first.
    const sentences = passage.sentences.filter((sentence) => sentence.length < long || !said.has(sentence));
    for (const sentence of sentences) said.add(sentence);
    return [{ ...passage, sentences }];
  });
  const from = passages[isCopy.indexOf(true)];
  return { passages: kept, ...(from ? { copyFrom: from.label || from.title } : {}) };
}
