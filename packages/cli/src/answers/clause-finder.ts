import { flattenClauses } from '@mingce/content';
import type { PackedPolicy } from '../pipeline/packed-policy.js';
import { NamedClauses } from './named-clauses.js';
import { rankFactor, TextRanking } from './text-ranking.js';

/** A clause that an answer may be based on. */
export interface FoundClause {
  policy: string;
  policyTitle: string;
  anchor: string;
  label: string;
  text: string;
  /** Whether the text names it, as in 《示例办法》第八条; otherwise it was found by similar words. */
  isNamed: boolean;
}

/** Finds the clauses that an answer may be based on, from the answer’s own words. */
export interface ClauseFinder {
  /** At most `limit` clauses, best first; those that the text names come before those that only resemble it. */
  find(text: string, limit: number): FoundClause[];
}

type Clause = Omit<FoundClause, 'isNamed'>;

/** Makes a finder, which reads the texts of the policies once and should be reused. */
export function clauseFinder(policies: Iterable<PackedPolicy>): ClauseFinder {
  const clauses: Clause[] = [];
  const ranking = new TextRanking();
  const named = new NamedClauses<Clause>();
  for (const { id, title, documentNumber, disclosure, body, region, repealedOn } of policies) {
    // A policy that is not public must not be cited, nor shown in a report.
    if (disclosure !== 'proactive' || !body) continue;
    const own = new Map<string, Clause>();
    const factor = rankFactor({ isNational: region === '000000', isEnded: repealedOn !== undefined });
    for (const { anchor, label, title: heading = '', text } of flattenClauses(body.read())) {
      if (anchor === '' || text === '') continue;
      const clause = { policy: id, policyTitle: title, anchor, label, text };
      clauses.push(clause);
      own.set(anchor, clause);
      ranking.add(`${title}。${heading}。${text}`, factor);
    }
    named.add({ title, documentNumber }, own);
  }
  return {
    find(text, limit) {
      const stated = named.in(text);
      const alike = ranking.best(text, limit + stated.length).flatMap((at) => clauses[at] ?? []);
      const all = [
        ...stated.map((clause) => ({ ...clause, isNamed: true })),
        ...alike.map((clause) => ({ ...clause, isNamed: false })),
      ];
      return all
        .filter((one, at) => all.findIndex(({ policy, anchor }) => sameClause(one, policy, anchor)) === at)
        .slice(0, limit);
    },
  };
}

function sameClause(one: Clause, policy: string, anchor: string): boolean {
  return one.policy === policy && one.anchor === anchor;
}
