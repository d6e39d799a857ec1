/** Sets of connections to one server: with cookies, and without. */
export interface Connections {
  /** Credentials of the next request: `omit` for the connections without cookies. */
  next(): RequestCredentials;
  /** This site wants its cookies for everything. */
  useOne(): void;
}

/**
 * Over HTTP/1.1 a browser asks a server for six files at a time, on six connections; requests that carry no cookies have six
 * of their own (Fetch standard, "obtain a connection"). A search wants more small files at once than six, and none of
 * them needs cookies, so there every other request goes without. To another origin none carries any, and HTTP/2 has
 * no such limit: one set is used.
 */
export function connectionsTo(base: string): Connections {
  let hasTwo: boolean | undefined;
  let isSecond = true;
  return {
    next() {
      hasTwo ??= isOldHttp(base);
      isSecond = !isSecond;
      return hasTwo && isSecond ? 'omit' : 'same-origin';
    },
    useOne() {
      hasTwo = false;
    },
  };
}

/** The page came from the same server, so its protocol is also that of the files. */
function isOldHttp(base: string): boolean {
  if (typeof document === 'undefined' || new URL(base).origin !== location.origin) return false;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /^http\/[01]/.test(page?.nextHopProtocol ?? '');
}
