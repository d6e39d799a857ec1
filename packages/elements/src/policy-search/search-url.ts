import { readSearchParams, type SearchTerms, searchParamNames, writeSearchParams } from '@mingce/search';
import {
  addressWith,
  oldNames,
  ownFragment,
  prefixOf,
  putAddress,
  readOldLink,
} from '../internal/page-address.js';
import { cutQuery } from './longest-query.js';
import {
  type Opened,
  type OpenedKind,
  type OpenedPolicy,
  openedParamNames,
  openedParams,
  patternParams,
  readOpened,
} from './places.js';

/** State of one search element in the page's address. */
export interface Place {
  readonly query: SearchTerms;
  readonly opened: Opened | undefined;
}

const names = [...searchParamNames, ...openedParamNames];

/** Reads and writes the parameters of one element in the page's address; all others stay as they are. */
export class SearchUrl {
  readonly #prefix: string;
  readonly #urlPrefix: string;
  /** Whether the element must not use the page's address. */
  readonly #isOff: boolean;

  /** @param urlPrefix - The element's attribute; empty for the default prefix. */
  constructor(urlPrefix: string, urlState: string) {
    this.#isOff = urlState === 'off';
    this.#prefix = prefixOf(urlPrefix);
    this.#urlPrefix = urlPrefix;
  }

  /** State in the address; `undefined` if the element may not read it. */
  read(): Place | undefined {
    return this.#isOff ? undefined : placeIn(new URLSearchParams(location.search), this.#prefix);
  }

  /**
   * The policy in the address by an old parameter, which may also belong to the page: it counts only if the feed has
   * the policy.
   */
  readOld(): OpenedPolicy | undefined {
    const old = this.#isOff ? undefined : readOldLink(this.#urlPrefix);
    return old?.policy ? { kind: 'policy', policy: old.policy, clause: old.clause || undefined } : undefined;
  }

  /** The record that a link opens in this page; `undefined` for other links. */
  openedAt(href: string): Opened | undefined {
    const { origin, pathname, searchParams, hash } = new URL(href, document.baseURI);
    if (origin !== location.origin || pathname !== location.pathname) return undefined;
    return readOpened(this.#isOff ? new URLSearchParams(hash.slice(1)) : searchParams, this.#prefix);
  }

  /**
   * The address of a link to a place. If the element may not use the page's address, the link only identifies the
   * place.
   */
  linkTo(place: Place): string {
    if (!this.#isOff) return this.addressOf(place);
    const params = new URLSearchParams();
    for (const [name, value] of openedParams(place.opened))
      if (value !== undefined) params.set(this.#prefix + name, value);
    return `${ownFragment()}${params}`;
  }

  /** The address pattern of links to places of a kind. */
  patternOf(kind: OpenedKind, query: SearchTerms): string {
    const params = patternParams(kind, this.#prefix);
    if (this.#isOff) return `${ownFragment()}${params}`;
    const results = this.addressOf({ query, opened: undefined });
    return `${results}${results.includes('?') ? '&' : '?'}${params}`;
  }

  /** The page's address with this place in it. */
  addressOf(place: Place): string {
    return this.#addressOf(place, (name) => this.#isOurs(name));
  }

  /**
   * Writes the place into the address, as a new history entry or over the current one.
   *
   * @returns Whether the history has a new entry.
   */
  write(place: Place, mode: 'push' | 'replace'): boolean {
    return !this.#isOff && putAddress(this.addressOf(place), mode) && mode === 'push';
  }

  /** Replaces the parameters of an old link in the address by those of its place. */
  renew(place: Place): void {
    putAddress(
      this.#addressOf(place, (name) => this.#isOurs(name) || oldNames.includes(name)),
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
      ...openedParams(opened).map(([name, value]) => [this.#prefix + name, value] as const),
    ]);
  }
}

function placeIn(params: URLSearchParams, prefix: string): Place {
  const query = readSearchParams(params, prefix);
  return { query: { ...query, text: cutQuery(query.text) }, opened: readOpened(params, prefix) };
}
