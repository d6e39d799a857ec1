/** Facts of an error, from which a message in the reader's language is made later. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * Name and password before the host; they end at the last `@` before path, query or fragment. An address that was
 * processed as a path has lost one of its slashes.
 */
const userInfo = /((?:[a-z][a-z\d+.-]+:|[/\\])[/\\]{1,2})[^\s/\\?#<>"'“”「」《》，。；]*@/gi;

/** Removes names and passwords from the addresses in a text: `https://user:secret@host/` is `https://host/`. */
export function withoutPasswords(text: string): string {
  return text.includes('@') ? text.replace(userInfo, '$1') : text;
}

/**
 * An error as data: a stable code and its facts, without the passwords of addresses. Texts for readers come from the
 * caller's locale, so `message` is for logs only.
 *
 * Codes are `area.fault`: `feed.unreachable`, `feed.digestMismatch`, `search.analyzerMismatch` … ; each package's
 * `messages/` has the texts.
 */
export class MingceError extends Error {
  override readonly name = 'MingceError';
  readonly code: string;
  readonly facts: Facts;

  constructor(code: string, facts: Facts = {}, options?: { cause?: unknown }) {
    const said = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === 'string' ? withoutPasswords(fact) : fact,
      ]),
    );
    super(`${code} ${JSON.stringify(said)}`);
    if (options && 'cause' in options) Object.defineProperty(this, 'cause', { value: options.cause });
    this.code = code;
    this.facts = said;
  }
}

/** A fault of content. Faults are reported and never thrown, so that one run reports all of them. */
export interface Fault {
  code: string;
  severity: 'error' | 'warning';
  facts: Facts;
  /** File relative to the authoring folder. */
  file?: string;
  /** Line in that file, from 1. */
  line?: number;
  /** Path in the record, such as `['relations', 0, 'policy']`. */
  path?: (string | number)[];
}

/** The error that an aborted load rejects with; made by hand since browsers before 2022 know neither `signal.reason` nor `throwIfAborted`. */
export function abortError(): DOMException {
  return new DOMException('The operation was aborted.', 'AbortError');
}

/** Whether an error is an abort; Node and browsers use different classes. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError();
}
