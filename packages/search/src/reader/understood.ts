import { comparisonKey } from '../text/fold.js';
import type { Query } from '../text/query.js';
import type { Understood } from '../types.js';

/** A shorter name, such as 税务局, is a word like others. */
const leastIssuerLength = 4;

/** What a query names; an issuer inside a longer one that is named too (示例县教育局, 教育局) is not meant. */
export function understoodIn(
  { key, documentNumbers, article }: Pick<Query, 'key' | 'documentNumbers' | 'article'>,
  issuers: readonly string[],
): Understood {
  const named = issuers.filter((issuer) => {
    const name = comparisonKey(issuer);
    return name.length >= leastIssuerLength && key.includes(name);
  });
  return {
    documentNumbers,
    ...(article === undefined ? {} : { article }),
    issuers: named.filter((issuer) => !named.some((other) => other !== issuer && other.includes(issuer))),
  };
}
