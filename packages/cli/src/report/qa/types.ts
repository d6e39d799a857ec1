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
  /** Lines of the log that ask something. */
  asked: number;
  /** Different wordings among them. */
  wordings: number;
  /** Number of lines with personal data, which was masked before anything else. */
  masked: number;
  /** Lines by what they got: 答复, 可能相关, 未找到. */
  outcomes: Record<Outcome, number>;
  /** Answers that were sure of a question, most asked first. */
  answered: AnsweredQuestion[];
  /** Questions without an answer, most asked first. */
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
  /** The wording that was asked most. */
  example: string;
  /** Other wordings, most asked first; at most `mostWordings`. */
  others: string[];
  /** Number of different wordings. */
  wordings: number;
  outcome: 'maybe' | 'notFound';
  /** The curated question that came nearest: perhaps it only lacks this wording. */
  nearest?: { id: string; question: string; answeredBy: string };
}
