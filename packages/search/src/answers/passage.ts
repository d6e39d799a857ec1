import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';
import type { ClauseHit } from '../types.js';
import { cues, shortlyAnswered } from './answer-cues.js';
import { kindsOf } from './asked-kinds.js';
import { inCommonWords } from './common-words.js';
import type { Passage } from './types.js';

type Range = readonly [start: number, end: number];

/** Maximum length of a mark, in characters. */
const markLength = 120;

const sentenceEnd = /[。；;！!？?\n]/;
const partEnd = /[，,：:。；;！!？?\n]/;

/** Words of an exception to a rule. */
const exception =
  /但(?!愿)|除外|不适用|除[^，。；]{1,40}(?:以?外|之外)|例外|不包括|不含|不在此限|不受[^，。；]{0,12}限制|另有规定|不予(?:支持|受理|补贴|认定|办理)|仅限|不得(?:重复|同时|叠加)/;

/**
 * Weights for the score of a stretch of text, relative to the share of the question's words in it
 * (docs/decisions/0019-passage.md).
 */
const weights = {
  /** Words of the question that occur only in the text before, which the sentence continues. */
  earlier: 0.5,
  /** Words of the question that occur only in the sentence before. */
  previous: 0.2,
  /** Each of at most two cues for the kind of question. */
  cue: 0.1,
  /** Penalty for each end inside a sentence. */
  cut: 0.1,
};
/**
 * For short and other answers: the penalty for length, and the minimum number of characters besides the question's own,
 * since a stretch that only repeats the question is no answer.
 */
const expected = {
  few: { length: 0.5, newCharacters: 2 },
  sentences: { length: 0.15, newCharacters: 6 },
};

/**
 * Marks the deciding passage of a text: at most 120 characters of whole sentences or their parts that share the most
 * words with the question, or follow such words, and look like the kind of answer (an amount, a term, a place).
 * Exceptions outside the mark (但、除外、不适用) are returned with it.
 */
export function markPassage(question: string, text: string): Passage {
  const mark = bestStretch(question, text);
  const exceptions = cut(text, sentenceEnd)
    .flatMap((sentence) => outside(sentence, mark))
    .filter(([start, end]) => exception.test(text.slice(start, end)));
  return { text, mark, exceptions };
}

/** The passage of a found clause; if the clause only leads in, the texts after it are included. */
export function passageOf(
  question: string,
  { text, following }: Pick<ClauseHit, 'text' | 'following'>,
): Passage {
  return markPassage(question, following === undefined ? text : `${text}\n${following}`);
}

/** A part of a sentence, with the words of the question that occur in it. */
interface TextPart {
  start: number;
  end: number;
  shared: readonly string[];
  endsSentence: boolean;
}

function bestStretch(question: string, text: string): Range {
  const asked = new Set(distinctTerms(question));
  const parts = cut(text, partEnd).map(
    ([start, end]): TextPart => ({
      start,
      end,
      shared: distinctTerms(text.slice(start, end)).filter((term) => asked.has(term)),
      endsSentence: end === text.length || sentenceEnd.test(text.charAt(end - 1)),
    }),
  );
  const shareOf = weigher(parts);
  const scoreOf = scorer(question, text);
  let best: Range = [0, 0];
  let bestScore = Number.NEGATIVE_INFINITY;
  const earlier = new Set<string>();
  let previous = new Set<string>();
  let sentence = new Set<string>();
  parts.forEach((first, at) => {
    const startsSentence = parts[at - 1]?.endsSentence ?? true;
    if (startsSentence) [previous, sentence] = [sentence, new Set()];
    const own = new Set<string>();
    for (const last of parts.slice(at)) {
      if (last !== first && last.end - first.start > markLength) break;
      for (const term of last.shared) own.add(term);
      const lacking = (terms: ReadonlySet<string>) => Array.from(terms).filter((term) => !own.has(term));
      const score = scoreOf(
        [first.start, last.end],
        shareOf(own) +
          weights.earlier * shareOf(lacking(earlier)) +
          weights.previous * shareOf(lacking(startsSentence ? previous : sentence)),
        Number(!startsSentence) + Number(!last.endsSentence),
      );
      if (score > bestScore) {
        bestScore = score;
        best = [first.start, Math.min(last.end, first.start + markLength)];
      }
    }
    for (const term of first.shared) {
      earlier.add(term);
      sentence.add(term);
    }
  });
  return best;
}

/** Weighs words of the question: returns the share of given words; a word that most parts have weighs little. */
function weigher(parts: readonly TextPart[]): (terms: Iterable<string>) => number {
  const having = new Map<string, number>();
  for (const { shared } of parts) for (const term of shared) having.set(term, (having.get(term) ?? 0) + 1);
  const worth = (term: string) => Math.log(1 + parts.length / (having.get(term) ?? 1));
  const sum = (terms: Iterable<string>) => Array.from(terms).reduce((total, term) => total + worth(term), 0);
  const whole = sum(having.keys());
  return (terms) => (whole === 0 ? 0 : sum(terms) / whole);
}

/** Scores a stretch by the share of the question in it and in its context, and by its other words. */
function scorer(question: string, text: string): (stretch: Range, share: number, cuts: number) => number {
  const [{ kind } = { kind: '' }] = kindsOf(inCommonWords(question));
  const cue = cues[kind];
  const { length, newCharacters } = shortlyAnswered.has(kind) ? expected.few : expected.sentences;
  const known = new Set(comparisonKey(question));
  return ([start, end], share, cuts) => {
    const words = text.slice(start, end);
    const own = Array.from(comparisonKey(words)).filter((character) => !known.has(character)).length;
    const looks = cue ? Math.min(2, (words.match(cue) ?? []).length) : 0;
    return (
      share * Math.min(1, own / newCharacters) +
      weights.cue * looks -
      length * Math.min(1, words.length / markLength) -
      weights.cut * cuts
    );
  };
}

/** Pieces of a text, each including the punctuation mark at its end. */
function cut(text: string, marks: RegExp): Range[] {
  const pieces: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.test(text.charAt(at)) && at < text.length - 1) continue;
    const trimmed = start + (/^\s*/.exec(text.slice(start, at + 1))?.[0].length ?? 0);
    if (trimmed <= at) pieces.push([trimmed, at + 1]);
    start = at + 1;
  }
  return pieces;
}

/** Parts of a sentence outside the mark. */
function outside([start, end]: Range, [from, to]: Range): Range[] {
  if (end <= from || start >= to) return [[start, end]];
  const rests: Range[] = [
    [start, from],
    [to, end],
  ];
  return rests.filter(([restStart, restEnd]) => restEnd > restStart);
}
