import { comparisonKey } from '../text/fold.js';

/** Minimum length of an issuer's name; a shorter one, such as 税务局, is an ordinary word. */
const leastIssuerLength = 4;

/** The issuers that a query names, without those inside a longer one that is also named (教育局 in 示例县教育局). */
export function issuersNamedIn(key: string, issuers: readonly string[]): string[] {
  const named = issuers.filter((issuer) => {
    const name = comparisonKey(issuer);
    return name.length >= leastIssuerLength && key.includes(name);
  });
  return named.filter((issuer) => !named.some((other) => other !== issuer && other.includes(issuer)));
}
