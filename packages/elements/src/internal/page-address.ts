/** What stands before our parameters where the page has not chosen something else; names without it are the page's own. */
export const ownPrefix = 'mingce-';

/** The prefix that an element's parameters have: its attribute's, else ours. */
export const prefixOf = (urlPrefix: string): string => urlPrefix || ownPrefix;

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
  // A fragment names a place in what was shown before.
  return `${location.pathname}${search === '' ? '' : `?${search}`}`;
}

function nameOf(piece: string): string {
  const [name = ''] = piece.split('=');
  return Array.from(new URLSearchParams(`${name}=`).keys())[0] ?? name;
}
