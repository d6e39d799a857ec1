import type { Rule } from './library.js';
import { shortened } from './quoted-numbers.js';
import { alike, mostWordings, type Wording, wordingsOf } from './similar-answers.js';

/** From this similarity a wording would lead to another answer; below, people would ask in other words. */
const close = 0.7;
/** Fewer answers than these do not show how common a pair is. */
const fewestAnswers = 200;

/**
 * 相似问 that would lead to another answer: without itself, a wording of the other is closer to it than any of its own. Pairs are
 * weighted by how few answers have them, so that 申请补贴 makes nothing alike. What is nearly the same is `similarAnswers`’.
 */
export const answerWordings: Rule = (library, report) => {
  const wordings = wordingsOf(library);
  const having = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const pair of wording.pairs) having.set(pair, [...(having.get(pair) ?? []), wording]);
  }
  const answers = new Map(
    [...having].map(([pair, own]) => [pair, new Set(own.map(({ answer }) => answer)).size]),
  );
  const total = Math.max(fewestAnswers, library.all('qa').length);
  const weightOf = (pair: string) => Math.log(1 + total / (answers.get(pair) ?? 1));
  const weights = new Map(wordings.map((wording) => [wording, sum(wording.pairs, weightOf)]));

  for (const wording of wordings) {
    if (wording.path[0] !== 'alternatives') continue;
    let own = 0;
    let best: { wording: Wording; similarity: number } | undefined;
    for (const [other, shared] of sharing(wording, having, weightOf)) {
      const similarity = (2 * shared) / ((weights.get(wording) ?? 0) + (weights.get(other) ?? 0));
      if (other.answer === wording.answer) own = Math.max(own, similarity);
      else if (
        other.answer.record.region === wording.answer.record.region &&
        similarity > (best?.similarity ?? close)
      )
        best = { wording: other, similarity };
    }
    if (!best || best.similarity < own || dice(wording, best.wording) >= alike) continue;
    const { answer, path, text } = best.wording;
    const { id, answeredBy } = answer.record;
    const facts = { wording: shortened(wording.text), other: shortened(text), id, answeredBy };
    report(
      wording.answer,
      'answer.wordingOfAnother',
      { ...facts, file: answer.file, line: answer.lineOf(path) },
      wording.path,
    );
  }
};

/** The other wordings with the weight of the pairs that they share. */
function sharing(
  wording: Wording,
  having: ReadonlyMap<string, readonly Wording[]>,
  weightOf: (pair: string) => number,
): Map<Wording, number> {
  const shared = new Map<Wording, number>();
  for (const pair of wording.pairs) {
    const others = having.get(pair) ?? [];
    if (others.length > mostWordings) continue;
    for (const other of others) {
      if (other !== wording) shared.set(other, (shared.get(other) ?? 0) + weightOf(pair));
    }
  }
  return shared;
}

function sum(pairs: ReadonlySet<string>, weightOf: (pair: string) => number): number {
  return [...pairs].reduce((total, pair) => total + weightOf(pair), 0);
}

function dice(one: Wording, other: Wording): number {
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  return (2 * shared) / (one.pairs.size + other.pairs.size);
}
