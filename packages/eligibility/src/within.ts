/** Whether a code is within another: `undefined` if the code is too coarse. */
export type Containment = boolean | undefined;

/** The significant digits of a code: 2 for a province, 4 for a city, 6 for a county; none for the nation. */
function regionPrefix(code: string): string {
  if (code === '000000') return '';
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

const byPrefix = (inner: string, outer: string): Containment => {
  if (inner.startsWith(outer)) return true;
  return outer.startsWith(inner) ? undefined : false;
};

/**
 * A county is within its city, its province and the nation (000000); if only the province is given, the city is
 * unknown.
 */
export const isRegionWithin = (region: string, outer: string): Containment =>
  byPrefix(regionPrefix(region), regionPrefix(outer));

/** C352 is within C35 and C; if only C is given, the division is unknown. */
export const isIndustryWithin = (industry: string, outer: string): Containment => byPrefix(industry, outer);

export const isRegionCode = (code: string) => /^\d{6}$/.test(code);

/** The last division of each section of GB/T 4754—2017; a section begins where the one before it ends. */
const lastDivisions: readonly (readonly [section: string, last: number])[] = [
  ['A', 5],
  ['B', 12],
  ['C', 43],
  ['D', 46],
  ['E', 50],
  ['F', 52],
  ['G', 60],
  ['H', 62],
  ['I', 65],
  ['J', 69],
  ['K', 70],
  ['L', 72],
  ['M', 75],
  ['N', 79],
  ['O', 82],
  ['P', 83],
  ['Q', 85],
  ['R', 90],
  ['S', 96],
  ['T', 97],
];

export const industrySections: readonly string[] = lastDivisions.map(([section]) => section);

/** The section of a two-digit division, `C` for 35. */
export const sectionOfDivision = (division: number): string | undefined =>
  division < 1 ? undefined : lastDivisions.find(([, last]) => division <= last)?.[0];

/**
 * Whether section and division of a code exist in GB/T 4754—2017 (`C`, `C35`, `C352`, `C3521`). Groups and classes, the
 * third and fourth digits, are not checked.
 */
export function isIndustryCode(code: string): boolean {
  const match = /^([A-T])(?:(\d\d)\d{0,2})?$/.exec(code);
  if (!match) return false;
  return match[2] === undefined || sectionOfDivision(Number(match[2])) === match[1];
}
