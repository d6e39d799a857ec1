import { addressWith, ownFragment, ownPath, prefixOf } from '../internal/page-address.js';

/** The part of the page's address that says which topic is open: `mingce-zone=digital`. */
export class TopicsUrl {
  readonly #name: string;
  readonly #isOff: boolean;

  /** @param urlPrefix - The element's attribute; empty for our own prefix. */
  constructor(urlPrefix: string, urlState: string) {
    // Not `topic`, which is a filter of a search on the same page.
    this.#name = `${prefixOf(urlPrefix)}zone`;
    this.#isOff = urlState === 'off';
  }

  /** The code of the topic that the address names; empty for none. */
  read(): string {
    return this.#isOff ? '' : (new URLSearchParams(location.search).get(this.#name) ?? '');
  }

  /** The address of a topic in this page; empty code for the list of all. Where the address is not ours, the link only says what it opens. */
  linkTo(code: string): string {
    if (this.#isOff) return `${ownFragment()}${new URLSearchParams({ [this.#name]: code })}`;
    return addressWith((name) => name === this.#name, [[this.#name, code || undefined]]);
  }

  /** Puts a topic into the address as a new entry of the history. */
  write(code: string): void {
    const address = this.linkTo(code);
    if (this.#isOff || address === `${ownPath()}${location.search}`) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // Pages from disk and sandboxed frames may not change their address; the element works without.
    }
  }
}
