import {
  addressWith,
  type OldLink,
  oldNames,
  ownFragment,
  prefixOf,
  readOldLink,
} from '../internal/page-address.js';
import { fillPattern } from '../internal/policy-address.js';

/**
 * Addresses on a page that shows a policy: the record in its own address, and addresses of clauses and other policies.
 */
export class ReaderUrl {
  readonly #prefix: string;
  readonly #pattern: string;
  readonly #isRead: boolean;
  readonly #old: OldLink | undefined;

  /**
   * @param urlPrefix - Prefix of the parameters in the page's address; empty for the default prefix.
   * @param pattern - Address pattern of policies' pages, with `{id}` and `{anchor}`; may be empty.
   * @param isRead - Whether the element may read and use the page's address.
   */
  constructor(urlPrefix: string, pattern: string, isRead: boolean) {
    this.#isRead = isRead;
    this.#prefix = prefixOf(urlPrefix);
    this.#pattern = pattern;
    this.#old = isRead ? readOldLink(urlPrefix) : undefined;
  }

  /** The policy in the page's address. */
  get policy(): string {
    return this.#named('policy') || (this.#old?.policy ?? '');
  }

  /** Whether the policy is named only by an old parameter, which may also belong to the page. */
  get isOldLink(): boolean {
    return this.#old !== undefined;
  }

  /** Whether the page's address names a clause of a policy by the parameter, and not by a fragment. */
  namesClause(policy: string): boolean {
    return this.#clauseParam(policy) !== '';
  }

  /** The clause of a policy in the page's address: the parameter, else the fragment. */
  clauseOf(policy: string): string {
    const named = this.#named('policy');
    if (named !== '' && named !== policy) return '';
    return this.#clauseParam(policy) || (this.#isRead ? fragment() : '');
  }

  /** The absolute address of a clause for copying; `undefined` if there is none. */
  clauseAddress(policy: string, anchor: string): string | undefined {
    // A link that works only within this page cannot be shared.
    if (this.#pattern.startsWith(ownFragment())) return undefined;
    if (this.#pattern !== '') return this.#filled(policy, anchor);
    return this.#isRead ? this.#ownAddress(policy, anchor) : undefined;
  }

  /**
   * Target of a link to a policy or its clause; `undefined` if there is no page for it.
   *
   * @param shown - The shown policy, whose clauses are always in this page.
   */
  linkTo(policy: string, anchor = '', shown = ''): string | undefined {
    if (this.#pattern !== '') return this.#filled(policy, anchor);
    const isHere =
      (shown !== '' && this.policy === shown) || (anchor !== '' && policy === shown && this.#isRead);
    return isHere ? this.#ownAddress(policy, anchor || undefined, shown) : undefined;
  }

  /** Removes the old parameters of the shown policy, which would contradict the new ones. */
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
