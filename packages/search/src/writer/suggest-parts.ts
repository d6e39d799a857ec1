import { canonicalBytes } from '@mingce/schema/bytes';
import { maxListed, type SuggestEntry, soundKeyLengths, textKeys } from '../format/suggest-data.js';
import { shardOf } from '../format/term-shard.js';
import { comparisonKey } from '../text/fold.js';
import type { SearchDocument } from '../types.js';
import { Checksum } from './checksum.js';
import { syllablesOf } from './pinyin.js';
import { stableCount } from './stable-count.js';

const maxTopics = 2000;
/** Approximate size of a part before compression, in bytes. */
const partBytes = 24_000;
const entryBytes = 120;

/** An entry under one key, with its rank: the lower, the likelier. */
interface Listed {
  entry: SuggestEntry;
  rank: number;
}

/** The parts of the pack `suggest`: the hash of a key selects its part, which also has the key's entries. */
export function suggestParts(documents: readonly SearchDocument[]): Uint8Array[] {
  const lists = new Map<string, Listed[]>();
  for (const entry of entriesOf(documents)) {
    const key = comparisonKey(entry[1]);
    for (const one of textKeys(key)) list(lists, one, entry, key.indexOf(one));
    if (entry[0] === 'documentNumber') continue;
    const syllables = syllablesOf(entry[1]);
    const sounding: SuggestEntry = [entry[0], entry[1], entry[2], entry[3], entry[4], syllables.join(' ')];
    for (const one of soundKeys(key, syllables)) list(lists, one, sounding, 0);
  }
  let listed = 0;
  for (const [key, all] of lists) {
    const sorted = likeliest(all);
    lists.set(key, sorted);
    listed += sorted.length;
  }
  const parts = stableCount((listed * entryBytes) / partBytes);
  const members: string[][] = Array.from({ length: parts }, () => []);
  for (const key of lists.keys()) members[shardOf(key, parts)]?.push(key);
  return members.map((keys) => encode(lists, keys));
}

/** A checksum of all inputs of the parts. */
export function suggestChecksum(documents: readonly SearchDocument[]): string {
  const sum = new Checksum();
  for (const { id, title, documentNumber, keywords, policyKind, genre } of documents) {
    sum.addText(JSON.stringify([id, title, documentNumber, keywords, policyKind, genre]));
  }
  return sum.text();
}

function* entriesOf(documents: readonly SearchDocument[]): Generator<SuggestEntry> {
  const topics = new Map<string, number>();
  for (const keyword of documents.flatMap(({ keywords }) => keywords ?? [])) {
    topics.set(keyword, (topics.get(keyword) ?? 0) + 1);
  }
  const frequent = Array.from(topics)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, maxTopics);
  for (const [topic] of frequent) yield ['topic', topic, '', '', ''];
  for (const document of documents) {
    const { id, title, documentNumber = '' } = document;
    yield ['policy', title, id, documentNumber, formOf(document)];
  }
  for (const document of documents) {
    const { id, title, documentNumber } = document;
    if (documentNumber !== undefined) yield ['documentNumber', documentNumber, id, title, formOf(document)];
  }
}

/** The form of a policy: its kind, or its genre if the kind is general. */
function formOf({ policyKind, genre }: SearchDocument): string {
  return policyKind === 'general' ? genre : policyKind;
}

function list(lists: Map<string, Listed[]>, key: string, entry: SuggestEntry, place: number): void {
  const own = lists.get(key) ?? [];
  own.push({ entry, rank: Math.min(place, 1) * 1000 + entry[1].length });
  // Almost every title has 关于 or 的: entries beyond the limit are dropped early.
  lists.set(key, own.length < 8 * maxListed ? own : likeliest(own));
}

/** Entries that begin with the key come first, then short ones; the rest are in the order of the index. */
function likeliest(all: Listed[]): Listed[] {
  return all.sort((a, b) => a.rank - b.rank).slice(0, maxListed);
}

/** The pinyin keys of a text, by initials and by syllables, from its beginning or after the place or 关于. */
function soundKeys(key: string, syllables: readonly string[]): Set<string> {
  const keys = new Set<string>();
  const starts = [
    0,
    ...Array.from(key.matchAll(/[省市县区]|共和国|关于/g), (match) => match.index + match[0].length),
  ];
  for (const start of starts.slice(0, 4)) {
    const rest = syllables.slice(start);
    for (const length of soundKeyLengths) {
      for (const letters of [rest.map((syllable) => syllable.slice(0, 1)).join(''), rest.join('')]) {
        if (/^[a-z]+$/.test(letters.slice(0, length)) && letters.length >= length)
          keys.add(letters.slice(0, length));
      }
    }
  }
  return keys;
}

function encode(lists: ReadonlyMap<string, readonly Listed[]>, own: readonly string[]): Uint8Array {
  const entries: SuggestEntry[] = [];
  const places = new Map<string, number>();
  const keys: Record<string, number[]> = {};
  for (const key of own) {
    keys[key] = (lists.get(key) ?? []).map(({ entry }) => {
      const name = entry.join('\n');
      const place = places.get(name) ?? entries.push(entry) - 1;
      places.set(name, place);
      return place;
    });
  }
  return canonicalBytes({ entries, keys });
}
