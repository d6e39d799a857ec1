/**
 * Over HTTP/1.1 a browser asks a server for six files at a time, on six connections; requests that carry no cookies have six
 * of their own (Fetch standard, "obtain a connection"). A search wants more small files at once than six, and none of
 * them needs cookies, so there every other request goes without. To another origin none carries any, and HTTP/2 has
 * no such limit: there is one lane.
 */
export class Lanes {
  readonly #base: string;
  #hasTwo: boolean | undefined;
  #turn = 0;

  constructor(base: string) {
    this.#base = base;
  }

  /** How the next request goes: `omit` for the lane without cookies. */
  next(): RequestCredentials {
    this.#hasTwo ??= isOldHttp(this.#base);
    this.#turn += 1;
    return this.#hasTwo && this.#turn % 2 === 0 ? 'omit' : 'same-origin';
  }

  /** This site wants its cookies for everything. */
  useOne(): void {
    this.#hasTwo = false;
  }
}

/** The page came from the same server, so what it came by tells how files will come. */
function isOldHttp(base: string): boolean {
  if (typeof document === 'undefined' || new URL(base).origin !== location.origin) return false;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /^http\/[01]/.test(page?.nextHopProtocol ?? '');
}
