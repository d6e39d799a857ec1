/** Default prefix of the elements' parameters; names without it belong to the page. */
export const ownPrefix = 'mingce-';

/** The prefix of an element's parameters: its attribute, else the default. */
export const prefixOf = (urlPrefix: string): string => urlPrefix || ownPrefix;

/** The page's address without query, for links to it; relative links would be affected by a `<base>`. */
export const ownPath = (): string =>
  document.querySelector('base[href]') ? location.href.replace(/[?#].*$/, '') : location.pathname;

/** Beginning of links within the page; the rest of such a link identifies its target. */
export const ownFragment = (): string =>
  `${document.querySelector('base[href]') ? location.href.replace(/#.*$/, '') : ''}#`;

/** Names of parameters without a prefix, which links used until 0.2 to identify a record. */
export const oldNames: readonly string[] = ['policy', 'clause', 'interpretation'];

/** Ids in an old link; empty if it has none. */
export interface OldLink {
  readonly policy: string;
  readonly clause: string;
  readonly interpretation: string;
}

/**
 * Ids in the address, as our links had them until 0.2. Pages have parameters of their own (`q`, `year`, `topic`, `policy`), so
 * this is the one rule for all elements: a name without our prefix is the page's, unless it names a record by an id that the
 * feed has. The reader of an old link asks the feed, and ignores the link if the feed has no such record. Filters and words may be
 * anybody's, and so may mere numbers.
 *
 * @param urlPrefix - The element's attribute: with a prefix of its own, a page never had links without.
 */
export function readOldLink(urlPrefix: string): OldLink | undefined {
  const params = new URLSearchParams(location.search);
  if (urlPrefix !== '' || Array.from(params.keys()).some((name) => name.startsWith(ownPrefix)))
    return undefined;
  const id = (name: string) => (params.get(name) ?? '').replace(/^\d+$/, '');
  const [policy, interpretation] = [id('policy'), id('interpretation')];
  if (policy === '' && interpretation === '') return undefined;
  return { policy, interpretation, clause: policy === '' ? '' : (params.get('clause') ?? '') };
}

/**
 * The page's address with other parameters of ours. What is the page's own stays as it is written, in its order and its
 * encoding: decoded and encoded again, `%D6%D0` of a GBK page would be lost.
 *
 * @param isOurs - Whether a parameter's name is one that is taken out, whatever its value.
 * @param own - Names and values that are put at the end; those without a value are left out.
 */
export function addressWith(
  isOurs: (name: string) => boolean,
  own: Iterable<readonly [name: string, value: string | undefined]>,
): string {
  const kept = location.search
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '' && !isOurs(nameOf(piece)));
  const added = new URLSearchParams();
  for (const [name, value] of own) if (value !== undefined) added.append(name, value);
  const search = [...kept, ...(added.toString() === '' ? [] : [added.toString()])].join('&');
  // Without the fragment, which refers to the former content.
  return `${ownPath()}${search === '' ? '' : `?${search}`}`;
}

/**
 * Puts an address into the history, as a new entry or over the current one.
 *
 * @param state - State of the entry; by default that of the page's router in the current one.
 * @returns Whether anything has changed.
 */
export function putAddress(
  address: string,
  mode: 'push' | 'replace',
  state: unknown = history.state,
): boolean {
  if (address === `${ownPath()}${location.search}` && state === history.state) return false;
  try {
    if (mode === 'push') history.pushState(state, '', address);
    else history.replaceState(state, '', address);
    return true;
  } catch {
    // Pages from disk and sandboxed frames may not change their address; the element works without.
    return false;
  }
}

function nameOf(piece: string): string {
  const [name = ''] = piece.split('=');
  return Array.from(new URLSearchParams(`${name}=`).keys())[0] ?? name;
}
