/** Two sets of connections to one server: with and without cookies. */
export interface Connections {
  /** Credentials of the next request: `omit` for the connections without cookies. */
  next(): RequestCredentials;
  /** Uses only connections with cookies from now on, because the site requires them. */
  useOne(): void;
}

/**
 * Over HTTP/1.1 a browser uses six connections to a server, and another six for requests without cookies (Fetch
 * standard, "obtain a connection"). A search requests more than six small files at once, none of which needs cookies,
 * so every other request is sent without them. Requests to another origin have no cookies anyway, and HTTP/2 has no
 * such limit: then one set is used.
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
