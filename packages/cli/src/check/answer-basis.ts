import { answerSources, citedDigests, hasChanged } from '../answers/cited-digests.js';
import type { PolicyFields } from '../pipeline/packed-policy.js';
import type { Library, Rule } from './library.js';

/**
 * An answer holds as long as what it rests on: a clause that is no longer what its author read, a document that ended or
 * was replaced before the answer says that it ends, make it one to be checked (待核实).
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

/** End of each policy, by its own words and by the policies that end it; the earliest end counts. */
function endsOfPolicies(library: Library): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  const add = (id: string, end: End) => {
    const known = ends.get(id);
    if (known === undefined || end.on < known.on) ends.set(id, end);
  };
  for (const { record } of library.all('policy')) {
    const own = earliest(record.expiresOn, record.repealedOn);
    if (own !== undefined) add(record.id, { code: 'answer.outlivesPolicy', on: own });
    // On an unknown day, but before today: an answer that has ended too says so.
    else if (record.ended && library.today !== undefined)
      add(record.id, { code: 'answer.policyEnded', on: library.today });
    for (const { type, policy, clauses, on = startOf(record) } of record.relations ?? []) {
      // With clauses only these end.
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
