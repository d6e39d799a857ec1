import { type DocumentTable, documentOf, headingOf } from '../../format/document-table.js';
import { impactLevels } from '../../format/postings.js';
import type { WeightedTerm } from './term-weights.js';

/** The accumulator of one clause: sums over the query's terms that it has. */
export interface Accumulator {
  clause: number;
  /** Term weight times impact, over its terms. */
  sum: number;
  /** The sum of the coverage weights of its terms. */
  coverageWeight: number;
}

/** The accumulators of one document; `coverageWeight` is that of all its terms, each once. */
export interface DocumentAccumulators {
  document: number;
  heading: Accumulator | undefined;
  clauses: Accumulator[];
  coverageWeight: number;
}

/** Every document that has a term, in the order of the index, with the clauses that have one. */
export function* accumulate(
  terms: readonly WeightedTerm[],
  table: DocumentTable,
): Generator<DocumentAccumulators> {
  const perClause = terms.length * impactLevels;
  const isSmall = headingOf(table.documents, table) * perClause < 2 ** 32;
  const postings = postingsByClause(terms, table, isSmall ? Uint32Array : Float64Array);
  const elsewhere = elsewhereByDocument(terms);
  const clauseAt = (at: number) => Math.floor((postings[at] ?? Number.POSITIVE_INFINITY) / perClause);
  const elsewhereAt = (at: number) => Math.floor((elsewhere[at] ?? Number.POSITIVE_INFINITY) / terms.length);
  /** For each term the last document and the last clause with it, and its impact there. */
  const lastHaving = new Int32Array(terms.length).fill(-1);
  const lastClause = new Int32Array(terms.length).fill(-1);
  const lastImpact = new Uint8Array(terms.length);
  /** Adds a term; if the typed word is there too, a synonym adds only the difference. */
  const add = (to: Accumulator, term: number, isThere: (typed: number) => boolean) => {
    let sum = pointsOf(term);
    let covered = terms[term]?.coverageWeight ?? 0;
    for (const typed of terms[term]?.typed ?? []) {
      if (!isThere(typed)) continue;
      sum -= pointsOf(typed);
      covered -= terms[typed]?.coverageWeight ?? 0;
    }
    to.sum += Math.max(0, sum);
    to.coverageWeight += Math.max(0, covered);
  };
  const pointsOf = (term: number) => (terms[term]?.weight ?? 0) * (lastImpact[term] ?? 0);
  for (let at = 0, other = 0; at < postings.length || other < elsewhere.length; ) {
    const document = Math.min(
      at < postings.length ? documentOf(clauseAt(at), table) : table.documents,
      elsewhereAt(other),
    );
    const first = headingOf(document, table);
    const end = headingOf(document + 1, table);
    const clauses: Accumulator[] = [];
    let heading: Accumulator | undefined;
    while (clauseAt(at) < end) {
      const accumulator = { clause: clauseAt(at), sum: 0, coverageWeight: 0 };
      for (; clauseAt(at) === accumulator.clause; at += 1) {
        const posting = (postings[at] ?? 0) - accumulator.clause * perClause;
        const term = Math.floor(posting / impactLevels);
        lastImpact[term] = (posting % impactLevels) + 1;
        lastClause[term] = accumulator.clause;
        lastHaving[term] = document;
        add(accumulator, term, (typed) => lastClause[typed] === accumulator.clause);
      }
      if (accumulator.clause === first) heading = accumulator;
      else clauses.push(accumulator);
    }
    if (elsewhereAt(other) === document) {
      const accumulator = bestCovered(clauses, first + 1);
      for (; elsewhereAt(other) === document; other += 1) {
        const term = (elsewhere[other] ?? 0) % terms.length;
        lastImpact[term] = 1;
        lastHaving[term] = document;
        add(accumulator, term, (typed) => lastHaving[typed] === document);
      }
    }
    const whole = { clause: first, sum: 0, coverageWeight: 0 };
    for (let term = 0; term < terms.length; term += 1) {
      if (lastHaving[term] === document) add(whole, term, (typed) => lastHaving[typed] === document);
    }
    yield { document, heading, clauses, coverageWeight: whole.coverageWeight };
  }
}

/**
 * The clause for terms whose postings in this document were pruned: the one that covers most of the query without them,
 * or the document's first clause if there is no accumulator.
 */
function bestCovered(clauses: Accumulator[], first: number): Accumulator {
  if (clauses.length === 0) clauses.push({ clause: first, sum: 0, coverageWeight: 0 });
  return clauses.reduce((best, next) => (next.coverageWeight > best.coverageWeight ? next : best));
}

/**
 * The postings of all terms, clause after clause, each packed into one number: clause, index of the term, impact. The
 * memory depends on the number of postings, not on the size of the index.
 */
function postingsByClause(
  terms: readonly WeightedTerm[],
  table: DocumentTable,
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
      add(headingOf(document, table), term, headings.impacts[at]);
    });
    clauses.numbers.forEach((clause, at) => {
      add(clause, term, clauses.impacts[at]);
    });
  });
  return postings.sort();
}

/** Documents with a term whose postings there were pruned, each packed into one number: document, index of the term. */
function elsewhereByDocument(terms: readonly WeightedTerm[]): Float64Array {
  const places = terms.flatMap(({ entry }, term) =>
    Array.from(entry.elsewhere, (document) => document * terms.length + term),
  );
  return Float64Array.from(places).sort();
}
