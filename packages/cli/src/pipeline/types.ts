import type { Fault, FeedConfig, RecordKind, RecordTypes, Tombstone } from '@mingce/schema/types';
import type { AlsoSearched, Explanation } from '@mingce/search';
import type { InterpretationScore } from '../check/scores.js';
import type { KeyHistory } from '../verify/key-history.js';

/** A record as read from its file: checked against its schema, its body parsed, not yet linked to others. */
export interface SourceRecord<K extends RecordKind = RecordKind> {
  kind: K;
  record: RecordTypes[K];
  /** File relative to the authoring folder. */
  file: string;
  /** Line of a front-matter field, for faults that come up later; 1 where unknown. */
  lineOf(path: readonly (string | number)[]): number;
  /** Lines on which something is still marked 待确认: as long as there are any, the record is not published. */
  draftLines?: readonly number[];
}

/** Everything an authoring folder holds: what is sound, and every fault found on the way. */
export interface Sources {
  dir: string;
  config: FeedConfig;
  /** Sound records only, sorted by kind and id; one with an error is left out and named in `faults`. */
  records: SourceRecord[];
  tombstones: Tombstone[];
  faults: Fault[];
  /** How many record files were read, sound or not. */
  filesRead: number;
  /** Records that were left out for an error, so that what points at them is not called a wrong reference as well. */
  leftOut?: { kind: RecordKind; file: string; id?: string }[];
}

/** What a command talks to: given by `bin`, faked in tests. */
export interface CommandIo {
  cwd: string;
  stdout: { write(text: string): void; isTTY?: boolean | undefined; columns?: number | undefined };
  stderr: { write(text: string): void; isTTY?: boolean | undefined; columns?: number | undefined };
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  signal: AbortSignal;
}

/** What `mingce search` found, best first. */
export interface Found {
  policies: readonly FoundPolicy[];
  /** Words of the query for which others were searched as well. */
  also: readonly AlsoSearched[];
  didYouMean: readonly string[];
}

export interface FoundPolicy {
  id: string;
  title: string;
  documentNumber?: string;
  region: string;
  publishedOn: string;
  score: number;
  excerpts: readonly { anchor: string; label: string; text: string }[];
  explanation?: Explanation;
}

/** What every command returns; `--json` prints it as it is, else `summary` and the faults are put into words. */
export interface CommandReport {
  command: string;
  /** Which of a command's endings this is, where it has several; chooses the words of the summary. */
  outcome?: string;
  ok: boolean;
  faults: Fault[];
  /** How complete each interpretation is, the least complete first; of commands that read an authoring folder. */
  completeness?: InterpretationScore[];
  /** Whether the scores are listed one by one in words as well; their sum always is. */
  listsCompleteness?: boolean;
  /** Who may sign the feed, statement by statement; of commands that verify one. */
  keys?: KeyHistory;
  /** What a search found; of the command that asks a feed. */
  found?: Found;
  /** Counts, sizes and times of the run, by name. */
  facts: Record<string, string | number | boolean>;
}
