import { documentOf, type Ground, headingOf } from '../format/ground.js';
import type { IndexManifest } from '../format/manifest.js';
import { impactLevels } from '../format/postings.js';
import { rarity } from '../format/rarity.js';
import type { TermEntry } from '../format/term-shard.js';
import type { RelatedWords } from '../lexicon/related-words.js';
import { isArticleTerm } from '../text/article-terms.js';
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

/** A match with what its validity and region make of it; `score` has it in. */
export interface StandingMatch extends Match {
  standing: number;
}

/** A document's own number outweighs all words: who types one wants that document, however small the index. */
const documentNumber = { mass: 12, weight: 8 } as const;

/** An article asked for by its number is shown before all others of its document. */
const articleWeight = 8;

/** A term with what it counts for. */
interface Weighed {
  entry: TermEntry;
  /** What having it counts in a clause's share of the query. */
  mass: number;
  /** What it counts in a clause's score, times its impact. */
  step: number;
}

/** A query's terms, and other words for them, with what they count for. */
export interface WeighedQuery {
  terms: readonly Weighed[];
  /** The mass of the whole query. */
  mass: number;
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
  ground: Ground,
  { clauses, ranking }: Pick<IndexManifest, 'clauses' | 'ranking'>,
  related: readonly RelatedWords[] = [],
): Match[] {
  const { terms: weighed, mass: wholeMass } = weighQuery(terms, related, clauses);
  const steps = weighed.map(({ step }) => (step * (ranking.k1 + 1)) / impactLevels);
  const perClause = weighed.length * impactLevels;
  const isSmall = headingOf(ground.documents, ground) * perClause < 2 ** 32;
  const ordered = inOrderOfClauses(weighed, isSmall ? Uint32Array : Float64Array);
  /** By term, the last document that has it. */
  const lastHaving = new Int32Array(weighed.length).fill(-1);
  const matches: Match[] = [];
  for (let at = 0; at < ordered.length; ) {
    const document = documentOf(Math.floor((ordered[at] ?? 0) / perClause), ground);
    const first = headingOf(document, ground);
    const room = headingOf(document + 1, ground) - first;
    const end = (first + room) * perClause;
    const scored: ScoredClause[] = [];
    let heading = 0;
    while (at < ordered.length && (ordered[at] ?? 0) < end) {
      const clause = Math.floor((ordered[at] ?? 0) / perClause);
      const endOfClause = (clause + 1) * perClause;
      let sum = 0;
      let mass = 0;
      for (; at < ordered.length && (ordered[at] ?? 0) < endOfClause; at += 1) {
        const posting = (ordered[at] ?? 0) - clause * perClause;
        const term = Math.floor(posting / impactLevels);
        sum += (steps[term] ?? 0) * ((posting % impactLevels) + 1);
        mass += weighed[term]?.mass ?? 0;
        lastHaving[term] = document;
      }
      const share = Math.min(1, mass / wholeMass);
      const isHeading = clause === first;
      const score = sum * (1 + ranking.cover * wholeness(share, isHeading));
      if (isHeading) heading = score;
      else scored.push({ clause, score });
    }
    if (scored.length > 1) scored.sort(byScoreThenPlace);
    let score = ranking.heading * heading;
    let weight = 1;
    for (const clause of scored) {
      score += weight * clause.score;
      weight *= ranking.decay;
    }
    score /= 1 - power(ranking.decay, room);
    let mass = 0;
    for (let term = 0; term < weighed.length; term += 1) {
      if (lastHaving[term] === document) mass += weighed[term]?.mass ?? 0;
    }
    const share = wholeMass > 0 ? Math.min(1, mass / wholeMass) : 0;
    const square = share * share;
    score *= Math.sqrt(Math.sqrt(share)) * (1 + ranking.complete * square * square);
    matches.push({ document, score, share, clauses: scored });
  }
  return matches;
}

function byScoreThenPlace(one: ScoredClause, other: ScoredClause): number {
  return other.score - one.score || one.clause - other.clause;
}

/**
 * The postings of all terms, clause after clause: each as one number of clause, place of the term and impact. So a
 * question costs memory by what it finds, not by what there is.
 */
function inOrderOfClauses(
  weighed: readonly Weighed[],
  Numbers: typeof Uint32Array | typeof Float64Array,
): Uint32Array | Float64Array {
  const postings = new Numbers(weighed.reduce((sum, { entry }) => sum + entry.numbers.length, 0));
  let to = 0;
  weighed.forEach(({ entry: { numbers, impacts } }, term) => {
    for (let at = 0; at < numbers.length; at += 1) {
      const place = (numbers[at] ?? 0) * weighed.length + term;
      postings[to] = place * impactLevels + (impacts[at] ?? 1) - 1;
      to += 1;
    }
  });
  return postings.sort();
}

/**
 * The sixth power of the share of the query that a heading has, the eighth of a clause's: near nothing unless it has nearly
 * all. By multiplication, since engines differ in the last bit of powers.
 */
function wholeness(share: number, isHeading: boolean): number {
  const square = share * share;
  const fourth = square * square;
  return fourth * (isHeading ? square : fourth);
}

/** By multiplication as well; beyond a hundred, what is left of a part is nothing. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = Math.min(exponent, 100); left > 0; left -= 1) result *= base;
  return result;
}

function weigh(entry: TermEntry, clauses: number): Weighed {
  if (isDocumentNumberTerm(entry.term)) {
    return { entry, mass: documentNumber.mass, step: documentNumber.mass * documentNumber.weight };
  }
  const mass = rarity(entry.frequency, clauses);
  return { entry, mass, step: isArticleTerm(entry.term) ? mass * articleWeight : mass };
}

/** Of two that say the same, the one in the words typed comes first. */
const otherWordsWeight = 0.9;

/**
 * Other words mean the same: they make up as much of the query as the word typed, and score nearly as much, though no more
 * than they are rare. If the word itself stands nowhere, they carry its part of the whole.
 */
export function weighQuery(
  terms: readonly TermEntry[],
  related: readonly RelatedWords[],
  clauses: number,
): WeighedQuery {
  const typed = terms.map((entry) => weigh(entry, clauses));
  let whole = typed.reduce((sum, { mass }) => sum + mass, 0);
  const others = related.map(({ entry, terms }): Weighed => {
    const own = rarity(entry.frequency, clauses);
    const word = typed.filter((one) => terms.has(one.entry.term)).reduce((sum, { mass }) => sum + mass, 0);
    if (word === 0) whole += own;
    const mass = word === 0 ? own : word;
    return { entry, mass, step: otherWordsWeight * Math.min(mass, own) };
  });
  return { terms: [...typed, ...others], mass: whole };
}

/**
 * Documents with a clause that has all of these terms. Of a term that the writer pruned, not every clause is known:
 * there it is enough that the document has it.
 */
export function documentsWithAll(terms: readonly (TermEntry | undefined)[], ground: Ground): Set<number> {
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length) return new Set();
  const whole = known.filter(({ frequency, numbers }) => frequency === numbers.length);
  const sets = known
    .filter((term) => !whole.includes(term))
    .map(({ numbers }) => documentsOf(numbers, ground));
  if (whole.length > 0) sets.push(documentsOf(clausesWithAll(whole), ground));
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

function documentsOf(clauses: Iterable<number>, ground: Ground): Set<number> {
  const documents = new Set<number>();
  for (const clause of clauses) documents.add(documentOf(clause, ground));
  return documents;
}

/** A term where it stands in headings only. */
export function headingsOf({ numbers, impacts, ...entry }: TermEntry, ground: Ground): TermEntry {
  const kept = Array.from(numbers.keys()).filter((at) => {
    const clause = numbers[at] ?? 0;
    return clause === headingOf(documentOf(clause, ground), ground);
  });
  return {
    ...entry,
    numbers: Uint32Array.from(kept, (at) => numbers[at] ?? 0),
    impacts: Uint8Array.from(kept, (at) => impacts[at] ?? 0),
  };
}

/** Those of the terms that the index has. */
export function entriesOf(names: readonly string[], entries: ReadonlyMap<string, TermEntry>): TermEntry[] {
  return names.map((name) => entries.get(name)).filter((entry) => entry !== undefined);
}

/** Every document, for a search without words. */
export function everything(documents: number): Match[] {
  return Array.from({ length: documents }, (_, document) => ({ document, score: 0, share: 1, clauses: [] }));
}

/** The matches without the documents that have a clause with all terms of an excluded word. */
export function exclude(
  excluded: readonly (readonly string[])[],
  terms: ReadonlyMap<string, TermEntry>,
  ground: Ground,
  matches: readonly Match[],
): readonly Match[] {
  let kept = matches;
  for (const word of excluded) {
    const having = documentsWithAll(
      word.map((term) => terms.get(term)),
      ground,
    );
    kept = kept.filter(({ document }) => !having.has(document));
  }
  return kept;
}
