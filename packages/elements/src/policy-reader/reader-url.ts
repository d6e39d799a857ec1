import { fillPattern } from '../internal/policy-address.js';

/** Where a page shows a policy: what its address asks for, and the addresses of clauses and other policies. */
export class ReaderUrl {
  readonly #prefix: string;
  readonly #pattern: string;
  readonly #isRead: boolean;

  /**
   * @param prefix - Stands before the parameters in the page's own address.
   * @param pattern - Address pattern of policies' pages, `{id}` and `{anchor}` in it; may be empty.
   * @param isRead - Whether the page's own address is ours to read and to point at.
   */
  constructor(prefix: string, pattern: string, isRead: boolean) {
    this.#isRead = isRead;
    this.#prefix = prefix;
    this.#pattern = pattern;
  }

  /** The policy that the page's address names. */
  get policy(): string {
    return this.#params.get(`${this.#prefix}policy`) ?? '';
  }

  /** Whether the page's address names a clause by its parameter, which nothing else on the page uses. */
  get namesClause(): boolean {
    return this.#params.has(`${this.#prefix}clause`);
  }

  /** The clause of a policy that the page's address names; a fragment will do where there is no parameter. */
  clauseOf(policy: string): string {
    const named = this.policy;
    if (named !== '' && named !== policy) return '';
    return this.#params.get(`${this.#prefix}clause`) || (this.#isRead ? fragment() : '');
  }

  /** The full address of a clause, to copy and share; `undefined` where none would lead to it. */
  clauseAddress(policy: string, anchor: string): string | undefined {
    if (this.#pattern !== '') return this.#filled(policy, anchor);
    if (!this.#isRead) return undefined;
    const url = new URL(location.href);
    url.searchParams.set(`${this.#prefix}policy`, policy);
    url.searchParams.set(`${this.#prefix}clause`, anchor);
    url.hash = '';
    return url.href;
  }

  /** The address of another policy's page; `undefined` where none is known, so that no link leads nowhere. */
  policyAddress(policy: string): string | undefined {
    if (this.#pattern !== '') return this.#filled(policy, '');
    if (this.policy === '') return undefined;
    const url = new URL(location.href);
    url.searchParams.set(`${this.#prefix}policy`, policy);
    url.searchParams.delete(`${this.#prefix}clause`);
    url.hash = '';
    return url.href;
  }

  get #params(): URLSearchParams {
    return new URLSearchParams(this.#isRead ? location.search : '');
  }

  #filled(policy: string, anchor: string): string {
    return new URL(fillPattern(this.#pattern, policy, anchor), document.baseURI).href;
  }
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A broken escape names nothing.
    return '';
  }
}
