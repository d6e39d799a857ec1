import { isAbort, MingceError } from '@mingce/schema/errors';
import { Places } from '../answers/places.js';
import { type DocumentBlock, openBlock } from '../format/blocks.js';
import { type DocumentTable, openDocumentTable } from '../format/document-table.js';
import type { FacetColumns } from '../format/facet-columns.js';
import { hasPlaceTerms, type IndexManifest } from '../format/manifest.js';
import { openTermShard, shardOf, type TermEntry, type TermShard } from '../format/term-shard.js';
import { openClauseStatistics } from '../lexicon/clause-statistics.js';
import { type KnownWords, openKnownWords } from '../lexicon/known-words.js';
import { pairsOf, placePrefix, readPlaceTerm } from '../lexicon/place-terms.js';
import { mayBeTraditional, openCharacterTable } from '../lexicon/simplify.js';
import { openPlaces } from '../query/places.js';
import type { LetterWords } from '../query/useful-terms.js';
import type { LoadPart } from '../types.js';
import type { openFacetColumns } from './facets.js';
import { type Decode, PartCache } from './part-cache.js';

const cachedParts = 600;

/**
 * Loading for one search: the optional parts that could not be loaded, each with the reason, and the signal that stops
 * it.
 */
export interface Loading {
  missing: Map<string, unknown>;
  signal: AbortSignal | undefined;
}

/** The parts of an index, decoded. */
export class IndexParts {
  readonly #shards: number;
  readonly #lexicon: number;
  readonly #hasPlaceTerms: boolean;
  readonly #cache: PartCache;

  constructor({ formatVersion, parts, ground }: IndexManifest, load: LoadPart) {
    this.#hasPlaceTerms = hasPlaceTerms(formatVersion);
    this.#shards = parts.terms;
    this.#lexicon = parts.lexicon;
    const loadPart: LoadPart = async (name, signal) =>
      ground !== undefined && name === 'columns/0' ? fromBase64(ground) : load(name, signal);
    this.#cache = new PartCache(loadPart, cachedParts);
  }

  documentTable({ signal }: Loading): Promise<DocumentTable> {
    return this.#needed('columns/0', openDocumentTable, signal);
  }

  /** The decoder is fetched at the same time; the first results of a question need neither. */
  facetColumns({ signal }: Loading): Promise<FacetColumns> {
    const decoder = loadFacetDecoder();
    // `decode` reports the failure; if the part itself fails, `decode` is not called.
    decoder.catch(() => undefined);
    const decode = async (name: string, bytes: Uint8Array) => (await decoder)(name, bytes);
    return this.#needed('columns/1', decode, signal);
  }

  block(number: number, loading: Loading): Promise<DocumentBlock | undefined> {
    return this.optional(`documents/${number}`, openBlock, loading);
  }

  /** The shards of terms, by term; a shard that cannot be loaded is left out. */
  async shards(terms: readonly string[], loading: Loading): Promise<Map<string, TermShard>> {
    const loaded = await Promise.all(
      terms.map(async (term) => {
        const name = `terms/${shardOf(term, this.#shards)}`;
        const shard = await this.optional(name, openTermShard, loading);
        // Decoded while other shards are being fetched.
        shard?.find(term);
        return shard;
      }),
    );
    // In the order of the terms and not of arrival: sums of scores must not depend on the network.
    const shards = new Map<string, TermShard>();
    terms.forEach((term, at) => {
      const shard = loaded[at];
      if (shard) shards.set(term, shard);
    });
    return shards;
  }

  /** Like `shards`, but rejects if none of them can be loaded, since an empty result would be wrong. */
  async someShards(terms: readonly string[], loading: Loading): Promise<Map<string, TermShard>> {
    const shards = await this.shards(terms, loading);
    if (terms.length > 0 && shards.size === 0) {
      const [[part, cause] = []] = loading.missing;
      throw new MingceError('search.partUnavailable', { part: part ?? '' }, { cause });
    }
    return shards;
  }

  /** The text in simplified characters; the table for it is loaded only for a text that may need it. */
  async simplified(text: string, loading: Loading): Promise<string> {
    if (!mayBeTraditional(text)) return text;
    const simplify = await this.optional('lexicon/0', openCharacterTable, loading);
    return simplify ? simplify(text) : text;
  }

  /** The index's table of known words; `undefined` for an index of an earlier version, which has none. */
  async knownWords(loading: Loading): Promise<KnownWords | undefined> {
    return this.#lexicon > 2 ? this.optional('lexicon/2', openKnownWords, loading) : undefined;
  }

  /** The names of all places; `undefined` for an index of an earlier version. */
  async places(loading: Loading): Promise<Places | undefined> {
    return this.#lexicon > 3 ? this.optional('lexicon/3', openPlaces, loading) : undefined;
  }

  /** The place names that may occur in a text. */
  async placesFor(key: string, loading: Loading): Promise<Places | undefined> {
    if (!this.#hasPlaceTerms) return this.places(loading);
    const shards = await this.shards(pairsOf(key), loading);
    const terms = [...shards.values()].flatMap((shard) => shard.beginningWith(placePrefix));
    // If several places have the same name, the one with the lowest code is used.
    return new Places(terms.sort().map(readPlaceTerm));
  }

  /** Statistics for choosing the terms of a letter. */
  async letterWords(loading: Loading): Promise<LetterWords | undefined> {
    const [statistics, words] = await Promise.all([
      this.#lexicon > 1 ? this.optional('lexicon/1', openClauseStatistics, loading) : undefined,
      this.knownWords(loading),
    ]);
    return statistics && words && { idfOf: statistics.idfOf, wordsIn: words.wordsIn };
  }

  async #needed<T>(name: string, decode: Decode<T>, signal: AbortSignal | undefined): Promise<T> {
    try {
      return await this.#cache.get(name, decode, signal);
    } catch (cause) {
      if (isAbort(cause)) throw cause;
      throw new MingceError('search.partUnavailable', { part: name }, { cause });
    }
  }

  /** A part, or `undefined` if it cannot be loaded: then `missing` names it, and the search goes on without it. */
  async optional<T>(name: string, decode: Decode<T>, { missing, signal }: Loading): Promise<T | undefined> {
    try {
      return await this.#cache.get(name, decode, signal);
    } catch (error) {
      if (isAbort(error)) throw error;
      missing.set(name, error);
      return undefined;
    }
  }
}

async function loadFacetDecoder(): Promise<typeof openFacetColumns> {
  return (await import('./facets.js')).openFacetColumns;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The entries of the terms that the shards hold. */
export function entriesIn(shards: ReadonlyMap<string, TermShard>): Map<string, TermEntry> {
  const entries = new Map<string, TermEntry>();
  for (const [term, shard] of shards) {
    const entry = shard.find(term);
    if (entry) entries.set(term, entry);
  }
  return entries;
}
