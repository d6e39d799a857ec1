import { comparisonKey } from '../text/fold.js';

/** A shorter name, such as 税务局, is a word like others. */
const leastIssuerLength = 4;

/** The issuers that a query names; one inside a longer one that is named too (示例县教育局, 教育局) is not meant. */
export function issuersNamedIn(key: string, issuers: readonly string[]): string[] {
  const named = issuers.filter((issuer) => {
    const name = comparisonKey(issuer);
    return name.length >= leastIssuerLength && key.includes(name);
  });
  return named.filter((issuer) => !named.some((other) => other !== issuer && other.includes(issuer)));
}
