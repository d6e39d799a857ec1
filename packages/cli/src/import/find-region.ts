import { regions } from '@mingce/schema/vocabulary';

const national = /^(?:中华人民共和国|全国|国务院|最高人民|国家|中共中央)/;

/** Names of divisions, the longest first; a name that two divisions share (市中区) says nothing and is left out. */
const names: readonly (readonly [string, string])[] = (() => {
  const codes = new Map<string, string | undefined>();
  for (const { code, label } of regions) {
    const names = code.endsWith('0000')
      ? [label, label.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, '')]
      : [label];
    for (const name of new Set(names)) codes.set(name, codes.has(name) ? undefined : code);
  }
  return [...codes]
    .flatMap(([name, code]) => (code === undefined ? [] : [[name, code] as const]))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
})();

/** The division whose name a text begins with: a title, or the name of an issuer. 市 and 县 of one name both count. */
export function findRegion(...texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (national.test(text)) return '000000';
    const found = names.find(([name]) => text.startsWith(name));
    if (found) return found[1];
  }
  return undefined;
}

/** The code of a division by its name alone, with or without 省 and 市. */
export function regionOf(name: string): string | undefined {
  if (/^\d{6}$/.test(name)) return name;
  if (name === '国家') return '000000';
  return names.find(([known]) => known === name)?.[1];
}
