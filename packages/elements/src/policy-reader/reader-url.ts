import {
  addressWith,
  type OldLink,
  oldNames,
  ownFragment,
  prefixOf,
  readOldLink,
} from '../internal/page-address.js';
import { fillPattern } from '../internal/policy-address.js';

/** Addresses of a page that shows a policy: the record that its own names, and those of clauses and other policies. */
export class ReaderUrl {
  readonly #prefix: string;
  readonly #pattern: string;
  readonly #isRead: boolean;
  readonly #old: OldLink | undefined;

  /**
   * @param urlPrefix - Prefix of the parameters in the page's own address; empty for our own prefix.
   * @param pattern - Address pattern of policies' pages, `{id}` and `{anchor}` in it; may be empty.
   * @param isRead - Whether the page's own address is ours to read and to point at.
   */
  constructor(urlPrefix: string, pattern: string, isRead: boolean) {
    this.#isRead = isRead;
    this.#prefix = prefixOf(urlPrefix);
    this.#pattern = pattern;
    this.#old = isRead ? readOldLink(urlPrefix) : undefined;
  }

  /** The policy that the page's address names. */
  get policy(): string {
    return this.#named('policy') || (this.#old?.policy ?? '');
  }

  /** Whether the policy is named as in old links only, so that the name may as well be the page's own. */
  get isOldLink(): boolean {
    return this.#old !== undefined;
  }

  /** Whether the page's address names a clause of a policy by its parameter, which nothing else on the page uses. */
  namesClause(policy: string): boolean {
    return this.#clauseParam(policy) !== '';
  }

  /** The clause of a policy that the page's address names; a fragment will do where there is no parameter. */
  clauseOf(policy: string): string {
    const named = this.#named('policy');
    if (named !== '' && named !== policy) return '';
    return this.#clauseParam(policy) || (this.#isRead ? fragment() : '');
  }

  /** The full address of a clause, to copy and share; `undefined` where none would lead to it. */
  clauseAddress(policy: string, anchor: string): string | undefined {
    // A link that is only followed in this page leads nowhere from elsewhere.
    if (this.#pattern.startsWith(ownFragment())) return undefined;
    if (this.#pattern !== '') return this.#filled(policy, anchor);
    return this.#isRead ? this.#ownAddress(policy, anchor) : undefined;
  }

  /**
   * Target of a link to a policy, or to a clause of it; `undefined` if no page is known, so that no link is broken.
   *
   * @param shown - The policy on show, whose clauses are in this page in any case.
   */
  linkTo(policy: string, anchor = '', shown = ''): string | undefined {
    if (this.#pattern !== '') return this.#filled(policy, anchor);
    const isHere =
      (shown !== '' && this.policy === shown) || (anchor !== '' && policy === shown && this.#isRead);
    return isHere ? this.#ownAddress(policy, anchor || undefined, shown) : undefined;
  }

  /** Parameters that named the policy on show go: they would name it again beside the new ones. */
  #ownAddress(policy: string, clause: string | undefined, shown = policy): string {
    const own = [`${this.#prefix}policy`, `${this.#prefix}clause`];
    const old = this.#old?.policy === shown ? oldNames : [];
    const address = addressWith(
      (name) => own.includes(name) || old.includes(name),
      [
        [`${this.#prefix}policy`, policy],
        [`${this.#prefix}clause`, clause],
      ],
    );
    return new URL(address, location.href).href;
  }

  #clauseParam(policy: string): string {
    return this.#named('clause') || (this.#old?.policy === policy ? this.#old.clause : '');
  }

  #named(name: string): string {
    return this.#params.get(this.#prefix + name) ?? '';
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
