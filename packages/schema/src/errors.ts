/** Facts of an error: what words are made of later, in the reader's language. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * An error as data: a stable code and its facts. Words come from the caller's locale, so `message` is for logs only.
 *
 * Codes are `area.fault`: `feed.unreachable`, `feed.digestMismatch`, `search.analyzerMismatch` … ; each package's `messages/` has the words.
 */
export class MingceError extends Error {
  override readonly name = 'MingceError';
  readonly code: string;
  readonly facts: Facts;

  constructor(code: string, facts: Facts = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(facts)}`);
    if (options && 'cause' in options) Object.defineProperty(this, 'cause', { value: options.cause });
    this.code = code;
    this.facts = facts;
  }
}

/** A fault of content: reported, never thrown, so that one run names them all. */
export interface Fault {
  code: string;
  severity: 'error' | 'warning';
  facts: Facts;
  /** File relative to the authoring folder. */
  file?: string;
  /** Line in that file, from 1. */
  line?: number;
  /** Where in the record, such as `['relations', 0, 'policy']`. */
  path?: (string | number)[];
}
