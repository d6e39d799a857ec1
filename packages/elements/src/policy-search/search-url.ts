import { readSearchParams, type SearchTerms, searchParamNames, writeSearchParams } from '@mingce/search';
import { addressWith, prefixOf } from '../internal/page-address.js';
import { cutQuery } from './longest-query.js';

/** The policy open in place of the results. */
export interface OpenedPolicy {
  readonly policy: string;
  readonly clause: string | undefined;
}

/** What the page's address says of one search element. */
export interface Place {
  readonly query: SearchTerms;
  readonly opened: OpenedPolicy | undefined;
}

const names = [...searchParamNames, 'policy', 'clause'];

/** Reads and writes one element's part of the page's address; what belongs to the page or to others stays. */
export class SearchUrl {
  readonly #prefix: string;
  /** Parameters without a prefix were ours until 0.2, unless the page had chosen one. */
  readonly #readsOld: boolean;

  /** @param urlPrefix - The element's attribute; empty for our own prefix. */
  constructor(urlPrefix: string) {
    this.#prefix = prefixOf(urlPrefix);
    this.#readsOld = urlPrefix === '';
  }

  read(): Place {
    return placeIn(new URLSearchParams(location.search), this.#prefix);
  }

  /**
   * What the address would have meant when our parameters had no prefix; `undefined` where it has some with a prefix, or
   * nothing of the kind. It may as well be the page's own, so it counts only as far as the feed knows its values.
   */
  readOld(): Place | undefined {
    const params = new URLSearchParams(location.search);
    if (!this.#readsOld || names.some((name) => params.has(this.#prefix + name))) return undefined;
    return names.some((name) => params.has(name)) ? placeIn(params, '') : undefined;
  }

  /** The policy that a link of this page opens in place; `undefined` for links that lead elsewhere. */
  policyAt(href: string): OpenedPolicy | undefined {
    const { origin, pathname, searchParams } = new URL(href, document.baseURI);
    if (origin !== location.origin || pathname !== location.pathname) return undefined;
    return openedIn(searchParams, this.#prefix);
  }

  /** The page's address with this place in it. */
  addressOf(place: Place): string {
    return this.#addressOf(place, (name) => this.#isOurs(name));
  }

  /** Puts the place into the address, as a new entry of the history or over the present one. */
  write(place: Place, mode: 'push' | 'replace'): void {
    put(this.addressOf(place), mode);
  }

  /** Puts a place that was found in an old link into the address, in the place of the old parameters. */
  renew(place: Place): void {
    put(
      this.#addressOf(place, (name) => this.#isOurs(name) || names.includes(name)),
      'replace',
    );
  }

  #isOurs(name: string): boolean {
    return name.startsWith(this.#prefix) && names.includes(name.slice(this.#prefix.length));
  }

  #addressOf({ query, opened }: Place, isOurs: (name: string) => boolean): string {
    const params = writeSearchParams(new URLSearchParams(), query, this.#prefix);
    return addressWith(isOurs, [
      ...params,
      [`${this.#prefix}policy`, opened?.policy],
      [`${this.#prefix}clause`, opened?.clause],
    ]);
  }
}

function put(address: string, mode: 'push' | 'replace'): void {
  if (address === `${location.pathname}${location.search}`) return;
  try {
    // The page's router may keep its own state in the entry.
    if (mode === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Pages from disk and sandboxed frames may not change their address; the element works without.
  }
}

function placeIn(params: URLSearchParams, prefix: string): Place {
  const query = readSearchParams(params, prefix);
  return { query: { ...query, text: cutQuery(query.text) }, opened: openedIn(params, prefix) };
}

function openedIn(params: URLSearchParams, prefix: string): OpenedPolicy | undefined {
  const policy = params.get(`${prefix}policy`);
  return policy ? { policy, clause: params.get(`${prefix}clause`) ?? undefined } : undefined;
}
