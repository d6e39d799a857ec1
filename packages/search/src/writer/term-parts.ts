import type { DocumentTable } from '../format/document-table.js';
import { type EncodedTerm, encodeTermShard, shardOf } from '../format/term-shard.js';
import { homeOf } from '../lexicon/term-home.js';
import type { RankingParameters } from '../reader/ranking/weights.js';
import type { AverageLengths } from './average-lengths.js';
import { type BuildMemory, remembered } from './build-memory.js';
import { Checksum } from './checksum.js';
import type { DocumentFacts } from './document-analysis.js';
import { groupBytes, groupOfText, termGroups, withGroups } from './document-terms.js';
import { groupChecksums, type ImpactOf, impactsIn } from './impacts.js';
import {
  type MergedFacts,
  mergedFacts,
  mergeGroup,
  readMergedFacts,
  readMergedTerms,
} from './merge-group.js';
import { stableCount } from './stable-count.js';
import { joinedParts, partsOf } from './stored-parts.js';

/** A document in the order of the index. */
export interface IndexedDocument {
  facts: DocumentFacts;
  /** Key of its results in the memory. */
  key: string;
  /** Its terms. */
  terms(): Uint8Array;
}

export interface TermPartOptions {
  table: DocumentTable;
  averages: AverageLengths;
  ranking: RankingParameters;
  /** Final names of terms that were collected under provisional names. */
  names: ReadonlyMap<string, string>;
  /** Terms without postings: the names of places. */
  bare: readonly string[];
  /** Bytes that a shard has on average. */
  shardBytes: number;
  /** A term in more clauses than this keeps only its postings in headings and in its best clauses. */
  maxPostings: number;
  /** Encodes a part for storage. */
  pack: (part: Uint8Array) => Uint8Array;
  memory: BuildMemory;
}

export interface TermParts {
  /** Number of shards. */
  count: number;
  /** The encoded shards in order; few of them are in memory at a time. */
  shards: Iterable<Uint8Array>;
  /** For each Han character the number of clauses with it. */
  characters: MergedFacts['characters'];
}

const nothing = new Uint8Array();

/** Maximum number of bytes of terms in memory while groups are merged. */
const heldBytes = 96 * 2 ** 20;

/** Number of rows of shards in memory at a time, about 32 MB; a row has one shard of each group. */
const heldRows = 256;

/**
 * Makes the shards group by group: the terms of all documents in a group are merged, and the merged terms are
 * distributed to the group's shards. Both steps are remembered by their inputs, so a change costs only the groups that
 * it affects.
 */
export function termParts(documents: readonly IndexedDocument[], options: TermPartOptions): TermParts {
  const groups = mergedGroups(documents, options);
  const facts = groups.map((group) => factsOf(group, options.memory));
  const count = stableCount(facts.reduce((sum, { bytes }) => sum + bytes, 0) / options.shardBytes);
  const characters = facts.flatMap((group) => group.characters);
  const isLarge = count % termGroups === 0;
  return {
    count,
    characters,
    shards: isLarge ? shardsByRows(groups, count, options) : fewShards(groups, count, options),
  };
}

function factsOf({ key, result }: MergedGroup, memory: BuildMemory): MergedFacts {
  return readMergedFacts(remembered(memory, `mergedFacts/${key}`, () => mergedFacts(result())));
}

function fewShards(groups: readonly MergedGroup[], count: number, { pack }: TermPartOptions): Uint8Array[] {
  const terms = groups.flatMap(({ result }) => Array.from(readMergedTerms(result())));
  terms.sort((a, b) => (a.term < b.term ? -1 : 1));
  return shardsOf(terms, { count, step: 1 }).map(pack);
}

/** The shards of a group are remembered in pieces of several rows, since they are needed row by row. */
function* shardsByRows(
  groups: readonly MergedGroup[],
  count: number,
  { pack, memory }: TermPartOptions,
): Generator<Uint8Array> {
  const rows = count / termGroups;
  const nameOf = (key: string, from: number) => `shards/${count}/${from}/${key}`;
  const make = ({ key, result }: MergedGroup, wanted: number): Uint8Array => {
    const shards = shardsOf(readMergedTerms(result()), { count, step: termGroups }).map(pack);
    let piece: Uint8Array = nothing;
    for (let from = 0; from < rows; from += heldRows) {
      const joined = joinedParts(shards.slice(from, from + heldRows));
      memory.put(nameOf(key, from), joined);
      if (from === wanted) piece = joined;
    }
    return piece;
  };
  for (let from = 0; from < rows; from += heldRows) {
    const pieces = groups.map((group) => partsOf(memory.get(nameOf(group.key, from)) ?? make(group, from)));
    for (let row = 0; row < Math.min(heldRows, rows - from); row += 1) {
      for (const piece of pieces) yield piece[row] ?? nothing;
    }
  }
}

interface MergedGroup {
  key: string;
  /** Its merged terms, from `mergeGroup`. */
  result(): Uint8Array;
}

function mergedGroups(documents: readonly IndexedDocument[], options: TermPartOptions): MergedGroup[] {
  const { averages, ranking, memory, table, maxPostings } = options;
  const { k1, b, headingB, interpretation } = ranking;
  const settings = [averages.heading, averages.clause, k1, b, headingB, interpretation].join();
  const impacts = documents.map(({ facts }) => impactsIn(facts, averages, ranking));
  const names = namesByGroup(options.names);
  const bare = bareByGroup(options.bare);
  const sums = names.map((own, group) => {
    const sum = new Checksum();
    sum.addAll(table.blockStarts);
    sum.add(maxPostings);
    for (const [from, to] of own) sum.addText(`${from}\n${to}`);
    for (const term of bare[group] ?? []) sum.addText(term);
    return sum;
  });
  for (const [at, { key, terms }] of documents.entries()) {
    const impactOf = impacts[at] as ImpactOf;
    const checksums = remembered(memory, `checksums/${settings}/${key}`, () =>
      groupChecksums(terms(), impactOf),
    );
    const view = new DataView(checksums.buffer, checksums.byteOffset);
    sums.forEach((sum, group) => {
      sum.add(view.getUint32(8 * group));
      sum.add(view.getUint32(8 * group + 4));
    });
  }
  const keys = sums.map((sum, group) => `merged/${group}/${sum.text()}`);
  const merge = (some: readonly number[]): Uint8Array[] => {
    const held = documents.map(({ terms }) => withGroups(terms(), some));
    return some.map((group, at) => {
      const inDocuments = impacts.map((impactOf, document) => ({
        document,
        impactOf,
        bytes: groupBytes(held[document] ?? nothing, at, some.length),
      }));
      const result = mergeGroup(inDocuments, {
        table,
        maxPostings,
        names: names[group] ?? new Map(),
        bare: bare[group] ?? [],
      });
      memory.put(keys[group] ?? '', result);
      return result;
    });
  };
  const missing = keys.flatMap((key, group) => (memory.keep(key) ? [] : [group]));
  for (const some of inRounds(missing, documents)) merge(some);
  // A kept result may be damaged, which shows only when it is read.
  return keys.map((key, group) => ({ key, result: () => memory.get(key) ?? merge([group])[0] ?? nothing }));
}

/** Yields groups to merge together, so that the documents' terms in memory stay within bounds. */
function* inRounds(groups: readonly number[], documents: readonly IndexedDocument[]): Generator<number[]> {
  const bytes = documents.reduce((sum, { facts }) => sum + facts.termBytes, 0);
  const atOnce = Math.max(1, Math.floor((heldBytes * termGroups) / Math.max(1, bytes)));
  for (let from = 0; from < groups.length; from += atOnce) yield groups.slice(from, from + atOnce);
}

function namesByGroup(names: ReadonlyMap<string, string>): Map<string, string>[] {
  const groups = Array.from({ length: termGroups }, () => new Map<string, string>());
  for (const [from, to] of names) groups[groupOfText(from)]?.set(from, to);
  return groups;
}

function bareByGroup(terms: readonly string[]): string[][] {
  const groups = Array.from({ length: termGroups }, (): string[] => []);
  for (const term of terms) groups[groupOfText(term)]?.push(term);
  return groups;
}

/** The shards that hold `terms`: of every `step` shards one. Terms must come sorted by code units. */
function shardsOf(
  terms: Iterable<EncodedTerm>,
  { count, step }: { count: number; step: number },
): Uint8Array[] {
  const members = Array.from({ length: count / step }, (): EncodedTerm[] => []);
  for (const term of terms) members[Math.floor(shardOf(homeOf(term.term), count) / step)]?.push(term);
  return members.map(encodeTermShard);
}
