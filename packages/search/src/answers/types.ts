/** Input and output of answering: the shapes that the publisher (writer) and the page (reader) exchange with it. */
import type { SearchIndex } from '../reader/search-index.js';
import type { ClauseHit, LoadPart, SearchDocument } from '../types.js';
import type { Lifts } from './clause-lifts.js';

/** A curated question as the writer of the index sees it; the answer itself stays in its record. */
export interface CuratedQuestion {
  /** The id of the record of kind `qa`. */
  id: string;
  question: string;
  /** Other ways to ask it (相似问). */
  alternatives?: readonly string[] | undefined;
  /** The answer as plain text; what it says helps to find it, and counts less than the question. */
  answer: string;
  /** Code of GB/T 2260 or of the feed's own regions. */
  region: string;
  answeredBy: string;
  topics?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  policies?: readonly string[] | undefined;
  clauses?: readonly { policy?: string | undefined; anchor: string }[] | undefined;
  /** The texts of these clauses, as far as they are known: the words of law that belong to the words of the question. */
  clauseTexts?: readonly string[] | undefined;
  publishedOn: string;
  validFrom?: string | undefined;
  validTo?: string | undefined;
  /** How often it was asked in the last period that its department counted. */
  asked?: number | undefined;
  /** A clause it rests on changed or ended (待核实): it is never shown as sure. */
  doubtful?: boolean | undefined;
}

/** A curated question as the index holds it, without the texts of its answer and of its clauses. */
export type KnownQuestion = Omit<CuratedQuestion, 'answer' | 'clauseTexts'>;

/**
 * Outcome of a question.
 *
 * - `answer` (答复): one answer that is sure.
 * - `maybe` (可能相关): at most three, asked back.
 * - `notFound` (未找到): the department to ask.
 */
export type Outcome = 'answer' | 'maybe' | 'notFound';

/**
 * Particulars that a question can ask for. A slot that is asked and that the answer does not meet forbids `answer`.
 *
 * - `place`: a division by name; an answer of a division above it serves it, and `scope` says so.
 * - `audience`, `year`, `amount`, `age`: values that the question names.
 * - `document`: a document by its number (发文字号), or by its title in 《》.
 * - `kind`: what is asked of the matter: whether, how, where, when, how much, who, why, what it is. Yes/no is one of them.
 * - `matter`: words that name something the curated question does not have, or the other way round.
 */
export type SlotName = 'place' | 'audience' | 'year' | 'amount' | 'age' | 'document' | 'kind' | 'matter';

export interface Slot {
  name: SlotName;
  /** As it is written in the question, such as 示例县, 2024年 or 60岁. */
  text: string;
  /** For comparison: a region code, a year, an amount in yuan, an age in years; else as `text`. */
  value: string;
}

/** Relation of the place that an answer applies to and the place that was asked about. */
export type Scope =
  /** Of the very place asked about, or of the reader's own. */
  | 'same'
  /** Of a wider level (市, 省, 全国): it serves the place, and the page must say so. */
  | 'wider'
  /** No place was asked about and the reader's is not known: the page must say for which place it holds. */
  | 'unstated'
  /** Of another place: never sure, and only shown with its place said. */
  | 'other';

/** A curated answer that was found; its text is in the record `qa/<id>` of the feed. */
export interface FoundAnswer {
  known: KnownQuestion;
  /** The wording that matched best: the question itself or one of its alternatives. */
  matched: string;
  /** Probability that this answers the question, from 0 to 1; calibrated when the index was written. */
  sureness: number;
  scope: Scope;
  /** Slots of the question that are not met; empty for an answer that is sure. */
  unmet: readonly Slot[];
  /** Whether it is valid on the day asked: `validFrom` and `validTo`. */
  inForce: boolean;
  explanation?: AnswerExplanation;
}

/** A clause that was found, with the deciding passage marked; those of one notice are in the order of their passages. */
export interface FoundClause extends ClauseHit {
  passage: Passage;
  /** Ids of similar questions whose answers cite it (同类问题引用); it comes earlier for that. */
  citedBy: readonly string[];
  /** Amounts added to its score, by kind; only if the request asked for an explanation. */
  lifts?: Lifts | undefined;
}

/** The part of a text that decides, with its exceptions. Ranges are half-open, in UTF-16 units of `text`. */
export interface Passage {
  text: string;
  /** The deciding words: at most 120 characters, whole sentences or their parts. */
  mark: readonly [start: number, end: number];
  /** Exceptions beside the mark (但、除外、不适用): always to be shown with it. Ascending, outside of the mark. */
  exceptions: readonly (readonly [start: number, end: number])[];
}

/** One question that decides between two answers, asked at most once. */
export interface AskBack {
  slot: SlotName;
  /** The values to choose from, each with the answers that it leaves; drawn as chips. */
  choices: readonly { value: string; label: string; answers: readonly FoundAnswer[] }[];
}

/** A text that was asked for by its number: 第N条, 发文字号, 某文件第几条. */
export interface DirectText {
  documentNumbers: readonly string[];
  /** The article asked for, such as 第三十八条. */
  article?: string | undefined;
  /** The documents meant, best first; `clause` is the article in it, if it was asked for and is there. */
  found: readonly {
    document: Omit<SearchDocument, 'clauses' | 'keywords'>;
    clause?: ClauseHit;
    passage?: Passage;
  }[];
}

/** One question of a text, and what was found for it. */
export interface AskedPart {
  /** The words of this question. */
  text: string;
  outcome: Outcome;
  /** There when `outcome` is `answer`, unless `direct` answers it. */
  answer?: FoundAnswer | undefined;
  direct?: DirectText | undefined;
  /** At most three, best first; when `outcome` is `answer`, related questions. */
  maybe: readonly FoundAnswer[];
  /**
   * Clauses that may answer, best first; only if the caller gave a search index. None where `outcome` is `answer`: that rests on
   * clauses of its own, and nothing is loaded to find others.
   */
  clauses: readonly FoundClause[];
  askBack?: AskBack | undefined;
  /** Slots that were recognized in the question. */
  slots: readonly Slot[];
  /** The nearest answer, of the same matter if not to the question: its department is the one to ask. */
  nearest?: KnownQuestion | undefined;
  /** Topics of the nearest answers, most frequent first. */
  topics: readonly string[];
}

/** Public emergency numbers of mainland China, and 12345, the hotline of local government. */
export type EmergencyNumber = '110' | '119' | '120' | '12345';

export interface Emergency {
  kind: 'fire' | 'medical' | 'violence' | 'crime' | 'gas' | 'drowning' | 'missing' | 'suicide' | 'traffic';
  /** The number to dial first comes first. */
  numbers: readonly EmergencyNumber[];
}

/** Personal numbers that were taken out of a text. */
export type MaskedKind = 'identity' | 'phone' | 'bankCard';

export interface AskRequest {
  /** The reader's own region; without it an answer of any place may be sure, with its place said. */
  region?: string | undefined;
  /** The day on which validity is judged, YYYY-MM-DD. */
  today: string;
  /** Narrows the answers to those about any of these. */
  about?: { policies?: readonly string[]; topics?: readonly string[]; answeredBy?: readonly string[] };
  /** The answer to an `askBack`: it is taken as if the question had said it, and nothing is asked back again. */
  chosen?: { slot: SlotName; value: string } | undefined;
  /** Explains each answer. */
  explain?: boolean;
  signal?: AbortSignal | undefined;
}

export interface AskResult {
  /** The text asked, with personal numbers masked; never keep or send what was typed, but this. */
  question: string;
  /** The question in characters if it was typed in pinyin. What it means is a guess: nothing of it is `answer`. */
  readAs?: string | undefined;
  masked: readonly MaskedKind[];
  /** To be shown above all else. */
  emergencies: readonly Emergency[];
  /** `answer` only if every part is; `notFound` only if every part is. */
  outcome: Outcome;
  /** At least one, in the order of the text. */
  parts: readonly AskedPart[];
  /** Parts of the index that could not be loaded: then nothing is `answer`, and the page says so. */
  missing: readonly string[];
}

/** Reason why an answer is as sure as it is. */
export interface AnswerExplanation {
  /** The threshold of the feed at which an answer is sure. */
  threshold: number;
  /** Features, and the weight of each in the logarithm of the odds; `constant` is the intercept. */
  features: readonly { name: string; value: number; weight: number }[];
  /** Terms of the question with their idf, and where the answer has them. */
  terms: readonly { term: string; idf: number; in: 'wording' | 'answer' | 'nowhere' }[];
}

export interface OpenAnswersOptions {
  /** Loads a part of the feed's index by name, as `Feed.search()` gives it. */
  load: LoadPart;
  /** Finds the clauses, if the page wants them; as `openIndex` gives it. */
  index?: AnswerIndex | undefined;
  signal?: AbortSignal | undefined;
}

/** Methods of a search index that answering uses. */
export type AnswerIndex = Pick<SearchIndex, 'search' | 'clauses'>;

export interface ListRequest {
  topic?: string | undefined;
  audience?: string | undefined;
  answeredBy?: string | undefined;
  region?: string | undefined;
  offset?: number;
  limit?: number;
  signal?: AbortSignal | undefined;
}

/** The curated answers of a feed, ready to be asked. */
export interface Answers {
  /** Number of answers. */
  readonly count: number;
  readonly topics: readonly { value: string; count: number }[];
  readonly departments: readonly { value: string; count: number }[];
  readonly audiences: readonly { value: string; count: number }[];
  readonly gate: Gate;
  /** Answers a text with one or more questions. Rejects only when aborted, or when nothing at all can be loaded. */
  ask(question: string, request: AskRequest): Promise<AskResult>;
  /** Known questions that begin like or have the words typed, best first. */
  suggest(text: string, limit?: number, signal?: AbortSignal): Promise<readonly KnownQuestion[]>;
  /** Known questions by topic, audience, department or place, most asked first, then most recent first. */
  list(request: ListRequest): Promise<{ total: number; questions: readonly KnownQuestion[] }>;
}

/** The gate between 答复, 可能相关 and 未找到, as the feed carries it. */
export interface Gate {
  /** Sureness from which an answer is 答复. */
  sure: number;
  /** Sureness from which an answer is worth asking back about (可能相关). */
  maybe: number;
  /** Rates of other thresholds for the questions that it was fitted on. */
  curve: readonly GatePoint[];
  /** Number of questions that it was fitted on. */
  fitted: { own: number; withheld: number; foreign: number };
}

export interface GatePoint {
  threshold: number;
  /** Share of the feed's own questions, reworded, that would be answered rightly as sure. */
  right: number;
  /** Share of them that would be answered wrongly as sure. */
  wrong: number;
  /** Share shown as sure of questions whose own answer was withheld. */
  withheld: number;
  /** Share shown as sure of foreign questions. */
  foreign: number;
}
