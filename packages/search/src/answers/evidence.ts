import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import type { AskedTerm, Candidate } from './candidates.js';
import { type BlockQuestion, wordingsOf } from './format.js';
import type { Places } from './places.js';
import { type QuestionText, readQuestion } from './question-text.js';
import { kindAgreement, kindOf } from './slots.js';

/** What is measured of a candidate; each between 0 and 1 unless said. */
export interface Features {
  /** Share of the question, by idf, that the best wording has. */
  asked: number;
  /** Share of the question that the wording or the answer's text has. */
  askedInAll: number;
  /** Share of the wording, by idf, that the question has. */
  known: number;
  /** Share of the wording's characters that the question has. */
  knownCharacters: number;
  /** How far the score is ahead of the next answer's, as a share of it; below 0 if it is behind. */
  lead: number;
  /** 1 if question and wording ask the same of the matter, -1 if they ask different things, 0 if one of them leaves it open. */
  kind: number;
  /** 1 if the question names the place of the answer. */
  place: number;
  /** The lesser of what either side has beyond the other, in characters, of a short question: a word in place of another. */
  swap: number;
  /** Length of the question: 0 for 10 characters or fewer, 1 for 100 or more. */
  length: number;
  /** `known` and `lead` times `length`: a long question that has a whole wording in it, or only one that fits. */
  longKnown: number;
  longLead: number;
}

export interface Evidence {
  features: Features;
  /** The wording that was compared. */
  matched: string;
}

interface Context {
  terms: readonly AskedTerm[];
  /** The score of the best other answer. */
  rival: number;
  /** Synonyms of words of the question that the index has. */
  synonyms: readonly string[];
  places: Places;
  /** Whether the question names a place and the answer is of it. */
  isOfPlace: boolean;
}

/** Compares a question with the wordings of an answer and measures the one that is nearest. */
export function evidenceOf(
  question: QuestionText,
  { known, weights }: BlockQuestion,
  { answer, score }: Candidate,
  { terms, rival, synonyms, places, isOfPlace }: Context,
): Evidence {
  const all = terms.filter(({ term }) => !isSingleHan(term) || terms.length < 3);
  const idfs = new Map(all.map(({ term, idf }) => [term, idf]));
  const total = Math.max(1e-6, sum(all.map(({ idf }) => idf)));
  const inAll = sum(
    all.filter(({ wordings, texts }) => wordings.has(answer) || texts.has(answer)).map(({ idf }) => idf),
  );
  const characters = new Set(question.characters);
  const wordings = wordingsOf(known).map((wording, at) => {
    const read = readQuestion(wording, places);
    // A synonym that the wording has stands for the question's own word.
    const said = synonyms.filter((word) => read.key.includes(comparisonKey(word)));
    const own = new Set([
      ...read.terms,
      ...(said.length > 0 ? all.filter(({ wordings: in_ }) => in_.has(answer)).map(({ term }) => term) : []),
    ]);
    const shared = all.filter(({ term }) => own.has(term));
    const bySynonym = new Set(said.flatMap(distinctTerms));
    const weight = (weights[at] ?? 0) / 10;
    const common = sum(
      shared.filter(({ term }) => read.terms.includes(term)).map(({ term }) => idfs.get(term) ?? 0),
    );
    const replaced =
      read.terms.filter((term) => bySynonym.has(term) && !idfs.has(term)).length /
      Math.max(1, read.terms.length);
    return {
      wording,
      read,
      asked: sum(shared.map(({ idf }) => idf)) / total,
      known: Math.min(1, common / Math.max(1e-6, weight) + replaced),
      askedCharacters: share(question.characters, new Set(read.characters)),
      knownCharacters: share(read.characters, characters),
    };
  });
  const best = wordings.reduce((one, other) => (closeness(other) > closeness(one) ? other : one));
  const { asked, known: knownShare, askedCharacters, knownCharacters, wording } = best;
  const length = Math.min(1, Math.max(0, Math.log10(Math.max(1, question.key.length) / 10)));
  const lead = score <= 0 ? 0 : Math.max(-1, (score - rival) / score);
  return {
    matched: wording,
    features: {
      asked,
      askedInAll: Math.max(asked, inAll / total),
      known: knownShare,
      knownCharacters,
      lead,
      kind: kindAgreement(kindOf(question.plain), kindOf(wording)),
      place: isOfPlace ? 1 : 0,
      swap: Math.min(1 - askedCharacters, 1 - knownCharacters) * (1 - length),
      length,
      longKnown: length * knownShare,
      longLead: length * lead,
    },
  };
}

function closeness(one: {
  asked: number;
  known: number;
  askedCharacters: number;
  knownCharacters: number;
}): number {
  return one.asked + one.known + 0.5 * (one.askedCharacters + one.knownCharacters);
}

function share(characters: readonly string[], among: ReadonlySet<string>): number {
  if (characters.length === 0) return 0;
  return characters.filter((character) => among.has(character)).length / characters.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
