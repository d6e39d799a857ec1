import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import { kindAgreement, kindsOf } from './asked-kinds.js';
import { wordingsOf } from './format.js';
import type { Places } from './places.js';
import { type QuestionText, readQuestion } from './question-text.js';
import type { KnownQuestion } from './types.js';

/** Features of a candidate; each between 0 and 1 unless noted. Characters are counted after `inCommonWords`. */
export interface Features {
  /** Share of the question's characters, weighted by idf, that occur in the answer's wordings. */
  asked: number;
  /** Share of the nearest wording's characters that occur in the question. */
  known: number;
  /**
   * 1 if question and wording are of the same kind, -1 if of different kinds, 0 if one of them has none; smaller for
   * long questions, which mention a kind in passing.
   */
  kind: number;
  /** 1 if the question names the place of the answer. */
  place: number;
  /** Lead of the score over the next answer's, as a share of the score; negative if it is lower. */
  lead: number;
  /** Length of the question: 0 for 10 characters or fewer, 1 for 100 or more. */
  length: number;
  /** `lead` times `length`, since a long question may match a single answer only. */
  longLead: number;
}

/** Comparison of a question with an answer's nearest wording. */
export interface Likeness extends Pick<Features, 'asked' | 'known' | 'kind'> {
  /** The wording, as it is written. */
  matched: string;
  /**
   * `asked`: a word of the question that neither a wording nor the answer has. `known`: a word of the wording that the
   * question does not have. Empty if there is none.
   */
  beyond: { asked: string; known: string };
}

/** Data for the comparison besides the question's text. */
export interface Comparison {
  /** The idf of the question's characters. */
  characters: ReadonlyMap<string, number>;
  /** Words of the question with those of their synonyms that the index has. */
  synonyms: readonly { from: string; to: readonly string[] }[];
  places: Places;
}

/**
 * Compares a question with the wordings of an answer. `answered`: terms of the question that occur in the answer's
 * text.
 */
export function likenessOf(
  question: QuestionText,
  known: KnownQuestion,
  answered: readonly string[],
  { characters, synonyms, places }: Comparison,
): Likeness {
  const kinds = kindsOf(question.common);
  const wordings = wordingsOf(known).map((wording) => {
    const read = readQuestion(wording, places);
    // A synonym in the wording counts as the question's own word.
    const said = synonyms.flatMap(({ from, to }) =>
      to.map(comparisonKey).flatMap((word) => (read.key.includes(word) ? [{ from, word }] : [])),
    );
    const has = new Set([...read.characters, ...said.flatMap(({ from }) => hanIn(from))]);
    const asked = new Set([...question.characters, ...said.flatMap(({ word }) => hanIn(word))]);
    const kind = kindAgreement(kinds, kindsOf(read.common));
    const share = shareByIdf(characters, has);
    const knownShare = shareOf(read.characters, asked);
    return { wording, read, has, asked, kind, known: knownShare, nearness: share + knownShare + 0.2 * kind };
  });
  const best = wordings.reduce((one, other) => (other.nearness > one.nearness ? other : one));
  const all = new Set(wordings.flatMap(({ has }) => Array.from(has)));
  const text = new Set(answered.flatMap(hanIn));
  return {
    matched: best.wording,
    asked: shareByIdf(characters, all),
    known: best.known,
    kind: best.kind,
    beyond: {
      asked: longestRun(question.key, (one) => all.has(one) || text.has(one)),
      known: longestRun(best.read.key, (one) => best.asked.has(one)),
    },
  };
}

/** The features of a candidate, relative to the best of the others. */
export function featuresOf(
  { key }: Pick<QuestionText, 'key'>,
  { asked, known, kind }: Likeness,
  { isOfPlace, score, rival }: { isOfPlace: boolean; score: number; rival: number },
): Features {
  const length = Math.min(1, Math.max(0, Math.log10(Math.max(1, key.length) / 10)));
  const lead = score <= 0 ? 0 : Math.max(-1, (score - rival) / score);
  return {
    asked,
    known,
    kind: kind * (1 - length),
    place: isOfPlace ? 1 : 0,
    lead,
    length,
    longLead: length * lead,
  };
}

function hanIn(text: string): string[] {
  return distinctTerms(text).filter(isSingleHan);
}

/** The longest run of unknown Han characters. */
function longestRun(text: string, isKnown: (character: string) => boolean): string {
  let longest = '';
  let run = '';
  for (const character of text) {
    run = !isSingleHan(character) || isKnown(character) ? '' : run + character;
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function shareOf(characters: readonly string[], among: ReadonlySet<string>): number {
  if (characters.length === 0) return 0;
  return characters.filter((character) => among.has(character)).length / characters.length;
}

function shareByIdf(idfs: ReadonlyMap<string, number>, among: ReadonlySet<string>): number {
  let total = 0;
  let shared = 0;
  for (const [character, idf] of idfs) {
    total += idf;
    if (among.has(character)) shared += idf;
  }
  return total > 0 ? shared / total : 0;
}
