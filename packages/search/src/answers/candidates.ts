import { idf } from '../format/idf.js';
import { impactLevels } from '../format/postings.js';
import type { TermEntry, TermShard } from '../format/term-shard.js';
import { type RelatedWords, relatedWords } from '../query/related-words.js';
import { isSingleHan } from '../text/terms.js';
import { wordingPlaces } from './format.js';
import type { QuestionText } from './question-text.js';

/** A term of the question, and the answers that have it. */
export interface AskedTerm {
  term: string;
  idf: number;
  /** Answers with the term, or a synonym of its word, in a wording. */
  wordings: ReadonlySet<number>;
  /** Answers with the term in their text. */
  texts: ReadonlySet<number>;
}

export interface Candidate {
  answer: number;
  score: number;
}

export interface Candidates {
  terms: readonly AskedTerm[];
  /** The idf of those characters of the question that were looked up. */
  characters: ReadonlyMap<string, number>;
  related: readonly RelatedWords[];
  /** Best first. */
  ranked: readonly Candidate[];
}

/** Weight of each kind of evidence, relative to a pair in a wording. */
const weights = { character: 0.35, synonym: 0.8, text: 0.45 };

/** Maximum number of terms of each kind that are looked up; in the worst case each is a part to load. */
const most = { places: 8, terms: 44, characters: 26 };

/** The terms of a question that are looked up; those of a long question are spread evenly over it. */
export function termsToLoad({ terms, placeTerms, characters }: QuestionText): string[] {
  return Array.from(
    new Set([
      ...placeTerms.slice(0, most.places),
      ...evenly(terms, most.terms),
      ...evenly(characters, most.characters),
    ]),
  );
}

function evenly(terms: readonly string[], number: number): string[] {
  const stride = Math.max(1, terms.length / number);
  return terms.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

/**
 * Finds the answers that have words of the question in a wording (by pairs and single characters) or in their text. An
 * answer's score is the score of its best wording plus a share of its text's score; both are sums of idf.
 */
export function findCandidates(
  { key, terms, placeTerms, characters }: QuestionText,
  shards: ReadonlyMap<string, TermShard>,
  answers: number,
): Candidates {
  const entries = new Map<string, TermEntry>();
  for (const [term, shard] of shards) {
    const entry = shard.find(term);
    if (entry) entries.set(term, entry);
  }
  const related = relatedWords(
    {
      key,
      terms,
      contentTerms: terms,
      pinyin: [],
      fallback: [],
      phrases: [],
      excluded: [],
      words: [],
      documentNumbers: [],
      article: undefined,
    },
    shards,
    entries,
    { relatedWordShare: 0 },
  );
  const byWording = new Map<number, number>();
  const byText = new Map<number, number>();
  const asked: AskedTerm[] = [];
  const idfOfCharacter = new Map<string, number>();
  const add = (entry: TermEntry, termIdf: number, weight: number) => {
    const { headings, clauses } = entry;
    headings.numbers.forEach((wording, at) => {
      const gain = (termIdf * weight * (headings.impacts[at] ?? 0)) / impactLevels;
      byWording.set(wording, (byWording.get(wording) ?? 0) + gain);
    });
    clauses.numbers.forEach((answer, at) => {
      const gain = (termIdf * weight * (clauses.impacts[at] ?? 0)) / impactLevels;
      byText.set(answer, (byText.get(answer) ?? 0) + gain);
    });
  };
  for (const term of new Set([...terms, ...placeTerms, ...characters])) {
    if (!shards.has(term)) continue;
    const entry = entries.get(term);
    const wordings = new Set(entry ? answersOf(entry) : []);
    const texts = new Set(entry?.clauses.numbers);
    const termIdf = idf(new Set([...wordings, ...texts]).size, answers);
    const isLone = isSingleHan(term) && !terms.includes(term);
    if (entry) add(entry, termIdf, isLone ? weights.character : 1);
    if (characters.includes(term)) idfOfCharacter.set(term, termIdf);
    if (isLone || placeTerms.includes(term)) continue;
    for (const { entry: synonyms, terms: replaced } of related) {
      if (replaced.has(term)) for (const answer of answersOf(synonyms)) wordings.add(answer);
    }
    asked.push({ term, idf: termIdf, wordings, texts });
  }
  for (const { entry, terms: replaced } of related) {
    const own = asked.filter(({ term }) => replaced.has(term)).reduce((sum, one) => sum + one.idf, 0);
    add(entry, own, weights.synonym);
  }
  return { terms: asked, characters: idfOfCharacter, related, ranked: rank(byWording, byText) };
}

function answersOf({ headings }: TermEntry): number[] {
  return Array.from(headings.numbers, (wording) => Math.floor(wording / wordingPlaces));
}

function rank(byWording: ReadonlyMap<number, number>, byText: ReadonlyMap<number, number>): Candidate[] {
  const scores = new Map<number, number>();
  for (const [wording, score] of byWording) {
    const answer = Math.floor(wording / wordingPlaces);
    scores.set(answer, Math.max(scores.get(answer) ?? 0, score));
  }
  for (const [answer, score] of byText) scores.set(answer, (scores.get(answer) ?? 0) + weights.text * score);
  return Array.from(scores, ([answer, score]) => ({ answer, score })).sort(
    (a, b) => b.score - a.score || a.answer - b.answer,
  );
}
