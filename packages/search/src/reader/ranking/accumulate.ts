import { documentOf, type Ground, headingOf } from '../../format/document-table.js';
import { impactLevels } from '../../format/postings.js';
import type { Weighed } from './term-weights.js';

/** What stands of a query in one clause: the sum of its terms' steps, each times its impact there, and their mass. */
export interface Tally {
  clause: number;
  sum: number;
  mass: number;
}

/** What stands of a query in one document; `mass` is that of all its terms. */
export interface DocumentTally {
  document: number;
  heading: Tally | undefined;
  clauses: Tally[];
  mass: number;
}

/** Every document that has a term, in the order of the index, with the clauses that have one. */
export function* tallyDocuments(terms: readonly Weighed[], ground: Ground): Generator<DocumentTally> {
  const perClause = terms.length * impactLevels;
  const isSmall = headingOf(ground.documents, ground) * perClause < 2 ** 32;
  const postings = inOrderOfClauses(terms, ground, isSmall ? Uint32Array : Float64Array);
  const elsewhere = inOrderOfDocuments(terms);
  const clauseAt = (at: number) => Math.floor((postings[at] ?? Number.POSITIVE_INFINITY) / perClause);
  const elsewhereAt = (at: number) => Math.floor((elsewhere[at] ?? Number.POSITIVE_INFINITY) / terms.length);
  /** By term, the last document that has it. */
  const lastHaving = new Int32Array(terms.length).fill(-1);
  for (let at = 0, other = 0; at < postings.length || other < elsewhere.length; ) {
    const document = Math.min(
      at < postings.length ? documentOf(clauseAt(at), ground) : ground.documents,
      elsewhereAt(other),
    );
    const first = headingOf(document, ground);
    const end = headingOf(document + 1, ground);
    const clauses: Tally[] = [];
    let heading: Tally | undefined;
    while (clauseAt(at) < end) {
      const tally = { clause: clauseAt(at), sum: 0, mass: 0 };
      for (; clauseAt(at) === tally.clause; at += 1) {
        const posting = (postings[at] ?? 0) - tally.clause * perClause;
        const term = Math.floor(posting / impactLevels);
        tally.sum += (terms[term]?.step ?? 0) * ((posting % impactLevels) + 1);
        tally.mass += terms[term]?.mass ?? 0;
        lastHaving[term] = document;
      }
      if (tally.clause === first) heading = tally;
      else clauses.push(tally);
    }
    if (elsewhereAt(other) === document) {
      const tally = fullestOf(clauses, first + 1);
      for (; elsewhereAt(other) === document; other += 1) {
        const term = (elsewhere[other] ?? 0) % terms.length;
        tally.sum += terms[term]?.step ?? 0;
        tally.mass += terms[term]?.mass ?? 0;
        lastHaving[term] = document;
      }
    }
    let mass = 0;
    for (let term = 0; term < terms.length; term += 1) {
      if (lastHaving[term] === document) mass += terms[term]?.mass ?? 0;
    }
    yield { document, heading, clauses, mass };
  }
}

/**
 * Where what is not told counts, as little as a place can: in the clause that has most of the query without it. A
 * document of which no clause is told gets its first.
 */
function fullestOf(clauses: Tally[], first: number): Tally {
  const [one = { clause: first, sum: 0, mass: 0 }, ...others] = clauses;
  if (clauses.length === 0) clauses.push(one);
  return others.reduce((best, other) => (other.mass > best.mass ? other : best), one);
}

/**
 * The postings of all terms, clause after clause: each as one number of clause, place of the term and impact. So a
 * question costs memory by what it finds, not by what there is.
 */
function inOrderOfClauses(
  terms: readonly Weighed[],
  ground: Ground,
  Numbers: typeof Uint32Array | typeof Float64Array,
): Uint32Array | Float64Array {
  const postings = new Numbers(
    terms.reduce((sum, { entry }) => sum + entry.headings.numbers.length + entry.clauses.numbers.length, 0),
  );
  let to = 0;
  const add = (clause: number, term: number, impact = 1) => {
    postings[to] = (clause * terms.length + term) * impactLevels + impact - 1;
    to += 1;
  };
  terms.forEach(({ entry: { headings, clauses } }, term) => {
    headings.numbers.forEach((document, at) => {
      add(headingOf(document, ground), term, headings.impacts[at]);
    });
    clauses.numbers.forEach((clause, at) => {
      add(clause, term, clauses.impacts[at]);
    });
  });
  return postings.sort();
}

/** The same of documents that have a term in places that are not told: each as one number of document and place of the term. */
function inOrderOfDocuments(terms: readonly Weighed[]): Float64Array {
  const places = terms.flatMap(({ entry }, term) =>
    Array.from(entry.elsewhere, (document) => document * terms.length + term),
  );
  return Float64Array.from(places).sort();
}
