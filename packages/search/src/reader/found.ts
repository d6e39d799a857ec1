import type { DocumentTable } from '../format/document-table.js';
import type { TermEntry } from '../format/term-shard.js';
import type { Query } from '../query/parse-query.js';
import type { NamedPlaces } from '../query/places.js';
import type { RelatedWords } from '../query/related-words.js';
import type { Match, RankedMatch } from './ranking/score-documents.js';
import type { WeightedQuery } from './ranking/term-weights.js';

/** Result of matching a query, before filters and sorting. */
export interface Found {
  query: Query;
  /** Those of the query's terms that the index has. */
  terms: ReadonlyMap<string, TermEntry>;
  related: readonly RelatedWords[];
  /** The places that the query names. */
  places: NamedPlaces;
  table: DocumentTable;
  matches: readonly Match[];
  /** The terms that the matches were scored by. */
  scoredBy: WeightedQuery;
  /** The matches without excluded documents. */
  kept: readonly Match[];
}

/** Result of a query after filters and sorting. */
export interface Ranked {
  found: Found;
  /** The matches that pass the filters, in order. */
  ranked: readonly RankedMatch[];
}

/** The entries of those terms that the index has. */
export function entriesOf(names: readonly string[], entries: ReadonlyMap<string, TermEntry>): TermEntry[] {
  return names.map((name) => entries.get(name)).filter((entry) => entry !== undefined);
}
