import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';
import { cues, shortlyAnswered } from './answer-cues.js';
import { kindsOf } from './asked-kinds.js';
import { inCommonWords } from './common-words.js';

export type Range = readonly [start: number, end: number];

/** A stretch of a text: neighbouring sentences or parts of a sentence. */
export interface Stretch {
  range: Range;
  /** About 1 for a short stretch that has all words of the question. */
  score: number;
}

/** Maximum number of characters in a stretch. */
const longest = 120;

export const sentenceEnd = /[。；;！!？?\n]/;
const partEnd = /[，,：:。；;！!？?\n]/;
/** A part of a sentence on which its next part depends: 首次创办小微企业的，; 对受疫情影响的企业，. */
const condition = /[的时][，,]$|^(?:对|如|若|凡|除|符合)/;

/**
 * Weights of the features of a stretch, beside the share of the question's words that it has
 * (docs/decisions/0019-passage.md).
 */
const weights = {
  /**
   * Words of the question that occur only in the text before: the subject that a sentence continues or a heading names.
   */
  earlier: 0.5,
  /** Each cue for the kind of answer asked for; at most two count. */
  cue: 0.1,
  /** Penalty for a beginning after a condition, and for an end inside a sentence. */
  cut: 0.1,
};
/**
 * Parameters by whether a few words can answer: `length` is the penalty for a long stretch. `newCharacters` is the
 * number of characters not in the question from which a stretch counts in full, since one that only repeats the
 * question is no answer.
 */
const expected = {
  few: { length: 0.5, newCharacters: 2 },
  sentences: { length: 0.1, newCharacters: 6 },
};

/** A part of a sentence, and the words of the question that it has. */
interface TextPart {
  start: number;
  end: number;
  shared: readonly string[];
  endsSentence: boolean;
  isCondition: boolean;
}

/**
 * The best stretch of each text, with comparable scores: the texts are of one document. Words of the question that are
 * in its title count only if the texts have no others, since they do not distinguish its clauses.
 */
export function bestStretches(question: string, texts: readonly string[], title = ''): Stretch[] {
  const asked = new Set(distinctTerms(question));
  const partsOfTexts = texts.map((text) => partsOf(text, asked));
  const shareOf = weigher(partsOfTexts.flat(), new Set(distinctTerms(title)));
  const scoreOf = scorer(question);
  return texts.map((text, at) => bestStretch(text, partsOfTexts[at] ?? [], shareOf, scoreOf));
}

/** Pieces of a text, each including the mark that ends it. */
export function cut(text: string, marks: RegExp): Range[] {
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

function partsOf(text: string, asked: ReadonlySet<string>): TextPart[] {
  return cut(text, partEnd).map(([start, end]) => {
    const words = text.slice(start, end);
    const endsSentence = end === text.length || sentenceEnd.test(words);
    const shared = distinctTerms(words).filter((term) => asked.has(term));
    return { start, end, shared, endsSentence, isCondition: !endsSentence && condition.test(words) };
  });
}

type ShareOf = (terms: Iterable<string>) => number;
type ScoreOf = (words: string, share: number, cuts: number) => number;

function bestStretch(text: string, parts: readonly TextPart[], shareOf: ShareOf, scoreOf: ScoreOf): Stretch {
  let best: Stretch = { range: [0, 0], score: Number.NEGATIVE_INFINITY };
  const earlier = new Set<string>();
  parts.forEach((first, at) => {
    const own = new Set<string>();
    const lacksCondition = parts[at - 1]?.isCondition ?? false;
    for (const last of parts.slice(at)) {
      if (last !== first && last.end - first.start > longest) break;
      for (const term of last.shared) own.add(term);
      const lacking = Array.from(earlier).filter((term) => !own.has(term));
      const share = shareOf(own) + weights.earlier * shareOf(lacking);
      const cuts = Number(lacksCondition) + Number(!last.endsSentence);
      const score = scoreOf(text.slice(first.start, last.end), share, cuts);
      if (score > best.score) {
        best = { range: [first.start, Math.min(last.end, first.start + longest)], score };
      }
    }
    for (const term of first.shared) earlier.add(term);
  });
  return best;
}

/**
 * Returns a function for the weighted share of the question's words that some terms are. A word that most parts have
 * weighs little, since it does not distinguish them.
 */
function weigher(parts: readonly TextPart[], title: ReadonlySet<string>): ShareOf {
  const having = new Map<string, number>();
  for (const { shared } of parts) for (const term of shared) having.set(term, (having.get(term) ?? 0) + 1);
  const terms = Array.from(having.keys());
  const beside = terms.filter((term) => !title.has(term));
  const counted = new Set(beside.length > 0 ? beside : terms);
  const worth = (term: string) =>
    counted.has(term) ? Math.log(1 + parts.length / (having.get(term) ?? 1)) : 0;
  const sum = (some: Iterable<string>) => Array.from(some).reduce((total, term) => total + worth(term), 0);
  const whole = sum(terms);
  return (some) => (whole === 0 ? 0 : sum(some) / whole);
}

/** Scores a stretch by the share of the question's words in it and its context, and by its own words. */
function scorer(question: string): ScoreOf {
  const [{ kind } = { kind: '' }] = kindsOf(inCommonWords(question));
  const cue = cues[kind];
  const { length, newCharacters } = shortlyAnswered.has(kind) ? expected.few : expected.sentences;
  const known = new Set(comparisonKey(question));
  return (words, share, cuts) => {
    const own = Array.from(comparisonKey(words)).filter((character) => !known.has(character)).length;
    const looks = cue ? Math.min(2, (words.match(cue) ?? []).length) : 0;
    return (
      share * Math.min(1, own / newCharacters) +
      weights.cue * looks -
      length * Math.min(1, words.length / longest) -
      weights.cut * cuts
    );
  };
}
