import { MingceError } from '@mingce/schema/errors';
import { analyzerVersion } from '../text/terms.js';

export const indexFormat = 'mingce-search';
export const indexFormatVersion = '3.0';

/** The packs of an index and the extension of their files; `.bin` parts are dense, `.json` parts want compression. */
export const indexPacks = {
  terms: 'bin',
  columns: 'bin',
  documents: 'json',
  suggest: 'json',
  lexicon: 'json',
} as const;
export type IndexPack = keyof typeof indexPacks;

/** The numbers of the ranking formula; docs/formats/search-index.md says what each does. */
export interface RankingParameters {
  /** BM25: how soon more of the same term stops counting. */
  k1: number;
  /** BM25: how much a clause longer than the average is marked down. */
  b: number;
  /** The same for the heading, clause 0. */
  headingB: number;
  /** Weight of the heading's score beside the clauses'. */
  heading: number;
  /** Each further clause of a document counts this much of the one before it. */
  decay: number;
  /** A clause or heading that has the whole query scores this many times more; much less if it lacks something. */
  cover: number;
  /** A document that has the whole query scores this many times more; much less if it lacks something. */
  complete: number;
  /** A document is a match if it holds this share of the best match's rarity-weighted terms. */
  matchShare: number;
  /** A clause among all clauses counts this much of its document's score besides its own. */
  clauseBack: number;
  /** A document that expired or was repealed counts this much. */
  ended: number;
  /** A document of the reader's own region counts this much. */
  ownRegion: number;
  /** A document of a region that the reader's belongs to counts this much. */
  widerRegion: number;
  /** A document for the whole country counts this much, wherever the reader is. */
  nationwide: number;
}

/** The index's own entry in the feed: plain data, so that it goes into JSON as it is. */
export type IndexManifest = {
  format: typeof indexFormat;
  formatVersion: string;
  analyzer: string;
  documents: number;
  clauses: number;
  parts: { [pack in IndexPack]: number };
  /** The part `columns/0` in base64, if it is small: a reader is spared the request. */
  ground?: string;
  ranking: RankingParameters;
};

const rankingNames = [
  'k1',
  'b',
  'headingB',
  'heading',
  'decay',
  'cover',
  'complete',
  'matchShare',
  'clauseBack',
  'ended',
  'ownRegion',
  'widerRegion',
  'nationwide',
] as const;

/** Checks that this reader can read an index; throws a `MingceError` that says why not. */
export function checkManifest(value: unknown): IndexManifest {
  const manifest = value as Partial<IndexManifest> | null;
  if (typeof manifest !== 'object' || manifest === null || manifest.format !== indexFormat) {
    throw new MingceError('search.manifestInvalid', { member: 'format' });
  }
  const version = String(manifest.formatVersion);
  if (version.split('.')[0] !== indexFormatVersion.split('.')[0]) {
    throw new MingceError('search.formatUnsupported', { version, supported: indexFormatVersion });
  }
  if (manifest.analyzer !== analyzerVersion) {
    throw new MingceError('search.analyzerMismatch', {
      analyzer: String(manifest.analyzer),
      supported: analyzerVersion,
    });
  }
  const numbers: Record<string, unknown> = {
    documents: manifest.documents,
    clauses: manifest.clauses,
    'parts.terms': manifest.parts?.terms,
    'parts.columns': manifest.parts?.columns,
    'parts.documents': manifest.parts?.documents,
    'parts.suggest': manifest.parts?.suggest,
    'parts.lexicon': manifest.parts?.lexicon,
  };
  for (const name of rankingNames) numbers[`ranking.${name}`] = manifest.ranking?.[name];
  for (const [member, number] of Object.entries(numbers)) {
    // A decay of 1 has no sum to divide by.
    const isRight = typeof number === 'number' && number >= 0 && (member !== 'ranking.decay' || number < 1);
    if (!isRight) {
      throw new MingceError('search.manifestInvalid', { member });
    }
  }
  if (manifest.ground !== undefined && typeof manifest.ground !== 'string') {
    throw new MingceError('search.manifestInvalid', { member: 'ground' });
  }
  return manifest as IndexManifest;
}
