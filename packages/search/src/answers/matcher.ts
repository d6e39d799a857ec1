import { comparisonKey } from '../text/fold.js';
import { isSingleHan } from '../text/terms.js';
import type { AnswerLoading, AnswerParts } from './answer-parts.js';
import { type AskedTerm, type Candidate, findCandidates, termsToLoad } from './candidates.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { AnswersManifest, BlockQuestion } from './format.js';
import { logitOf, surenessOf } from './gate.js';
import { Places, scopeOf } from './places.js';
import { type QuestionText, readQuestion } from './question-text.js';
import { slotsIn } from './slots.js';
import type { AnswerExplanation, FoundAnswer, Slot } from './types.js';
import { unmetSlots } from './unmet-slots.js';

export interface MatchRequest {
  region?: string | undefined;
  today: string;
  /** Whether an answer may be found at all. */
  allows?: ((answer: number) => boolean) | undefined;
  explain?: boolean | undefined;
}

export interface Matched {
  question: QuestionText;
  slots: readonly Slot[];
  /** Surest first; an answer with unmet slots comes as if half as sure. */
  found: readonly MatchedAnswer[];
}

export interface MatchedAnswer extends FoundAnswer {
  answer: number;
  evidence: Evidence;
}

/** Terms, and characters, that are asked of the index; each is a part to load in the worst case. */
const mostTerms = 48;
/** Candidates that are compared by their texts. */
const compared = 10;

/** Finds the curated questions that a text asks, and says how sure each is. */
export class Matcher {
  readonly #manifest: AnswersManifest;
  readonly #parts: AnswerParts;
  readonly places: Places;

  constructor(manifest: AnswersManifest, parts: AnswerParts) {
    this.#manifest = manifest;
    this.#parts = parts;
    this.places = new Places(manifest.places);
  }

  async match(text: string, request: MatchRequest, loading: AnswerLoading): Promise<Matched> {
    const question = readQuestion(await this.#parts.simplified(text, loading), this.places);
    const { count } = this.#manifest;
    const shards = await this.#parts.shards(termsToLoad(question, mostTerms), loading);
    const { terms, related, ranked } = findCandidates(question, shards, count);
    const { allows = () => true } = request;
    const pool = ranked.filter(({ answer }) => allows(answer)).slice(0, compared);
    const slots = [...this.places.placesIn(question.plain), ...slotsIn(question.plain, request.today)];
    const synonyms = related.flatMap(({ to }) => to);
    const loaded = await Promise.all(
      pool.map(async (candidate) => ({
        candidate,
        held: await this.#parts.question(candidate.answer, loading),
      })),
    );
    const present = loaded.filter((one): one is Loaded => one.held !== undefined);
    const found = present.map((one) =>
      this.#judge(one, present, { question, slots, terms, synonyms }, request),
    );
    found.sort((a, b) => rankOf(b) - rankOf(a) || a.answer - b.answer);
    return { question, slots, found };
  }

  #judge(
    { candidate, held }: Loaded,
    all: readonly Loaded[],
    asked: {
      question: QuestionText;
      slots: readonly Slot[];
      terms: readonly AskedTerm[];
      synonyms: readonly string[];
    },
    { region, today, explain }: MatchRequest,
  ): MatchedAnswer {
    const { known } = held;
    const { question, slots, terms } = asked;
    const asksPlace = slots.filter(({ name }) => name === 'place');
    // The same question answered twice is no rival: which of the two is shown is a matter of place and date. Nor is an answer
    // of a place that was not asked about.
    const same = comparisonKey(known.question);
    const others = all.filter(
      ({ held: other }) =>
        comparisonKey(other.known.question) !== same &&
        (asksPlace.length === 0 || scopeOf(other.known.region, asksPlace, region) !== 'other'),
    );
    const rival = Math.max(0, ...others.map((one) => one.candidate.score));
    const scope = scopeOf(known.region, asksPlace, region);
    const evidence = evidenceOf(question, held, candidate, {
      terms,
      rival,
      synonyms: asked.synonyms,
      places: this.places,
      isOfPlace: asksPlace.length > 0 && scope === 'same',
    });
    const unmet = unmetSlots(
      question.plain,
      slots,
      { known, matched: evidence.matched, scope, answer: candidate.answer, terms },
      { places: this.places, today },
    );
    const sureness = surenessOf(evidence.features);
    return {
      answer: candidate.answer,
      known,
      matched: evidence.matched,
      evidence,
      sureness,
      scope,
      unmet,
      inForce: (known.validFrom ?? '') <= today && (known.validTo === undefined || today <= known.validTo),
      ...(explain
        ? { explanation: explanationOf(evidence, terms, candidate.answer, this.#manifest.gate.sure) }
        : {}),
    };
  }
}

interface Loaded {
  candidate: Candidate;
  held: BlockQuestion;
}

function rankOf({ sureness, unmet, scope, inForce }: FoundAnswer): number {
  const other = scope === 'other' || unmet.length > 0 ? 0.6 : 1;
  return sureness * other * (inForce ? 1 : 0.8);
}

function explanationOf(
  { features }: Evidence,
  terms: readonly AskedTerm[],
  answer: number,
  threshold: number,
): AnswerExplanation {
  return {
    threshold,
    features: logitOf(features).parts,
    terms: terms
      .filter(({ term }) => !isSingleHan(term))
      .map(({ term, idf, wordings, texts }) => ({
        term,
        idf,
        in: wordings.has(answer) ? 'wording' : texts.has(answer) ? 'answer' : 'nowhere',
      })),
  };
}
