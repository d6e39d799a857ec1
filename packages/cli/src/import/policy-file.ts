import { stringify } from 'yaml';
import type { Draft } from './apply-mapping.js';

/** The order in which front matter is written, so that people find their way: identity, dates, classes, the rest. */
const fieldOrder = [
  'id',
  'title',
  'documentNumber',
  'policyKind',
  'issuers',
  'region',
  'issuedOn',
  'publishedOn',
  'effectiveOn',
  'expiresOn',
  'repealedOn',
  'ended',
  'genre',
  'topics',
  'disclosure',
];

/** The file of a policy as an author would have written it. The same draft gives the same text. */
export function policyFileText({ fields, markdown }: Draft): string {
  const rank = (field: string) => {
    const at = fieldOrder.indexOf(field);
    return at < 0 ? fieldOrder.length : at;
  };
  const ordered = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b)));
  return `---\n${stringify(ordered, { lineWidth: 0, schema: 'core' })}---\n\n${markdown}`;
}
