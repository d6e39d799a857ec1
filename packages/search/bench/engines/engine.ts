import type { Row, Suite } from '../suite.js';

/** The folder of an engine's files, and its input. */
export interface Job {
  suite: Suite;
  rows: readonly Row[];
  /** An empty folder at the beginning; what `build` leaves there is what `open` reads. */
  folder: string;
}

/** Time and memory of a step; what could not be measured on this system is absent. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds?: number | undefined;
  peakMegabytes?: number | undefined;
}

export interface BuildReport extends Cost {
  /** Bytes and files of what goes onto the server. */
  indexBytes: number;
  indexFiles: number;
  /** Documents that it would not take. */
  leftOut?: number | undefined;
  /** The bytes that a reader downloads before its first answer, where that is the same for every query. */
  download?: number | undefined;
}

export interface Searcher {
  /** Ids of the first ten hits, best first; where the engine has excerpts they are made too. */
  ask(query: string): Promise<readonly string[]>;
  close?(): Promise<void>;
}

/** Counts what goes over the wire. */
export interface Wire {
  bytes: number;
  requests: number;
}

export interface Opened {
  searcher: Searcher;
  /** Absent where everything is downloaded at the start. */
  wire?: Wire | undefined;
}

/** The files that a site loads to search with. */
export interface Code {
  /** Files the page loads as scripts, which the wire therefore does not count; minified. */
  scripts: readonly Uint8Array[];
  /** The engine alone, minified, in bytes of gzip. */
  gzip: number;
}

export interface Engine {
  /** npm packages it needs; the first one's version is shown. */
  packages: readonly string[];
  /** Its set-up, in one sentence for the page of results. */
  settings: string;
  code(folder: string): Promise<Code>;
  build(job: Job): Promise<BuildReport>;
  /** A fresh searcher that knows nothing from before. */
  open(job: Pick<Job, 'suite' | 'folder'>): Promise<Opened>;
  /** Gives back what opening took. */
  close?(): Promise<void>;
}
