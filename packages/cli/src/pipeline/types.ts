import type { Locale } from '@mingce/i18n';
import type { Benefit, Fault, FeedConfig, RecordKind, Tombstone } from '@mingce/schema/types';
import type { PackedRecordTypes } from './packed-policy.js';

/** A record as read from its file: checked against its schema, its body parsed, not yet linked to others. */
export interface SourceRecord<K extends RecordKind = RecordKind> {
  kind: K;
  record: PackedRecordTypes[K];
  /** File relative to the authoring folder. */
  file: string;
  /** Names the bytes of the file, where what follows from them may be remembered. */
  digest?: string;
  /** Line of a front-matter field, for faults that come up later; 1 where unknown. */
  lineOf(path: readonly (string | number)[]): number;
  /** Lines on which something is still marked 待确认: as long as there are any, the record is not published. */
  draftLines?: readonly number[];
  /** Benefit items of a policy that are still marked: they are in no record until they are confirmed. */
  draftItems?: DraftItems;
}

/** Benefit items that a person has still to confirm. */
export interface DraftItems {
  /** The benefit as the file has it, with the items that wait. */
  benefit: Benefit;
  /** First and last line of each that waits. */
  places: readonly { title: string; firstLine: number; lastLine: number }[];
}

/** Everything an authoring folder holds: what is sound, and every fault found on the way. */
export interface Sources {
  dir: string;
  config: FeedConfig;
  /** Sound records only, sorted by kind and id; one with an error is left out and named in `faults`. */
  records: SourceRecord[];
  tombstones: Tombstone[];
  faults: Fault[];
  /** Number of record files that were read, with or without faults. */
  filesRead: number;
  /** Records that were left out for an error, so that what points at them is not called a wrong reference as well. */
  leftOut?: LeftOut[];
}

/** A record that was left out for an error, and what could be read of it. */
export interface LeftOut {
  kind: RecordKind;
  file: string;
  id?: string;
  issuers?: readonly string[];
  publishedOn?: string;
}

/** Process environment of the program: given by `bin`, faked in tests. */
export interface Terminal {
  cwd: string;
  stdout: { write(text: string): void; isTTY?: boolean | undefined; columns?: number | undefined };
  stderr: { write(text: string): void; isTTY?: boolean | undefined; columns?: number | undefined };
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  signal: AbortSignal;
}

/** Process environment of a command, and its language. */
export interface CommandIo extends Terminal {
  locale: Locale;
}

/** Result of every command; `--json` prints it as it is, else the faults and a summary are put into words. */
export interface CommandReport {
  command: string;
  /** Name of the outcome if a command has several; it chooses the words of the summary. */
  outcome?: string;
  ok: boolean;
  faults: Fault[];
  /** Counts, sizes and times of the run, by name. */
  facts: Record<string, string | number | boolean>;
}
