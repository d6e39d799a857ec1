/** Input and output of answering, for the publisher (writer) and the page (reader). */
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
  /** The answer as plain text; it is searched too, with less weight than the question. */
  answer: string;
  /** Code of GB/T 2260 or of the feed's own regions. */
  region: string;
  answeredBy: string;
  topics?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  policies?: readonly string[] | undefined;
  clauses?: readonly { policy?: string | undefined; anchor: string }[] | undefined;
  /** The texts of these clauses, if known; associations with the question's words are learned from them. */
  clauseTexts?: readonly string[] | undefined;
  publishedOn: string;
  validFrom?: string | undefined;
  validTo?: string | undefined;
  /** How often it was asked in the last period that its department counted. */
  asked?: number | undefined;
  /** A clause that it cites was changed or repealed (待核实): it is never shown as sure. */
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
 * Particulars of a question. If the answer does not meet one of them, the outcome cannot be `answer`.
 *
 * - `place`: a division by name; an answer of a division above it serves it, and `scope` says so.
 * - `audience`, `year`, `amount`, `age`: values that the question names.
 * - `document`: a document by its number (发文字号), or by its title in 《》.
 * - `kind`: the kind of question: whether, how, where, when, how much, who, why, what.
 * - `matter`: words for something that only one of the two questions mentions.
 */
export type SlotName = 'place' | 'audience' | 'year' | 'amount' | 'age' | 'document' | 'kind' | 'matter';

export interface Slot {
  name: SlotName;
  /** As it is written in the question, such as 示例县, 2024年 or 60岁. */
  text: string;
  /** The value for comparison: a region code, a year, an amount in yuan, an age in years; else `text`. */
  value: string;
}

/** Relation of an answer's place to the place asked about. */
export type Scope =
  /** For exactly the place asked about, or the reader's own. */
  | 'same'
  /** For a wider level (市, 省, 全国): it applies to the place, and the page must say so. */
  | 'wider'
  /** No place was asked about and the reader's is unknown: the page must say to which place the answer applies. */
  | 'unstated'
  /** For another place: never sure, and only shown together with its place. */
  | 'other';

/** A curated answer that was found; its text is in the record `qa/<id>` of the feed. */
export interface FoundAnswer {
  known: KnownQuestion;
  /** The wording that matched best: the question itself or one of its alternatives. */
  matched: string;
  /** Probability that this answers the question, from 0 to 1; calibrated when the index was written. */
  sureness: number;
  scope: Scope;
  /** Slots of the question that the answer does not meet; empty for a sure answer. */
  unmet: readonly Slot[];
  /** Whether it is valid on the day asked: `validFrom` and `validTo`. */
  inForce: boolean;
  explanation?: AnswerExplanation;
}

/** A clause that was found, with the deciding passage marked; those of one notice are in the order of their passages. */
export interface FoundClause extends ClauseHit {
  passage: Passage;
  /** Ids of similar questions whose answers cite it (同类问题引用), which raises its score. */
  citedBy: readonly string[];
  /** Amounts added to its score, by kind; only if the request has `explain`. */
  lifts?: Lifts | undefined;
}

/** The deciding part of a text, with its exceptions. Ranges are half-open, in UTF-16 units of `text`. */
export interface Passage {
  text: string;
  /** The deciding words: at most 120 characters, whole sentences or their parts. */
  mark: readonly [start: number, end: number];
  /** Exceptions outside the mark (但、除外、不适用), ascending: a page must always show them with the mark. */
  exceptions: readonly (readonly [start: number, end: number])[];
}

/** One question that decides between two answers, asked at most once. */
export interface AskBack {
  slot: SlotName;
  /** The values to choose from, each with the answers that remain; drawn as chips. */
  choices: readonly { value: string; label: string; answers: readonly FoundAnswer[] }[];
}

/** A text requested by its number: 第N条, 发文字号, 某文件第几条. */
export interface DirectText {
  documentNumbers: readonly string[];
  /** The article asked for, such as 第三十八条. */
  article?: string | undefined;
  /**
   * The matching documents, best first; `clause` is the requested article, if the document has it. Empty if the question
   * names an article and no document: the page asks which document is meant.
   */
  found: readonly {
    document: Omit<SearchDocument, 'clauses' | 'keywords'>;
    clause?: ClauseHit;
    passage?: Passage;
  }[];
}

/** One question of a text, with its results. */
export interface AskedPart {
  /** The words of this question. */
  text: string;
  outcome: Outcome;
  /** Present if `outcome` is `answer`, unless `direct` answers it. */
  answer?: FoundAnswer | undefined;
  direct?: DirectText | undefined;
  /** At most three, best first; if `outcome` is `answer`, related questions. */
  maybe: readonly FoundAnswer[];
  /**
   * Clauses that may answer, best first; only if the caller gave a search index. Empty if `outcome` is `answer`: the
   * answer cites its own clauses, and no others are searched for.
   */
  clauses: readonly FoundClause[];
  askBack?: AskBack | undefined;
  /** Slots that were recognized in the question. */
  slots: readonly Slot[];
  /** The nearest answer, which has the same subject: its department is the one to ask. */
  nearest?: KnownQuestion | undefined;
  /** Topics of the nearest answers, most frequent first. */
  topics: readonly string[];
}

/** Public emergency numbers of mainland China, and 12345, the hotline of local government. */
export type EmergencyNumber = '110' | '119' | '120' | '12345';

export interface Emergency {
  kind: 'fire' | 'medical' | 'violence' | 'crime' | 'gas' | 'drowning' | 'missing' | 'suicide' | 'traffic';
  /** In the order in which to dial them. */
  numbers: readonly EmergencyNumber[];
}

/** Personal numbers that were taken out of a text. */
export type MaskedKind = 'identity' | 'phone' | 'bankCard';

export interface AskRequest {
  /** The reader's own region; without it an answer for any place may be sure, and the page names the place. */
  region?: string | undefined;
  /** The day on which validity is judged, YYYY-MM-DD. */
  today: string;
  /** Narrows the answers to those about any of these. */
  about?: { policies?: readonly string[]; topics?: readonly string[]; answeredBy?: readonly string[] };
  /** Title of the policy in `about`; a question for 第三条 that names no document means this one. */
  title?: string | undefined;
  /** The choice made after an `askBack`: it counts as if the question contained it, and nothing is asked back again. */
  chosen?: { slot: SlotName; value: string } | undefined;
  /** Explains each answer. */
  explain?: boolean;
  signal?: AbortSignal | undefined;
}

export interface AskResult {
  /** The question with personal numbers masked; keep or send only this, never the typed text. */
  question: string;
  /**
   * The question in characters if it was typed in pinyin. The conversion is a guess, so the outcome is never `answer`.
   */
  readAs?: string | undefined;
  masked: readonly MaskedKind[];
  /** Emergencies to show above everything else. */
  emergencies: readonly Emergency[];
  /** `answer` only if every part is; `notFound` only if every part is. */
  outcome: Outcome;
  /** At least one, in the order of the text. */
  parts: readonly AskedPart[];
  /** Parts of the index that could not be loaded: then no outcome is `answer`, and the page says so. */
  missing: readonly string[];
}

/** Reason why an answer is as sure as it is. */
export interface AnswerExplanation {
  /** The threshold of the feed at which an answer is sure. */
  threshold: number;
  /** Features, and the weight of each in the logarithm of the odds; `constant` is the intercept. */
  features: readonly { name: string; value: number; weight: number }[];
  /** Terms of the question with their idf, and the place where the answer has them. */
  terms: readonly { term: string; idf: number; in: 'wording' | 'answer' | 'nowhere' }[];
}

export interface OpenAnswersOptions {
  /** Loads a part of the feed's index by name, as `Feed.search()` gives it. */
  load: LoadPart;
  /** The index from `openIndex`, which finds clauses; optional. */
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

/** The curated answers of a feed. */
export interface Answers {
  /** Number of answers. */
  readonly count: number;
  readonly topics: readonly { value: string; count: number }[];
  readonly departments: readonly { value: string; count: number }[];
  readonly audiences: readonly { value: string; count: number }[];
  readonly gate: Gate;
  /** Answers a text with one or more questions. Rejects only when aborted, or when nothing at all can be loaded. */
  ask(question: string, request: AskRequest): Promise<AskResult>;
  /** Known questions that begin with the typed words or contain them, best first. */
  suggest(text: string, limit?: number, signal?: AbortSignal): Promise<readonly KnownQuestion[]>;
  /** Known questions by topic, audience, department or place, most asked first, then most recent first. */
  list(request: ListRequest): Promise<{ total: number; questions: readonly KnownQuestion[] }>;
}

/** The gate between 答复, 可能相关 and 未找到, as the feed carries it. */
export interface Gate {
  /** Minimum sureness of 答复. */
  sure: number;
  /** Minimum sureness of 可能相关. */
  maybe: number;
  /** Error rates of other thresholds on the questions that the gate was fitted on. */
  curve: readonly GatePoint[];
  /** Number of questions that it was fitted on. */
  fitted: { own: number; withheld: number; foreign: number };
}

export interface GatePoint {
  threshold: number;
  /** Share of the feed's reworded questions that would get the right answer as sure. */
  right: number;
  /** Share of them that would get a wrong answer as sure. */
  wrong: number;
  /** Share of questions with a withheld answer that would get a sure answer. */
  withheld: number;
  /** Share of foreign questions that would get a sure answer. */
  foreign: number;
}
