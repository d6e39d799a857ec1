import { blockClauses, type DocumentTable, documentOf, headingOf } from '../format/document-table.js';
import { impactLevels, type Postings } from '../format/postings.js';
import { encodeTerm, encodeTermShard, shardOf } from '../format/term-shard.js';
import { homeOf } from '../lexicon/synonym-terms.js';
import type { RankingParameters } from '../reader/ranking/weights.js';
import type { AverageLengths } from './average-lengths.js';
import { EncodedTerms } from './encoded-terms.js';
import { pruneTerm, type TermPostings } from './prune-term.js';
import { stableCount } from './stable-count.js';
import type { CollectedTerms } from './term-collector.js';

export interface TermPartOptions {
  /** Bytes that a shard has on average. */
  shardBytes: number;
  /** A term in more clauses than this keeps its postings in headings and in its best clauses. */
  maxPostings: number;
}

const nowhere = new Uint32Array();

/** The more common a term, the fewer of its postings are kept: all at the limit, half at four times the limit. */
function mostOf(frequency: number, maxPostings: number): number {
  return Math.round(maxPostings * Math.sqrt(maxPostings / frequency));
}

const none: Postings = { numbers: new Uint32Array(), impacts: new Uint8Array() };

/** Parts postings in headings, which get the numbers of their documents, from those in other clauses. */
function headingsApart(postings: Postings, table: DocumentTable): TermPostings {
  const { numbers, impacts } = postings;
  const isHeading = (clause: number) =>
    clause % blockClauses === 0 && clause === headingOf(documentOf(clause, table), table);
  let count = 0;
  for (const clause of numbers) if (isHeading(clause)) count += 1;
  // Most terms occur in no heading, and there are millions of terms.
  if (count === 0) return { headings: none, clauses: postings };
  const headings = { numbers: new Uint32Array(count), impacts: new Uint8Array(count) };
  const others = numbers.length - count;
  const clauses = { numbers: new Uint32Array(others), impacts: new Uint8Array(others) };
  let ofHeadings = 0;
  let ofClauses = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const clause = numbers[at] ?? 0;
    if (isHeading(clause)) {
      headings.numbers[ofHeadings] = documentOf(clause, table);
      headings.impacts[ofHeadings] = impacts[at] ?? 0;
      ofHeadings += 1;
    } else {
      clauses.numbers[ofClauses] = clause;
      clauses.impacts[ofClauses] = impacts[at] ?? 0;
      ofClauses += 1;
    }
  }
  return { headings, clauses };
}

/** Yields the shards in order. */
export function* termParts(
  collected: CollectedTerms,
  table: DocumentTable,
  averages: AverageLengths,
  ranking: RankingParameters,
  { shardBytes, maxPostings }: TermPartOptions,
): Generator<Uint8Array, number> {
  const impactOf = impactTable(collected, averages, table, ranking);
  const store = new EncodedTerms(collected.size, collected.termOf);
  let room = { numbers: new Uint32Array(1024), impacts: new Uint8Array(1024) };
  for (let id = 0; id < collected.size; id += 1) {
    const term = collected.termOf(id);
    const frequency = collected.frequencyOf(id);
    if (frequency > room.numbers.length) {
      room = { numbers: new Uint32Array(frequency * 2), impacts: new Uint8Array(frequency * 2) };
    }
    collected.read(id, room.numbers, room.impacts);
    const numbers = room.numbers.subarray(0, frequency);
    const impacts = room.impacts.subarray(0, frequency);
    for (let at = 0; at < frequency; at += 1) impacts[at] = impactOf(numbers[at] ?? 0, impacts[at] ?? 0);
    const places = headingsApart({ numbers, impacts }, table);
    const kept =
      frequency > maxPostings
        ? pruneTerm(places, table, mostOf(frequency, maxPostings))
        : { ...places, elsewhere: nowhere };
    store.set(id, encodeTerm({ term, frequency, ...kept }));
  }
  const shards = stableCount(store.bytes / shardBytes);
  const { starts, ids } = byShard(collected, shards);
  for (let shard = 0; shard < shards; shard += 1) {
    const members = ids.subarray(starts[shard], starts[shard + 1]);
    const terms = Array.from(members, (id) => store.get(id));
    yield encodeTermShard(terms.sort((a, b) => (a.term < b.term ? -1 : 1)));
  }
  return shards;
}

/** The terms of each shard, one after another. */
function byShard(
  { size, termOf }: CollectedTerms,
  shards: number,
): { starts: Uint32Array; ids: Uint32Array } {
  const shardOfTerm = new Uint32Array(size);
  const starts = new Uint32Array(shards + 1);
  for (let id = 0; id < size; id += 1) {
    const shard = shardOf(homeOf(termOf(id)), shards);
    shardOfTerm[id] = shard;
    starts[shard + 1] = (starts[shard + 1] ?? 0) + 1;
  }
  for (let shard = 0; shard < shards; shard += 1) {
    starts[shard + 1] = (starts[shard + 1] ?? 0) + (starts[shard] ?? 0);
  }
  const next = starts.slice();
  const ids = new Uint32Array(size);
  shardOfTerm.forEach((shard, id) => {
    const place = next[shard] ?? 0;
    ids[place] = id;
    next[shard] = place + 1;
  });
  return { starts, ids };
}

/** BM25's part that depends on the clause, in eight levels: the reader needs no lengths. */
function impactTable(
  { lengths, weights }: CollectedTerms,
  averages: AverageLengths,
  table: DocumentTable,
  { k1, b, headingB }: RankingParameters,
): (clause: number, count: number) => number {
  const isHeading = new Uint8Array(lengths.length);
  for (let document = 0; document < table.documents; document += 1) isHeading[headingOf(document, table)] = 1;
  return (clause, count) => {
    const heading = isHeading[clause] === 1;
    const slope = heading ? headingB : b;
    const norm =
      1 - slope + (slope * (lengths[clause] ?? 0)) / (heading ? averages.heading : averages.clause);
    const weight = weights.get(clause) ?? 1;
    const level = Math.round((impactLevels * weight * count) / (count + k1 * norm));
    return Math.min(impactLevels, Math.max(1, level));
  };
}
