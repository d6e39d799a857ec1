import { readSearchParams, type SearchTerms, writeSearchParams } from '@mingce/search';

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

/** Reads and writes one element's part of the page's address; what belongs to the page or to others stays. */
export class SearchUrl {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  read(): Place {
    const params = new URLSearchParams(location.search);
    return { query: readSearchParams(params, this.#prefix), opened: openedIn(params, this.#prefix) };
  }

  /** The policy that a link of this page opens in place; `undefined` for links that lead elsewhere. */
  policyAt(href: string): OpenedPolicy | undefined {
    const { origin, pathname, searchParams } = new URL(href, document.baseURI);
    if (origin !== location.origin || pathname !== location.pathname) return undefined;
    return openedIn(searchParams, this.#prefix);
  }

  /** The page's address with this place in it. */
  addressOf({ query, opened }: Place): string {
    const params = writeSearchParams(new URLSearchParams(location.search), query, this.#prefix);
    setOrDelete(params, `${this.#prefix}policy`, opened?.policy);
    setOrDelete(params, `${this.#prefix}clause`, opened?.clause);
    const search = params.toString();
    // A fragment names a place in what was shown before.
    return `${location.pathname}${search === '' ? '' : `?${search}`}`;
  }

  /** Puts the place into the address, as a new entry of the history or over the present one. */
  write(place: Place, mode: 'push' | 'replace'): void {
    const address = this.addressOf(place);
    if (address === `${location.pathname}${location.search}`) return;
    try {
      // The page's router may keep its own state in the entry.
      if (mode === 'push') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Pages from disk and sandboxed frames may not change their address; the element works without.
    }
  }
}

function openedIn(params: URLSearchParams, prefix: string): OpenedPolicy | undefined {
  const policy = params.get(`${prefix}policy`);
  return policy ? { policy, clause: params.get(`${prefix}clause`) ?? undefined } : undefined;
}

function setOrDelete(params: URLSearchParams, name: string, value: string | undefined): void {
  if (value === undefined) params.delete(name);
  else params.set(name, value);
}
