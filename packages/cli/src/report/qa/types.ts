import type { Outcome } from '@mingce/search/answers';

/** Gaps in the answers of a feed, and the visitors’ questions that a site could not answer. */
export interface QaTable {
  /** Every topic that policies or answers of the feed have; those with policies and without answers first. */
  topics: TopicRow[];
  /** Absent without a log. */
  log?: LogTable;
}

export interface TopicRow {
  code: string;
  label: string;
  policies: number;
  answers: number;
}

export interface LogTable {
  /** Number of lines of the log that contain a question. */
  asked: number;
  /** Number of different wordings among them. */
  wordings: number;
  /** Number of lines with personal data, which is masked before any other processing. */
  masked: number;
  /** Number of lines by result: 答复, 可能相关, 未找到. */
  outcomes: Record<Outcome, number>;
  /** Answers that matched a question with certainty, most frequent first. */
  answered: AnsweredQuestion[];
  /** Questions without an answer, most frequent first. */
  open: OpenQuestion[];
}

/** A curated question, and how often it was the answer. */
export interface AnsweredQuestion {
  id: string;
  question: string;
  count: number;
}

/** Wordings of one question that got no answer. */
export interface OpenQuestion {
  /** Number of times that it was asked, in all wordings. */
  count: number;
  /** The most frequent wording. */
  example: string;
  /** Other wordings, most frequent first; at most `mostWordings`. */
  others: string[];
  /** Number of different wordings. */
  wordings: number;
  outcome: 'maybe' | 'notFound';
  /** The most similar curated question: perhaps it only lacks this wording. */
  nearest?: { id: string; question: string; answeredBy: string };
}
