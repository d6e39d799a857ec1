import { type DocumentTable, documentOf, headingOf } from '../format/document-table.js';
import { impactLevels, type Postings } from '../format/postings.js';

/** The postings of a term: in headings, by document, and in other clauses. */
export interface TermPostings {
  headings: Postings;
  clauses: Postings;
}

/** The postings that an index keeps of a term. */
export interface KeptPostings extends TermPostings {
  /** The documents with the term whose postings were all pruned. */
  elsewhere: Uint32Array;
}

const ranks = 256;

/**
 * Reduces a very common term to the headings and the `most` best clauses. A higher impact is better; of equal impacts
 * the one with fewer better clauses in its own document, so that long documents do not take all places; remaining ties
 * are chosen evenly, so that no region is preferred.
 */
export function pruneTerm(
  { headings, clauses }: TermPostings,
  table: DocumentTable,
  most: number,
): KeptPostings {
  const { classes, members } = classed(clauses, table);
  const isKept = choice(members, most);
  const { numbers, impacts } = clauses;
  const isNamed = new Set(headings.numbers);
  const kept: number[] = [];
  const elsewhere: number[] = [];
  for (const [from, to] of byDocument(numbers, table)) {
    const before = kept.length;
    for (let at = from; at < to; at += 1) if (isKept(classes[at] ?? 0)) kept.push(at);
    const document = documentOf(numbers[from] ?? 0, table);
    if (kept.length === before && !isNamed.has(document)) elsewhere.push(document);
  }
  return {
    headings,
    clauses: {
      numbers: Uint32Array.from(kept, (at) => numbers[at] ?? 0),
      impacts: Uint8Array.from(kept, (at) => impacts[at] ?? 0),
    },
    elsewhere: Uint32Array.from(elsewhere),
  };
}

/** The class of each posting, from the best down, and the size of each class. */
function classed({ numbers, impacts }: Postings, table: DocumentTable) {
  const classes = new Uint16Array(numbers.length);
  const members = new Uint32Array(impactLevels * ranks);
  const better = new Uint32Array(impactLevels + 1);
  for (const [from, to] of byDocument(numbers, table)) {
    better.fill(0);
    for (let at = from; at < to; at += 1) {
      for (let lower = (impacts[at] ?? 0) - 1; lower > 0; lower -= 1)
        better[lower] = (better[lower] ?? 0) + 1;
    }
    for (let at = from; at < to; at += 1) {
      const impact = impacts[at] ?? 0;
      const rank = Math.min(better[impact] ?? 0, ranks - 1);
      better[impact] = rank + 1;
      const own = (impactLevels - impact) * ranks + rank;
      classes[at] = own;
      members[own] = (members[own] ?? 0) + 1;
    }
  }
  return { classes, members };
}

/** Returns a function that decides for one posting after another, by class, whether to keep it. */
function choice(members: Uint32Array, most: number): (own: number) => boolean {
  let last = 0;
  let left = most;
  for (; last < members.length && (members[last] ?? 0) <= left; last += 1) left -= members[last] ?? 0;
  const ofLast = members[last] ?? 0;
  let seen = 0;
  return (own) => {
    if (own !== last) return own < last;
    seen += 1;
    return Math.floor((seen * left) / ofLast) > Math.floor(((seen - 1) * left) / ofLast);
  };
}

/** Beginning and end of each document's postings. */
function* byDocument(numbers: Uint32Array, table: DocumentTable): Generator<[from: number, to: number]> {
  for (let from = 0; from < numbers.length; ) {
    const end = headingOf(documentOf(numbers[from] ?? 0, table) + 1, table);
    let to = from + 1;
    while (to < numbers.length && (numbers[to] ?? 0) < end) to += 1;
    yield [from, to];
    from = to;
  }
}
