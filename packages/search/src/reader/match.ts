import type { Columns } from '../format/columns.js';
import type { RankingParameters } from '../format/manifest.js';
import { impactLevels } from '../format/postings.js';
import type { TermEntry } from '../format/term-shard.js';
import { isDocumentNumberTerm } from '../text/document-numbers.js';

/** A clause of a match, by its number in the index. */
export interface ScoredClause {
  clause: number;
  score: number;
}

export interface Match {
  document: number;
  score: number;
  /** The rarity-weighted share of the query's terms that the document has, 0 to 1. */
  share: number;
  /** Best first; the heading is not among them. */
  clauses: readonly ScoredClause[];
}

/** A document's own number outweighs all words: who types one wants that document, however small the index. */
const documentNumber = { mass: 12, weight: 8 } as const;

/** BM25's rarity, rounded so that engines whose logarithms differ in the last bit rank alike. */
export function rarity(frequency: number, clauses: number): number {
  return Math.round(1024 * Math.log(1 + (clauses - frequency + 0.5) / (frequency + 0.5))) / 1024;
}

/**
 * Scores every document that has a term.
 *
 * A clause scores the sum over the terms of rarity times impact. A document scores its heading, weighted, plus its
 * clauses from the best down, each counting `decay` of the one before.
 */
export function matchDocuments(
  terms: readonly TermEntry[],
  columns: Columns,
  clauseDocuments: Uint32Array,
  ranking: RankingParameters,
): Match[] {
  const clauses = clauseDocuments.length;
  const scores = new Float64Array(clauses);
  const clauseMasses = new Float64Array(clauses);
  const masses = new Float64Array(columns.documents);
  const touched: number[] = [];
  let wholeMass = 0;
  for (const { term, frequency, numbers, impacts } of terms) {
    const isNumber = isDocumentNumberTerm(term);
    const mass = isNumber ? documentNumber.mass : rarity(frequency, clauses);
    const step = (mass * (isNumber ? documentNumber.weight : 1) * (ranking.k1 + 1)) / impactLevels;
    wholeMass += mass;
    let last = -1;
    for (let at = 0; at < numbers.length; at += 1) {
      const clause = numbers[at] ?? 0;
      const document = clauseDocuments[clause] ?? 0;
      if (document !== last) {
        masses[document] = (masses[document] ?? 0) + mass;
        last = document;
      }
      if (scores[clause] === 0) touched.push(clause);
      clauseMasses[clause] = (clauseMasses[clause] ?? 0) + mass;
      scores[clause] = (scores[clause] ?? 0) + step * (impacts[at] ?? 0);
    }
  }
  const ordered = Uint32Array.from(touched).sort();
  const matches: Match[] = [];
  for (let at = 0; at < ordered.length; ) {
    const document = clauseDocuments[ordered[at] ?? 0] ?? 0;
    const end = columns.clauseStarts[document + 1] ?? 0;
    const scored: ScoredClause[] = [];
    let heading = 0;
    for (; at < ordered.length && (ordered[at] ?? 0) < end; at += 1) {
      const clause = ordered[at] ?? 0;
      const share = (clauseMasses[clause] ?? 0) / wholeMass;
      const square = share * share;
      const score = (scores[clause] ?? 0) * (1 + ranking.cover * square * square);
      if (clause === columns.clauseStarts[document]) heading = score;
      else scored.push({ clause, score });
    }
    scored.sort((one, other) => other.score - one.score || one.clause - other.clause);
    let score = ranking.heading * heading;
    let weight = 1;
    for (const clause of scored) {
      score += weight * clause.score;
      weight *= ranking.decay;
    }
    matches.push({
      document,
      score,
      share: wholeMass > 0 ? (masses[document] ?? 0) / wholeMass : 0,
      clauses: scored,
    });
  }
  return matches;
}

/**
 * Documents with a clause that has all of these terms. Of a term that the writer pruned, not every clause is known:
 * there it is enough that the document has it.
 */
export function documentsWithAll(
  terms: readonly (TermEntry | undefined)[],
  clauseDocuments: Uint32Array,
): Set<number> {
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length) return new Set();
  const whole = known.filter(({ frequency, numbers }) => frequency === numbers.length);
  const sets = known
    .filter((term) => !whole.includes(term))
    .map(({ numbers }) => documentsOf(numbers, clauseDocuments));
  if (whole.length > 0) sets.push(documentsOf(clausesWithAll(whole), clauseDocuments));
  const [first = new Set<number>(), ...others] = sets;
  return new Set(Array.from(first).filter((document) => others.every((set) => set.has(document))));
}

function clausesWithAll(terms: readonly TermEntry[]): number[] {
  const counts = new Map<number, number>();
  for (const { numbers } of terms) {
    for (const clause of numbers) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  return Array.from(counts.keys()).filter((clause) => counts.get(clause) === terms.length);
}

function documentsOf(clauses: Iterable<number>, clauseDocuments: Uint32Array): Set<number> {
  const documents = new Set<number>();
  for (const clause of clauses) documents.add(clauseDocuments[clause] ?? 0);
  return documents;
}
