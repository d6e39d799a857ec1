import { isAbort, MingceError } from '@mingce/schema/errors';
import { distinctTerms, isPair } from '../text/terms.js';
import type { ClauseHit } from '../types.js';
import { type AnswerLoading, AnswerParts } from './answer-parts.js';
import { askBackFor } from './ask-back.js';
import { termsToLoad } from './candidates.js';
import { liftCited } from './cited-clauses.js';
import { liftByPhrases } from './clause-phrases.js';
import { liftLearned, mostLookedUp, namingPairs } from './clause-words.js';
import { decide } from './decide.js';
import { type DirectRequest, findDirect, namesNoDocument, readDirect } from './direct.js';
import { emergenciesIn } from './emergencies.js';
import { type AnswerColumns, type AnswersManifest, openAnswersManifest } from './format.js';
import { listQuestions, suggestQuestions } from './known-questions.js';
import { liftByLaw } from './law-words.js';
import { maskPersonalNumbers } from './mask.js';
import { type Matched, type MatchedAnswer, Matcher } from './matcher.js';
import { withPassages } from './passage.js';
import { questionsIn } from './question-parts.js';
import { mostCharacters, type QuestionText } from './question-text.js';
import { type Part, separateParts } from './separate-parts.js';
import type {
  Answers,
  AskedPart,
  AskRequest,
  AskResult,
  FoundClause,
  KnownQuestion,
  ListRequest,
  OpenAnswersOptions,
  Outcome,
} from './types.js';

/**
 * Opens the answers of a feed. It loads one part, with the gate and the places; `ask` loads the other parts that a
 * question needs.
 *
 * @example
 * const source = await feed.search();
 * const answers = await openAnswers({ load: source.load, index: openIndex({ manifest: source.index, load: source.load }) });
 * const { outcome, parts } = await answers.ask('低保怎么申请', { region: '990122', today: '2026-01-01' });
 *
 * Rejects with `search.partUnavailable` if the part cannot be loaded (for example because the feed has no answers), and
 * with `search.formatUnsupported` or `search.analyzerMismatch` if another version wrote it.
 */
export async function openAnswers({ load, index, signal }: OpenAnswersOptions): Promise<Answers> {
  const name = 'answers/0';
  let bytes: Uint8Array;
  try {
    bytes = await load(name, signal);
  } catch (cause) {
    if (isAbort(cause)) throw cause;
    throw new MingceError('search.partUnavailable', { part: name }, { cause });
  }
  const manifest = openAnswersManifest(name, bytes);
  return new StaticAnswers(manifest, new AnswerParts(manifest, load), index);
}

/** Maximum number of clauses compared, and shown, for a question. */
const clausesCompared = 40;
/** The first of them are marked, and those of one document put in order by their passages. */
const clausesMarked = 10;
const clausesShown = 3;
/** Minimum sureness of the nearest answer for naming its department as the one to ask. */
const leastNear = 0.05;

class StaticAnswers implements Answers {
  readonly #manifest: AnswersManifest;
  readonly #parts: AnswerParts;
  readonly #matcher: Matcher;
  readonly #index: OpenAnswersOptions['index'];

  constructor(manifest: AnswersManifest, parts: AnswerParts, index: OpenAnswersOptions['index']) {
    this.#manifest = manifest;
    this.#parts = parts;
    this.#matcher = new Matcher(manifest, parts);
    this.#index = index;
  }

  get count() {
    return this.#manifest.count;
  }
  get topics() {
    return this.#manifest.topics;
  }
  get departments() {
    return this.#manifest.departments;
  }
  get audiences() {
    return this.#manifest.audiences;
  }
  get gate() {
    return this.#manifest.gate;
  }

  async ask(question: string, request: AskRequest): Promise<AskResult> {
    const { text, masked } = maskPersonalNumbers(Array.from(question).slice(0, mostCharacters).join(''));
    const loading: AnswerLoading = { missing: new Set(), signal: request.signal };
    const allows = await this.#allowed(request, loading);
    const match = (part: string) => this.#matcher.match(part, { ...request, allows }, loading);
    const readable = await this.#parts.readable(text, loading);
    const parts = await separateParts(readable.text, questionsIn(readable.text), match, this.gate);
    const emergencies = emergenciesIn(text);
    // Somebody in danger must not be given the answer to another question.
    const mayBeSure = () => loading.missing.size === 0 && !readable.isSpelled && emergencies.length === 0;
    const asked = await Promise.all(
      parts.map((part) => this.#answerPart(part, { ...request, mayBeSure }, loading)),
    );
    return {
      question: text,
      ...(readable.isSpelled ? { readAs: readable.text } : {}),
      masked,
      emergencies,
      outcome: outcomeOf(asked),
      parts: asked,
      missing: Array.from(loading.missing).sort(),
    };
  }

  suggest(text: string, limit = 8, signal?: AbortSignal): Promise<readonly KnownQuestion[]> {
    const engine = { matcher: this.#matcher, parts: this.#parts };
    return suggestQuestions(text, limit, engine, { missing: new Set(), signal });
  }

  list(request: ListRequest) {
    return listQuestions(request, this.#parts, { missing: new Set(), signal: request.signal });
  }

  async #answerPart(
    { text, matched }: Part,
    request: AskRequest & { mayBeSure: () => boolean },
    loading: AnswerLoading,
  ): Promise<AskedPart> {
    const { found, slots } = matched;
    const { chosen, today, mayBeSure } = request;
    const wanted = this.#index && readDirect(text);
    if (wanted && namesNoDocument(wanted) && !request.about?.policies?.length) {
      const direct = { documentNumbers: [], article: wanted.article, found: [] };
      return { text, slots, outcome: 'maybe', direct, maybe: [], clauses: [], topics: [] };
    }
    const direct = wanted && (await this.#direct(wanted, request, loading));
    const decision = decide(found, this.gate, mayBeSure());
    const askBack =
      chosen || decision.outcome === 'notFound'
        ? undefined
        : askBackFor([...(decision.answer ? [decision.answer] : []), ...decision.maybe], slots, {
            places: this.#matcher.places,
            today,
            region: request.region,
          });
    const isAnswered = direct?.isMet || (decision.outcome === 'answer' && !askBack);
    const clauses = isAnswered ? [] : await this.#clauses(text, matched, request, loading);
    const common = {
      text,
      slots,
      clauses,
      ...aboutOf(found.filter(isOfSameMatter).map(({ known }) => known)),
    };
    if (direct?.isMet && mayBeSure()) {
      return { ...common, outcome: 'answer', direct: direct.direct, maybe: decision.maybe };
    }
    if (askBack) {
      const maybe = decision.answer ? [decision.answer, ...decision.maybe].slice(0, 3) : decision.maybe;
      return { ...common, outcome: 'maybe', maybe, askBack };
    }
    const outcome =
      decision.outcome === 'notFound' && (clauses.length > 0 || direct) ? 'maybe' : decision.outcome;
    return { ...common, ...decision, outcome, ...(direct ? { direct: direct.direct } : {}) };
  }

  async #direct(wanted: DirectRequest, { today, about, title, signal }: AskRequest, loading: AnswerLoading) {
    const index = this.#index;
    if (!index) return undefined;
    const request = { today, policies: about?.policies, title, signal };
    const found = await optional(() => findDirect(wanted, index, request), loading);
    for (const part of found?.missing ?? []) loading.missing.add(part);
    return found && found.direct.found.length > 0 ? found : undefined;
  }

  /** The clauses that may answer. If they cannot be searched, curated answers stay as sure as they are. */
  async #clauses(
    text: string,
    { question, found: answers }: Matched,
    { today, about, explain, signal }: AskRequest,
    loading: AnswerLoading,
  ): Promise<FoundClause[]> {
    const index = this.#index;
    if (!index) return [];
    const { policies = [] } = about ?? {};
    const request = { text, today, limit: clausesCompared, ...(signal ? { signal } : {}) };
    const pairs = namingPairs(question.terms);
    const asked = termsToLoad(question).filter(isPair);
    const phrased = pairs.slice(0, mostLookedUp);
    const [{ hits } = { hits: [] }, learned, everyday] = await Promise.all([
      optional(() => index.clauses(request), loading),
      this.#parts.clauseWords(pairs, loading),
      this.#parts.everydayLaw([...new Set([...asked, ...phrased])], loading),
    ]);
    const byWords = everyday
      ? liftByPhrases(
          liftByLaw(hits, asked, everyday.leads, everyday.law),
          phrased,
          everyday.leads,
          everyday.law,
        )
      : hits;
    const offered = liftCited(liftLearned(byWords, pairs, learned), answers, this.gate.maybe)
      .filter(
        ({ hit }) =>
          // Text of an interpretation has no anchor to link to.
          hit.anchor !== '' &&
          (policies.length === 0 || policies.includes(hit.document.id)) &&
          isWorthShowing(question, hit),
      )
      .map(({ hit, citedBy }) => ({ ...hit, citedBy }));
    return withPassages(text, offered.slice(0, clausesMarked))
      .slice(0, clausesShown)
      .map(({ lifts = {}, ...hit }) => ({ ...hit, ...(explain ? { lifts } : {}) }));
  }

  /** A predicate for the answers that a request allows; `undefined` if it has no filter. */
  async #allowed(
    { about, chosen }: AskRequest,
    loading: AnswerLoading,
  ): Promise<((answer: number) => boolean) | undefined> {
    const place = chosen?.slot === 'place' ? chosen.value : undefined;
    const isNarrowed = Object.values(about ?? {}).some(({ length }) => length > 0);
    if (!isNarrowed && place === undefined) return undefined;
    const columns = await this.#parts.columns(loading);
    if (!columns) return () => false;
    return (answer) =>
      isAbout(columns, answer, about) && (place === undefined || columns.regions[answer] === place);
  }
}

/**
 * Minimum share of the question's terms that a clause must have to be shown; lower for a story, most of whose terms are
 * not part of the question.
 */
const leastShare = { question: 0.5, story: 0.3 };
const storyTerms = 25;

function isWorthShowing({ terms }: QuestionText, { text, document, context = '' }: ClauseHit): boolean {
  const own = new Set(distinctTerms(`${document.title}。${context}。${text}`));
  const shared = terms.filter((term) => own.has(term)).length;
  const least = terms.length >= storyTerms ? leastShare.story : leastShare.question;
  return shared >= 2 && shared >= terms.length * least;
}

function isAbout(columns: AnswerColumns, answer: number, about: AskRequest['about'] = {}): boolean {
  const { policies = [], topics = [], answeredBy = [] } = about;
  const has = (wanted: readonly string[], own: readonly string[] | undefined) =>
    wanted.length === 0 || (own ?? []).some((value) => wanted.includes(value));
  return (
    has(policies, columns.policies[answer]) &&
    has(topics, columns.topics[answer]) &&
    has(answeredBy, [columns.departments[answer] ?? ''])
  );
}

function outcomeOf(parts: readonly AskedPart[]): Outcome {
  if (parts.every(({ outcome }) => outcome === 'answer')) return 'answer';
  return parts.every(({ outcome }) => outcome === 'notFound') ? 'notFound' : 'maybe';
}

/** Whether an answer is about the matter of the question and of its place, so that its department is the one to ask. */
function isOfSameMatter({ sureness, scope, unmet, isNear }: MatchedAnswer): boolean {
  return isNear && sureness >= leastNear && scope !== 'other' && !unmet.some(({ name }) => name === 'matter');
}

/** The nearest answer, and the topics of the nearest few. */
function aboutOf(near: readonly KnownQuestion[]): Pick<AskedPart, 'nearest' | 'topics'> {
  const topics = near.slice(0, 5).flatMap((known) => known.topics ?? []);
  return { nearest: near[0], topics: Array.from(new Set(topics)).slice(0, 3) };
}

/** Resolves to `undefined` if a part cannot be loaded; `missing` then names the part. */
async function optional<T>(work: () => Promise<T>, { missing }: AnswerLoading): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isAbort(error)) throw error;
    if (!(error instanceof MingceError)) throw error;
    missing.add(String(error.facts.part ?? 'search'));
    return undefined;
  }
}
