/**
 * Splits a text into terms and the text around them. Terms in `seen` are not split off again; found terms are added to
 * it. Of overlapping terms the longer one is used.
 */
export function splitTerms<T extends { readonly term: string }>(
  text: string,
  terms: readonly T[],
  seen: Set<string>,
): (string | T)[] {
  const byName = new Map(terms.map((one) => [one.term, one]));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (names.length === 0) return text === '' ? [] : [text];
  const pieces: (string | T)[] = [];
  let rest = 0;
  for (const { 0: name, index = 0 } of text.matchAll(new RegExp(names.join('|'), 'g'))) {
    const found = byName.get(name);
    if (found === undefined || seen.has(name)) continue;
    seen.add(name);
    if (index > rest) pieces.push(text.slice(rest, index));
    pieces.push(found);
    rest = index + name.length;
  }
  if (rest < text.length) pieces.push(text.slice(rest));
  return pieces;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
