import { MingceError } from '@mingce/schema/errors';
import { defaultRanking, isUsable, type RankingParameters } from '../reader/ranking/weights.js';
import { analyzerVersion } from '../text/terms.js';

export const indexFormat = 'mingce-search';
export const indexFormatVersion = '3.2';

/** The packs of an index. */
export const indexPacks = ['terms', 'columns', 'documents', 'suggest', 'lexicon'] as const;
export type IndexPack = (typeof indexPacks)[number];

/** The index's entry in the feed's manifest: plain data for JSON. */
export type IndexManifest = {
  format: typeof indexFormat;
  formatVersion: string;
  analyzer: string;
  documents: number;
  clauses: number;
  parts: { [pack in IndexPack]: number };
  /** The part `columns/0` in base64, if it is small: it saves a request. */
  ground?: string;
  /**
   * Parameters of the ranking: those that every index of this format has, and others whose values differ from the
   * default.
   */
  ranking: StoredRanking;
};

/** A manifest that this version can read, its ranking complete. */
export type ReadableManifest = IndexManifest & { ranking: RankingParameters };

/** The parameters that every index of this format holds. */
const storedNames = [
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

type StoredRanking = Pick<RankingParameters, (typeof storedNames)[number]> & Partial<RankingParameters>;

const parameterNames = Object.keys(defaultRanking) as (keyof RankingParameters)[];

/** The ranking as the manifest stores it: without most of the defaults, since every visit loads the manifest. */
export function storedRanking(ranking: RankingParameters): StoredRanking {
  const differing = parameterNames.filter((name) => ranking[name] !== defaultRanking[name]);
  const names = new Set([...storedNames, ...differing]);
  return Object.fromEntries(Array.from(names, (name) => [name, ranking[name]])) as StoredRanking;
}

/** Checks that this version can read an index; throws a `MingceError` with the reason if not. */
export function checkManifest(value: unknown): ReadableManifest {
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
  for (const [member, number] of Object.entries(numbers)) {
    if (!(typeof number === 'number' && number >= 0))
      throw new MingceError('search.manifestInvalid', { member });
  }
  const ranking = checkRanking(manifest.ranking);
  if (manifest.ground !== undefined && typeof manifest.ground !== 'string') {
    throw new MingceError('search.manifestInvalid', { member: 'ground' });
  }
  return { ...(manifest as IndexManifest), ranking };
}

/** Whether the shards of an index hold the names of places: since 3.2. */
export function hasPlaceTerms(formatVersion: string): boolean {
  return Number(formatVersion.split('.')[1]) >= 2;
}

/** The whole ranking: what the manifest says, and the defaults for the rest. */
function checkRanking(stored: Partial<RankingParameters> | undefined): RankingParameters {
  const required: ReadonlySet<string> = new Set(storedNames);
  const ranking: { -readonly [name in keyof RankingParameters]: number } = { ...defaultRanking };
  for (const name of parameterNames) {
    const value = stored?.[name];
    if (value === undefined && !required.has(name)) continue;
    if (value === undefined || !isUsable(name, value)) {
      throw new MingceError('search.manifestInvalid', { member: `ranking.${name}` });
    }
    ranking[name] = value;
  }
  return ranking;
}
