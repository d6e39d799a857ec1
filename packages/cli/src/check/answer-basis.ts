import { answerSources, citedDigests, hasChanged } from '../answers/cited-digests.js';
import type { PolicyFields } from '../pipeline/packed-policy.js';
import type { Library, Rule } from './library.js';

/**
 * Reports answers to check (待核实): a cited clause has changed since its author read it, or a cited document ended or was
 * replaced before the answer's own end.
 */
export const answerBasis: Rule = (library, report) => {
  const digestsOf = citedDigests(library);
  const ends = endsOfPolicies(library);
  for (const source of answerSources(library)) {
    const cited = digestsOf(source);
    for (const one of cited.filter(hasChanged)) {
      const facts = { anchor: one.pointer.anchor, policy: one.policy };
      report(source, 'answer.clauseChanged', facts, [...one.path, 'digest']);
    }
    const { validTo } = source.record;
    for (const policy of new Set(cited.map((one) => one.policy))) {
      const end = ends.get(policy);
      if (end === undefined || (validTo !== undefined && validTo <= end.on)) continue;
      const { code, ...facts } = end;
      report(source, code, { policy, ...facts, ...(validTo === undefined ? {} : { validTo }) }, ['validTo']);
    }
  }
};

type End =
  | { code: 'answer.policyReplaced'; on: string; by: string }
  | { code: 'answer.outlivesPolicy' | 'answer.policyEnded'; on: string };

/** End of each policy, from its own text and from policies that end it; the earliest counts. */
function endsOfPolicies(library: Library): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  const add = (id: string, end: End) => {
    const known = ends.get(id);
    if (known === undefined || end.on < known.on) ends.set(id, end);
  };
  for (const { record } of library.all('policy')) {
    const own = earliest(record.expiresOn, record.repealedOn);
    if (own !== undefined) add(record.id, { code: 'answer.outlivesPolicy', on: own });
    // An unknown day before today; an answer that has expired too is not reported.
    else if (record.ended && library.today !== undefined)
      add(record.id, { code: 'answer.policyEnded', on: library.today });
    for (const { type, policy, clauses, on = startOf(record) } of record.relations ?? []) {
      // A relation that names clauses ends only these.
      if (policy === undefined || clauses !== undefined || (type !== 'replaces' && type !== 'repeals'))
        continue;
      add(policy, { code: 'answer.policyReplaced', on, by: record.id });
    }
  }
  return ends;
}

function startOf({ effectiveOn, publishedOn }: PolicyFields): string {
  return effectiveOn ?? publishedOn;
}

function earliest(...days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
