import type { Clause, Policy } from '@mingce/schema/types';
import { clauseReference } from './clause-reference.js';
import type { LocalizeController } from './localize-controller.js';

type Words = Pick<LocalizeController, 't' | 'format'>;

/**
 * The citation of a policy or of one of its clauses, in the form of official texts: 机关：《标题》（文号）第六条第二款，2024年5月16日。
 *
 * @param path - The clause and those around it, outermost first; empty for the whole document.
 */
export function citation(policy: Policy, path: readonly Clause[], { t, format }: Words): string {
  const { documentNumber } = policy;
  const clause = clauseReference(path);
  return t.text('cite', {
    issuers: format.list(policy.issuers),
    title: innerMarks(policy.title),
    number: documentNumber === undefined ? '' : t.text('citeNumber', { number: documentNumber }),
    clause: clause === '' ? '' : t.text('citeClause', { clause }),
    date: format.date(policy.issuedOn ?? policy.publishedOn),
  });
}

/** Nested book title marks become single ones (GB/T 15834—2011). */
function innerMarks(title: string): string {
  return title.replace(/《/g, '〈').replace(/》/g, '〉');
}
