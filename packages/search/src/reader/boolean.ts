import { type DocumentTable, documentOf, headingOf } from '../format/document-table.js';
import { isWhole, type TermEntry } from '../format/term-shard.js';
import type { Match } from './ranking/score-documents.js';

/**
 * Documents with a clause that has all of these terms. The clauses of a pruned term are not all known: then it is
 * enough that the document has the term.
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

/** All clauses in which the index records a term, the headings first. */
function placesOf({ headings, clauses }: TermEntry, table: DocumentTable): number[] {
  return [...Array.from(headings.numbers, (document) => headingOf(document, table)), ...clauses.numbers];
}

function documentsOf(clauses: Iterable<number>, table: DocumentTable): Set<number> {
  const documents = new Set<number>();
  for (const clause of clauses) documents.add(documentOf(clause, table));
  return documents;
}

/**
 * The matches without documents about an excluded word: those with the word in their heading or in their best clause. A
 * document that mentions it elsewhere stays.
 */
export function exclude(
  excluded: readonly (readonly string[])[],
  terms: ReadonlyMap<string, TermEntry>,
  table: DocumentTable,
  matches: readonly Match[],
): readonly Match[] {
  let kept = matches;
  for (const word of excluded) {
    const known = word.map((term) => terms.get(term)).filter((term) => term !== undefined);
    if (known.length < word.length) continue;
    const having = new Set(clausesWithAll(known, table));
    kept = kept.filter(({ document, clauses: [best] }) => {
      const inBest = best !== undefined && having.has(best.clause);
      return !inBest && !having.has(headingOf(document, table));
    });
  }
  return kept;
}
