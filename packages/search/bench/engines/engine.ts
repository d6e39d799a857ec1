import type { Row, Suite } from '../suite.js';

/** The folder of an engine's files, and its input. */
export interface Job {
  suite: Suite;
  rows: readonly Row[];
  /** A folder that is empty at first; `build` writes into it, and `open` reads from it. */
  folder: string;
}

/** Time and memory of a step; what could not be measured on this system is absent. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds?: number | undefined;
  peakMegabytes?: number | undefined;
}

export interface BuildReport extends Cost {
  /** Bytes and number of files on the server. */
  indexBytes: number;
  indexFiles: number;
  /** Number of documents that the engine rejected. */
  leftOut?: number | undefined;
  /** Bytes downloaded before the first answer, if they are the same for every query. */
  download?: number | undefined;
}

export interface Searcher {
  /** Ids of the first ten hits, best first. If the engine has excerpts, they are made too. */
  ask(query: string): Promise<readonly string[]>;
  close?(): Promise<void>;
}

/** Number of requests and bytes on the wire. */
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
  /** Minified files that the page loads as scripts; they are not included in `wire`. */
  scripts: readonly Uint8Array[];
  /** Size of the minified engine alone, in bytes after gzip. */
  gzip: number;
}

export interface Engine {
  /** npm packages it needs; the first one's version is shown. */
  packages: readonly string[];
  /** Its configuration, in one sentence for the page of results. */
  settings: string;
  code(folder: string): Promise<Code>;
  build(job: Job): Promise<BuildReport>;
  /** A fresh searcher without any cached data. */
  open(job: Pick<Job, 'suite' | 'folder'>): Promise<Opened>;
  /** Releases what `open` acquired. */
  close?(): Promise<void>;
}
