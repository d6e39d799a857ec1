import { addressWith, ownFragment, ownPath, prefixOf } from '../internal/page-address.js';

export const views = ['needs', 'profile', 'results'] as const;
export type View = (typeof views)[number];

/** Place of a reader in the finder: a step, or an item or the text of a policy shown instead. */
export interface Place {
  readonly view: View;
  /** `policy/item`. */
  readonly item?: string | undefined;
  /** The id of a policy whose text is open. */
  readonly text?: string | undefined;
  readonly clause?: string | undefined;
}

export const start: Place = { view: 'needs' };

/** Parameter names. Those for policies differ from a search’s, which may be on the same page. */
const names = { view: 'finder', item: 'item', text: 'item-text', clause: 'item-clause' } as const;
const members = Object.keys(names) as (keyof typeof names)[];

export const isSamePlace = (one: Place, other: Place): boolean =>
  members.every((name) => (one[name] ?? '') === (other[name] ?? ''));

/** Reads and writes the finder’s part of the page’s address. No answer of the enterprise is ever in it. */
export class PlaceUrl {
  readonly #prefix: string;
  readonly #isOff: boolean;
  readonly #start: Place;

  /** @param start - Initial place if the address names none. */
  constructor(urlPrefix: string, urlState: string, start: Place) {
    this.#start = start;
    this.#prefix = prefixOf(urlPrefix);
    this.#isOff = urlState === 'off';
  }

  read(): Place {
    return (this.#isOff ? undefined : this.#placeIn(new URLSearchParams(location.search))) ?? this.#start;
  }

  /** The place that a link opens in this page; `undefined` for other links. */
  placeAt(href: string): Place | undefined {
    const { origin, pathname, searchParams, hash } = new URL(href, document.baseURI);
    if (origin !== location.origin || pathname !== location.pathname) return undefined;
    return this.#placeIn(this.#isOff ? new URLSearchParams(hash.slice(1)) : searchParams);
  }

  /**
   * The address of a link to a place. If the finder may not use the page’s address, the link only identifies the place.
   */
  linkTo(place: Place): string {
    if (!this.#isOff) return this.#addressOf(place);
    const params = new URLSearchParams();
    for (const [name, value] of this.#params(place)) if (value !== undefined) params.set(name, value);
    return `${ownFragment()}${params}`;
  }

  /** Puts a place into the address as a new history entry. Returns whether this succeeded. */
  push(place: Place): boolean {
    const address = this.#addressOf(place);
    if (this.#isOff || address === `${ownPath()}${location.search}`) return false;
    try {
      // The page's router may keep its own state in the entry.
      history.pushState(history.state, '', address);
      return true;
    } catch {
      // Pages from disk and sandboxed frames may not change their address; the element works without.
      return false;
    }
  }

  #placeIn(params: URLSearchParams): Place | undefined {
    const named = (name: keyof typeof names) => params.get(this.#prefix + names[name]) || undefined;
    if (members.every((name) => named(name) === undefined)) return undefined;
    const view = views.find((one) => one === named('view')) ?? start.view;
    return { view, item: named('item'), text: named('text'), clause: named('clause') };
  }

  #params(place: Place): [string, string | undefined][] {
    const isStart = isSamePlace(place, this.#start);
    return members.map((name) => [this.#prefix + names[name], isStart ? undefined : place[name]]);
  }

  #addressOf(place: Place): string {
    const own = members.map((name) => this.#prefix + names[name]);
    return addressWith((name) => own.includes(name), this.#params(place));
  }
}
