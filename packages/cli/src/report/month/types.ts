import type { Fault } from '@mingce/schema/types';

/** 及时率, 覆盖率, 规范率: the three figures of a month. */
export const monthKinds = ['timeliness', 'coverage', 'conformity'] as const;
export type MonthKind = (typeof monthKinds)[number];

/** One document and its result for a figure. */
export interface MonthItem {
  department: string;
  title: string;
  /** `good` counts for the rate, `bad` against it, and `undecided`, if it cannot be known, for neither. */
  state: 'good' | 'bad' | 'undecided';
  documentNumber?: string;
  publishedOn?: string;
  /** First day in the feed; `dueOn` is the last day on which it would have been in time. */
  receivedOn?: string;
  dueOn?: string;
  /** Working days from publication to the first day in the feed; absent if it does not matter or is not known. */
  workingDays?: number;
  /** File that contains the document, and `line` in a list. */
  file?: string;
  line?: number;
  /** Whether a document that is missing in the feed is in the authoring folder. */
  isInFolder?: boolean;
  /** Faults that count against it. */
  faults?: readonly Fault[];
}

/** Share of a department or of all. `rate` is in percent, and null (not 0) if nothing could be counted. */
export interface MonthShare {
  of: number;
  good: number;
  bad: number;
  undecided: number;
  rate: number | null;
}

export interface MonthTable {
  kind: MonthKind;
  /** YYYY-MM. */
  month: string;
  /** Day of the count; a month that is not over may still change. */
  countedOn: string;
  isOver: boolean;
  /** Numbers in the formula. */
  settings: Readonly<Record<string, string | number>>;
  total: MonthShare;
  /** Departments with documents of the month, in the order of their names. */
  departments: readonly (MonthShare & { department: string })[];
  /** Departments that have documents, but none in the month. */
  without: readonly string[];
  items: readonly MonthItem[];
  /** Files whose month or department could not be read, and which are therefore in no figure. */
  uncounted: readonly string[];
}
