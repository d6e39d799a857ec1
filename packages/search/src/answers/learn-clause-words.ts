import { shardOf } from '../format/term-shard.js';
import { distinctTerms } from '../text/terms.js';
import { stableCount } from '../writer/stable-count.js';
import { type ClauseWord, type ClauseWordsPart, namingPairs } from './clause-words.js';

/** An answered question: the terms of its wordings, and the texts of the clauses that its answer cites. */
export interface AnsweredQuestion {
  terms: readonly string[];
  clauses: readonly string[];
}

/** Maximum number of questions to learn from: more add little, and a build must not take minutes. */
const mostLearned = 4000;
/**
 * Minimum number of questions that have a pair, and minimum number of questions that associate it with a pair of
 * clauses.
 */
const fewest = 2;
/** Minimum lift: a clause pair's frequency given a question pair, over its frequency given any question. */
const leastLift = 3;
/** Maximum number of associated pairs for a pair of questions. */
const mostOfPair = 15;
/** Bytes before compression: maximum of all parts together, and average of one part. */
const most = { bytes: 200_000, partBytes: 3072 };
const bytesOfWord = 14;

interface Association {
  pair: string;
  word: ClauseWord;
  /** Number of questions that support the association. */
  shown: number;
}

/**
 * Learns from answered questions which pairs of characters of clauses go with which pairs of questions: 离婚后孩子归谁 is
 * answered by a clause about 抚养. It needs no manual work and no dictionary; associations with little support are left
 * out.
 */
export function learnClauseWords(questions: readonly AnsweredQuestion[]): ClauseWordsPart[] {
  const learned = associations(evenly(questions.filter(({ clauses }) => clauses.length > 0)))
    .sort((one, other) => other.shown - one.shown || other.word[1] - one.word[1] || order(one, other))
    .slice(0, most.bytes / bytesOfWord);
  const parts: Record<string, ClauseWord[]>[] = Array.from(
    { length: stableCount((learned.length * bytesOfWord) / most.partBytes) },
    () => ({}),
  );
  for (const { pair, word } of learned) {
    const part = parts[shardOf(pair, parts.length)];
    if (part) part[pair] = [...(part[pair] ?? []), word];
  }
  return parts;
}

function order(one: Association, other: Association): number {
  const [a, b] = [`${one.pair}${one.word[0]}`, `${other.pair}${other.word[0]}`];
  return a < b ? -1 : 1;
}

function evenly(questions: readonly AnsweredQuestion[]): AnsweredQuestion[] {
  const stride = Math.max(1, questions.length / mostLearned);
  return questions.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

function associations(questions: readonly AnsweredQuestion[]): Association[] {
  const asked = new Map<string, number>();
  const answering = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const { terms, clauses } of questions) {
    const words = new Set(clauses.flatMap((text) => namingPairs(distinctTerms(text))));
    for (const word of words) count(answering, word);
    for (const pair of new Set(namingPairs(terms))) {
      count(asked, pair);
      const own = together.get(pair) ?? new Map<string, number>();
      together.set(pair, own);
      for (const word of words) if (word !== pair) count(own, word);
    }
  }
  return Array.from(together).flatMap(([pair, words]) => {
    const times = asked.get(pair) ?? 0;
    if (times < fewest) return [];
    return Array.from(words)
      .flatMap(([word, shown]): Association[] => {
        const share = (answering.get(word) ?? 1) / questions.length;
        // Smoothed by one question, since two questions are no certainty.
        const probability = shown / (times + 1);
        if (shown < fewest || probability / share < leastLift) return [];
        const weight = Math.round(100 * probability * Math.log(1 + 1 / share));
        return [{ pair, word: [word, weight], shown }];
      })
      .sort((one, other) => other.word[1] - one.word[1] || order(one, other))
      .slice(0, mostOfPair);
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
