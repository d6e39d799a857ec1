import type { Fault } from '@mingce/schema/types';

/** 及时率, 覆盖率, 规范率: the three figures of a month. */
export const monthKinds = ['timeliness', 'coverage', 'conformity'] as const;
export type MonthKind = (typeof monthKinds)[number];

/** One document and what the figure says of it. */
export interface MonthItem {
  department: string;
  title: string;
  /** Counts for the rate, against it, or, where it cannot be known, for neither. */
  state: 'good' | 'bad' | 'undecided';
  documentNumber?: string;
  publishedOn?: string;
  /** First day in the feed, and last day on which it would have been in time. */
  receivedOn?: string;
  dueOn?: string;
  /** Working days from publication to the first day in the feed; absent where it does not matter or is not known. */
  workingDays?: number;
  /** File, and line of a list, in which the document is written. */
  file?: string;
  line?: number;
  /** A document that is missing in the feed is written in the authoring folder. */
  isInFolder?: boolean;
  /** Faults that count against it. */
  faults?: readonly Fault[];
}

/** Share of a department or of all. `rate` is in percent, and null where nothing could be counted: that is not 0. */
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
  /** Day on which it was counted; a month that is not over may still change. */
  countedOn: string;
  isOver: boolean;
  /** Numbers that the formula names. */
  settings: Readonly<Record<string, string | number>>;
  total: MonthShare;
  /** Departments with documents of the month, in the order of their names. */
  departments: readonly (MonthShare & { department: string })[];
  /** Departments that have documents, but none of the month. */
  without: readonly string[];
  items: readonly MonthItem[];
  /** Files whose month or department could not be read, so that they are in no figure. */
  uncounted: readonly string[];
}
