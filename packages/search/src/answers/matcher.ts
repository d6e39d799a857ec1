import { comparisonKey } from '../text/fold.js';
import { isSingleHan } from '../text/terms.js';
import type { AnswerLoading, AnswerParts } from './answer-parts.js';
import { placesAsked } from './asked-places.js';
import { type AskedTerm, type Candidate, findCandidates, termsToLoad } from './candidates.js';
import { type Features, featuresOf, type Likeness, likenessOf } from './evidence.js';
import type { AnswersManifest } from './format.js';
import { logitOf, surenessOf } from './gate.js';
import { asksNothing, namesNothing } from './names-nothing.js';
import { isOfMatter } from './of-matter.js';
import { Places, scopeOf } from './places.js';
import { type QuestionText, readQuestion } from './question-text.js';
import { slotsIn } from './slots.js';
import type { AnswerExplanation, FoundAnswer, KnownQuestion, Scope, Slot } from './types.js';
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
  /** The answers in the order of `inOrder`. */
  found: readonly MatchedAnswer[];
}

export interface MatchedAnswer extends FoundAnswer {
  answer: number;
  features: Features;
  /** Whether it is worth asking back about. */
  isNear: boolean;
}

/** Maximum number of candidates whose texts are compared. */
const mostCompared = 10;

/** Finds the curated questions that match a text, with the sureness of each. */
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
    const shards = await this.#parts.shards(termsToLoad(question), loading);
    const { terms, characters, related, ranked } = findCandidates(question, shards, count);
    const { allows = () => true } = request;
    const pool = ranked.filter(({ answer }) => allows(answer)).slice(0, mostCompared);
    const slots = [...placesAsked(question.plain, this.places), ...slotsIn(question.plain, request.today)];
    const asksPlace = slots.filter(({ name }) => name === 'place');
    const comparison = { characters, synonyms: related, places: this.places };
    const loaded = await Promise.all(
      pool.map(async (candidate) => ({
        candidate,
        known: await this.#parts.question(candidate.answer, loading),
      })),
    );
    const present = loaded.flatMap(({ candidate, known }): Measured[] => {
      if (!known) return [];
      const { answer } = candidate;
      const answered = terms.filter(({ texts }) => texts.has(answer)).map(({ term }) => term);
      const scope = scopeOf(known.region, asksPlace, request.region);
      return [{ candidate, known, scope, likeness: likenessOf(question, known, answered, comparison) }];
    });
    const found = present.map((one) =>
      this.#judge(one, present, { question, slots, terms, asksPlace: asksPlace.length > 0 }, request),
    );
    return { question, slots, found: inOrder(found) };
  }

  #judge(
    { candidate, known, scope, likeness }: Measured,
    all: readonly Measured[],
    asked: {
      question: QuestionText;
      slots: readonly Slot[];
      terms: readonly AskedTerm[];
      asksPlace: boolean;
    },
    { today, explain, allows }: MatchRequest,
  ): MatchedAnswer {
    const { question, slots, terms } = asked;
    // A second answer to the same question is no rival: place and date decide between the two. Nor is an answer for a
    // place that was not asked about.
    const rivals = all.filter(
      (other) => !isSameQuestion(other.known, known) && (!asked.asksPlace || other.scope !== 'other'),
    );
    const features = featuresOf(question, likeness, {
      isOfPlace: asked.asksPlace && scope === 'same',
      score: candidate.score,
      rival: Math.max(0, ...rivals.map((rival) => rival.candidate.score)),
    });
    const sureness = surenessOf(features);
    const unmet = unmetSlots(
      question.plain,
      slots,
      { ...likeness, known, scope, answer: candidate.answer, terms },
      { places: this.places, today },
    );
    const isKnownWording = comparisonKey(likeness.matched) === question.key;
    const isNarrowed = allows !== undefined;
    // If the answers are limited to one policy, the question need not name it.
    if (!isNarrowed && !isKnownWording && namesNothing(question.plain)) {
      unmet.push({ name: 'matter', text: question.plain, value: question.plain });
    }
    if (!isKnownWording && asksNothing(question)) {
      unmet.push({ name: 'kind', text: question.plain, value: question.plain });
    }
    return {
      answer: candidate.answer,
      known,
      matched: likeness.matched,
      features,
      sureness,
      scope,
      unmet,
      isNear:
        unmet.length === 0 ||
        isNarrowed ||
        isKnownWording ||
        isOfMatter(question, terms, { answer: candidate.answer, asked: features.asked, sureness }),
      inForce: (known.validFrom ?? '') <= today && (known.validTo === undefined || today <= known.validTo),
      ...(explain
        ? { explanation: explanationOf(features, terms, candidate.answer, this.#manifest.gate.sure) }
        : {}),
    };
  }
}

/** A candidate after comparison with the question. */
interface Measured {
  candidate: Candidate;
  known: KnownQuestion;
  scope: Scope;
  likeness: Likeness;
}

export function isSameQuestion(one: KnownQuestion, other: KnownQuestion): boolean {
  return comparisonKey(one.question) === comparisonKey(other.question);
}

/** Surest first; the sureness of an answer with unmet slots is multiplied by 0.6. */
export function inOrder(found: readonly MatchedAnswer[]): MatchedAnswer[] {
  return [...found].sort((a, b) => rankOf(b) - rankOf(a) || a.answer - b.answer);
}

function rankOf({ sureness, unmet, scope, inForce }: FoundAnswer): number {
  const other = scope === 'other' || unmet.length > 0 ? 0.6 : 1;
  return sureness * other * (inForce ? 1 : 0.8);
}

function explanationOf(
  features: Features,
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
