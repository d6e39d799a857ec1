import { plainText } from '@mingce/content';
import { pairsOf } from '../answers/alike-texts.js';
import { findQuantities } from '../numbers/find-quantities.js';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library, Rule } from './library.js';
import { shortened } from './quoted-numbers.js';

/** Minimum share of common pairs of characters (Dice’s coefficient) of two questions that count as equal. */
export const alike = 0.8;

/** A pair of characters in more wordings than this is too common to find candidates by. */
const mostWordings = 400;

type Answer = SourceRecord<'qa'>;

export interface Wording {
  answer: Answer;
  path: (string | number)[];
  text: string;
  pairs: ReadonlySet<string>;
}

/**
 * Reports answers that match the same questions: the same wording in two answers, or nearly equal questions; it is
 * worse if their numbers differ. Only answers for the same place are compared.
 */
export const similarAnswers: Rule = (library, report) => {
  const wordings = wordingsOf(library);
  const reported = new Set<string>();
  for (const [one, other, similarity] of similarPairs(wordings)) {
    const pair = [one.answer.record.id, other.answer.record.id].sort().join(' ');
    if (reported.has(pair)) continue;
    reported.add(pair);
    const facts = {
      wording: shortened(other.text),
      id: one.answer.record.id,
      file: one.answer.file,
      line: one.answer.lineOf(one.path),
      other: shortened(one.text),
      answeredBy: one.answer.record.answeredBy,
    };
    const numbers = differingNumbers(one.answer, other.answer);
    if (numbers) report(other.answer, 'answer.contradiction', { ...facts, ...numbers }, other.path);
    else report(other.answer, similarity === 1 ? 'answer.sameWording' : 'answer.alike', facts, other.path);
  }
};

export function wordingsOf(library: Library): Wording[] {
  return library.all('qa').flatMap((answer) => {
    const { question, alternatives = [] } = answer.record;
    const said = [
      { text: question, path: ['question'] },
      ...alternatives.map((text, index) => ({ text, path: ['alternatives', index] })),
    ];
    return said.map(({ text, path }) => ({ answer, text, path, pairs: pairsOf(text) }));
  });
}

/** Yields pairs of similar wordings of two answers for one place, with their similarity. */
function* similarPairs(wordings: readonly Wording[]): Generator<[Wording, Wording, number]> {
  const having = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const common = new Map<Wording, number>();
    for (const pair of wording.pairs) {
      const others = having.get(pair) ?? [];
      if (others.length <= mostWordings) {
        for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      }
      having.set(pair, [...others, wording]);
    }
    for (const [other, shared] of common) {
      const { answer } = other;
      if (answer === wording.answer || answer.record.region !== wording.answer.record.region) continue;
      const similarity = (2 * shared) / (wording.pairs.size + other.pairs.size);
      if (similarity >= alike) yield [other, wording, similarity];
    }
  }
}

/** The first quantities of one unit in which two answers differ. */
function differingNumbers(one: Answer, other: Answer): { number: string; otherNumber: string } | undefined {
  const theirs = findQuantities(plainText(one.record.answer));
  for (const quantity of findQuantities(plainText(other.record.answer))) {
    const ofUnit = theirs.filter(({ unit }) => unit === quantity.unit);
    if (ofUnit.length > 0 && !ofUnit.some(({ value }) => value === quantity.value)) {
      return { number: quantity.text, otherNumber: ofUnit[0]?.text ?? '' };
    }
  }
  return undefined;
}

/** Share of common pairs of two wordings. */
export function diceOf(one: Wording, other: Wording): number {
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  return (2 * shared) / (one.pairs.size + other.pairs.size);
}
