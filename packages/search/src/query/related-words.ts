import type { TermEntry, TermShard } from '../format/term-shard.js';
import { readSynonymTerm, synonymsOfWordsFrom } from '../lexicon/synonym-terms.js';
import type { RankingParameters } from '../reader/ranking/weights.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import type { Query } from './parse-query.js';
import { type NamedPlaces, noPlaces } from './places.js';

/** A word of the query for which synonyms are searched too. */
export interface RelatedWords {
  from: string;
  to: readonly string[];
  /** The postings of the clauses with any of the synonyms. */
  entry: TermEntry;
  /** The terms of the query that make up the word. */
  terms: ReadonlySet<string>;
}

/**
 * Query expansion: the synonyms of the query's words, from the shards of its terms. If one word contains another, the
 * longer is taken. A synonym with a small share of the clauses is left out: there the documents use the reader's own
 * word.
 */
export function relatedWords(
  query: Query,
  shards: ReadonlyMap<string, TermShard>,
  entries: ReadonlyMap<string, TermEntry>,
  { relatedWordShare }: Pick<RankingParameters, 'relatedWordShare'>,
): RelatedWords[] {
  const found: RelatedWords[] = [];
  for (const [term, shard] of shards) {
    for (const name of shard.beginningWith(synonymsOfWordsFrom(term))) {
      const { from, to } = readSynonymTerm(name);
      const said = to.some((word) => query.key.includes(comparisonKey(word)));
      const entry = query.key.includes(from) && !said ? shard.find(name) : undefined;
      // Two terms that begin a word (pm, pm2.5) may be in the same shard: the word counts once.
      if (!entry || found.some((known) => known.entry === entry)) continue;
      const terms = new Set(query.terms.filter((one) => distinctTerms(from).includes(one)));
      const own = Math.min(...Array.from(terms, (one) => entries.get(one)?.frequency ?? 0));
      const share = entry.frequency / (entry.frequency + own);
      if (share >= relatedWordShare) found.push({ from, to, entry, terms });
    }
  }
  return found.filter(({ from }) => !found.some((other) => other.from !== from && other.from.includes(from)));
}

/** A query as typed, or with other words in place of its own. */
export interface Wording {
  /** The folded text, for comparison with titles and texts as a whole. */
  key: string;
  /** Whether it names a place: then a title that resembles it may belong to another place. */
  isPlaced?: boolean;
  /** Its content terms. */
  terms: readonly string[];
}

/** The query as typed, then without the named places, then both with synonyms in place of words. */
export function wordingsOf(
  { key, contentTerms }: Pick<Query, 'key' | 'contentTerms'>,
  related: readonly RelatedWords[],
  { rest, terms: placeTerms }: NamedPlaces,
): Wording[] {
  const typed = { key, terms: contentTerms };
  if (rest === '') return [typed, ...reworded(typed, related)];
  const placeless = { key: rest, terms: contentTerms.filter((term) => !placeTerms.has(term)) };
  return [
    { ...typed, isPlaced: true },
    placeless,
    ...reworded(placeless, related),
    ...reworded(typed, related),
  ];
}

function reworded({ key, terms }: Wording, related: readonly RelatedWords[]): Wording[] {
  return related.flatMap(({ from, to }) => {
    const own = new Set(distinctTerms(from));
    const others = terms.filter((term) => !own.has(term));
    return to.map((word) => ({
      key: key.replace(from, comparisonKey(word)),
      terms: [...others, ...distinctTerms(word).filter((term) => !isSingleHan(term))],
    }));
  });
}

/** The wordings for a document of a place that the query does not name: none has the name. */
export function wordingsElsewhere(
  { contentTerms }: Query,
  related: readonly RelatedWords[],
  { rest, terms }: NamedPlaces,
): Wording[] {
  const subject = { key: rest, contentTerms: contentTerms.filter((term) => !terms.has(term)) };
  const [first, ...others] = wordingsOf(subject, related, noPlaces);
  return first ? [{ ...first, isPlaced: true }, ...others] : [];
}
