import type { Locale } from '@mingce/i18n';
import type { Benefit, Fault, FeedConfig, RecordKind, Tombstone } from '@mingce/schema/types';
import type { PackedRecordTypes } from './packed-policy.js';

/** A record as read from its file: checked against its schema, its body parsed, not yet linked to others. */
export interface SourceRecord<K extends RecordKind = RecordKind> {
  kind: K;
  record: PackedRecordTypes[K];
  /** File relative to the authoring folder. */
  file: string;
  /** Digest of the file's bytes, present if results derived from them may be cached. */
  digest?: string;
  /** Line of a front-matter field, for faults that come up later; 1 where unknown. */
  lineOf(path: readonly (string | number)[]): number;
  /** Lines with the mark 待确认: as long as there are any, the record is not published. */
  draftLines?: readonly number[];
  /** Benefit items of a policy that are still marked: they are in no record until they are confirmed. */
  draftItems?: DraftItems;
}

/** Benefit items that a person still has to confirm. */
export interface DraftItems {
  /** The benefit as written in the file, including the unconfirmed items. */
  benefit: Benefit;
  /** First and last line of each unconfirmed item. */
  places: readonly { title: string; firstLine: number; lastLine: number }[];
}

/** Contents of an authoring folder: the sound records, and every fault found while reading. */
export interface Sources {
  dir: string;
  config: FeedConfig;
  /** Sound records only, sorted by kind and id; one with an error is left out and named in `faults`. */
  records: SourceRecord[];
  tombstones: Tombstone[];
  faults: Fault[];
  /** Number of record files that were read, with or without faults. */
  filesRead: number;
  /** Records left out because of an error, so that references to them are not reported as faults too. */
  leftOut?: LeftOut[];
}

/** A record left out because of an error, with the fields that could be read. */
export interface LeftOut {
  kind: RecordKind;
  file: string;
  id?: string;
  issuers?: readonly string[];
  publishedOn?: string;
}

/** Process environment of the program: provided by `bin`, faked in tests. */
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
