import { type DocumentTable, documentOf, headingOf } from '../../format/document-table.js';
import type { IndexManifest } from '../../format/manifest.js';
import { impactLevels } from '../../format/postings.js';
import { isWhole, type TermEntry } from '../../format/term-shard.js';
import type { RelatedWords } from '../../query/related-words.js';
import { type Accumulator, accumulate } from './accumulate.js';
import { weightQuery } from './term-weights.js';

/** A clause of a match, by its number in the index. */
export interface ScoredClause {
  clause: number;
  score: number;
}

export interface Match {
  document: number;
  score: number;
  /** The rarity-weighted share of the query's terms that the document has, 0 to 1. */
  coverage: number;
  /** Best first; the heading is not among them. */
  clauses: readonly ScoredClause[];
}

/** A match with what its validity and region make of it; `score` has it in. */
export interface RankedMatch extends Match {
  prior: number;
}

/**
 * Scores every document that has a term.
 *
 * A clause scores the sum over the terms of rarity times impact. A document scores its heading, weighted, plus its
 * clauses from the best down, each counting `decay` of the one before, over what it has room for: a short notice is not
 * marked down for having few clauses. Its share of the query makes one that has all that was asked come before one that
 * repeats a part of it.
 */
export function matchDocuments(
  terms: readonly TermEntry[],
  table: DocumentTable,
  { clauses, ranking }: Pick<IndexManifest, 'clauses' | 'ranking'>,
  related: readonly RelatedWords[] = [],
): Match[] {
  const { terms: weighted, coverageWeight: wholeWeight } = weightQuery(terms, related, clauses);
  const coverageOf = (coverageWeight: number) =>
    wholeWeight > 0 ? Math.min(1, coverageWeight / wholeWeight) : 0;
  const points = (ranking.k1 + 1) / impactLevels;
  const scoreOf = ({ sum, coverageWeight }: Accumulator, isHeading: boolean) =>
    points * sum * (1 + ranking.cover * wholeness(coverageOf(coverageWeight), isHeading));
  const matches: Match[] = [];
  for (const { document, heading, clauses, coverageWeight } of accumulate(weighted, table)) {
    const scored = clauses.map((accumulator) => ({
      clause: accumulator.clause,
      score: scoreOf(accumulator, false),
    }));
    if (scored.length > 1) scored.sort(byScoreThenPlace);
    let score = heading ? ranking.heading * scoreOf(heading, true) : 0;
    let weight = 1;
    for (const clause of scored) {
      score += weight * clause.score;
      weight *= ranking.decay;
    }
    const room = headingOf(document + 1, table) - headingOf(document, table);
    score /= 1 - power(ranking.decay, room);
    const coverage = coverageOf(coverageWeight);
    const square = coverage * coverage;
    score *= Math.sqrt(Math.sqrt(coverage)) * (1 + ranking.complete * square * square);
    matches.push({ document, score, coverage, clauses: scored });
  }
  return matches;
}

function byScoreThenPlace(one: ScoredClause, other: ScoredClause): number {
  return other.score - one.score || one.clause - other.clause;
}

/**
 * The sixth power of the share of the query that a heading has, the eighth of a clause's: near nothing unless it has nearly
 * all. By multiplication, since engines differ in the last bit of powers.
 */
function wholeness(coverage: number, isHeading: boolean): number {
  const square = coverage * coverage;
  const fourth = square * square;
  return fourth * (isHeading ? square : fourth);
}

/** By multiplication as well; beyond a hundred, what is left of a part is nothing. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = Math.min(exponent, 100); left > 0; left -= 1) result *= base;
  return result;
}

/**
 * Documents with a clause that has all of these terms. Of a term that the writer pruned, not every clause is known:
 * there it is enough that the document has it.
 */
export function documentsWithAll(
  terms: readonly (TermEntry | undefined)[],
  table: DocumentTable,
): Set<number> {
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length) return new Set();
  const [whole, pruned] = [known.filter(isWhole), known.filter((term) => !isWhole(term))];
  const sets = pruned.map(
    (term) => new Set([...documentsOf(placesOf(term, table), table), ...term.elsewhere]),
  );
  if (whole.length > 0) sets.push(documentsOf(clausesWithAll(whole, table), table));
  const [first = new Set<number>(), ...others] = sets;
  return new Set(Array.from(first).filter((document) => others.every((set) => set.has(document))));
}

function clausesWithAll(terms: readonly TermEntry[], table: DocumentTable): number[] {
  const counts = new Map<number, number>();
  for (const term of terms) {
    for (const clause of placesOf(term, table)) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  return Array.from(counts.keys()).filter((clause) => counts.get(clause) === terms.length);
}

/** All clauses that are told of a term, the headings first. */
function placesOf({ headings, clauses }: TermEntry, table: DocumentTable): number[] {
  return [...Array.from(headings.numbers, (document) => headingOf(document, table)), ...clauses.numbers];
}

function documentsOf(clauses: Iterable<number>, table: DocumentTable): Set<number> {
  const documents = new Set<number>();
  for (const clause of clauses) documents.add(documentOf(clause, table));
  return documents;
}

/** A term where it stands in headings only. */
export function inHeadingsOnly(entry: TermEntry): TermEntry {
  const none = new Uint32Array();
  return { ...entry, clauses: { numbers: none, impacts: new Uint8Array() }, elsewhere: none };
}

/** Those of the terms that the index has. */
export function entriesOf(names: readonly string[], entries: ReadonlyMap<string, TermEntry>): TermEntry[] {
  return names.map((name) => entries.get(name)).filter((entry) => entry !== undefined);
}

/** Every document, for a search without words. */
export function everything(documents: number): Match[] {
  return Array.from({ length: documents }, (_, document) => ({
    document,
    score: 0,
    coverage: 1,
    clauses: [],
  }));
}

/** The matches without the documents that have a clause with all terms of an excluded word. */
export function exclude(
  excluded: readonly (readonly string[])[],
  terms: ReadonlyMap<string, TermEntry>,
  table: DocumentTable,
  matches: readonly Match[],
): readonly Match[] {
  let kept = matches;
  for (const word of excluded) {
    const having = documentsWithAll(
      word.map((term) => terms.get(term)),
      table,
    );
    kept = kept.filter(({ document }) => !having.has(document));
  }
  return kept;
}
