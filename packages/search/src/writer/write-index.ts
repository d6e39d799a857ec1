import { canonicalBytes, decodeUtf8 } from '@mingce/schema/bytes';
import type { PlaceRow } from '../answers/places.js';
import { encodeDocumentTable } from '../format/document-table.js';
import { encodeFacetColumns } from '../format/facet-columns.js';
import { idf } from '../format/idf.js';
import { type IndexManifest, indexFormat, indexFormatVersion, storedRanking } from '../format/manifest.js';
import { statisticsPart } from '../lexicon/clause-statistics.js';
import { knownWordsPart } from '../lexicon/known-words.js';
import { placeTerm } from '../lexicon/place-terms.js';
import { SynonymFinder } from '../lexicon/synonym-finder.js';
import { thesaurus } from '../lexicon/thesaurus/index.js';
import { simplified, traditional } from '../lexicon/traditional.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { defaultRanking, type RankingParameters } from '../reader/ranking/weights.js';
import { analyzerVersion } from '../text/terms.js';
import type { IndexSink, SearchDocument } from '../types.js';
import { averageLengths } from './average-lengths.js';
import { type BuildMemory, remembered, ShortMemory } from './build-memory.js';
import { Checksum } from './checksum.js';
import { decodeBlocks, decodeFacts } from './document-analysis.js';
import { type DocumentOptions, DocumentResults } from './document-results.js';
import { inOrder, makeDocumentTable, makeFacetColumns } from './layout.js';
import { spelledGroups } from './pinyin.js';
import { rowsOfPlaces } from './place-rows.js';
import { joinedParts, partsOf } from './stored-parts.js';
import { suggestChecksum, suggestParts } from './suggest-parts.js';
import { type IndexedDocument, termParts } from './term-parts.js';

export interface WriteIndexOptions {
  /** Numbers of the ranking formula that differ from the default. */
  ranking?: Partial<RankingParameters>;
  /** Everyday and official words in addition to those of the built-in thesaurus. */
  synonyms?: readonly WordGroup[];
  /** Divisions besides those of GB/T 2260, by code and name: what the feed's vocabulary adds. */
  places?: readonly PlaceRow[];
  /** Average size of a part of the pack `terms` in bytes; 1,024 by default. */
  shardBytes?: number;
  /**
   * Number of characters after which a document's next block begins; 1,200 by default. A clause of more than twice this
   * length is split.
   */
  blockCharacters?: number;
  /** A term in more clauses than this keeps only its postings in headings and in its best clauses; 4,096 by default. */
  maxPostings?: number;
  /** Called with each word of law in the documents, for `writeAnswers`. */
  onLawWord?: (word: string) => void;
  /** Encodes a part for storage before it is passed to the sink; identity by default. */
  pack?: (part: Uint8Array) => Uint8Array;
  /** Results of an earlier build with the same program and the same `pack`. */
  past?: PastResults;
}

export interface PastResults {
  memory: BuildMemory;
  /**
   * The key of a document: any change of the document changes the key, so that an unchanged document need not be read.
   */
  keyOf(document: SearchDocument): string;
}

/**
 * Writes a search index part by part and resolves to its manifest. The same documents give the same bytes, in any order
 * and with any results of an earlier build. The `clauses` of a document are read when it arrives, and again only if its
 * remembered results are lost: with a getter, only one document's text is in memory at a time.
 */
export async function writeIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  sink: IndexSink,
  options: WriteIndexOptions = {},
): Promise<IndexManifest> {
  const { ranking, synonyms = [], places = [], shardBytes = 1024, maxPostings = 4096 } = options;
  const pack = options.pack ?? ((part) => part);
  const memory = options.past?.memory ?? new ShortMemory();
  const parameters: RankingParameters = { ...defaultRanking, ...ranking };
  const synonymTerms = new SynonymFinder(groupsWith(synonyms, memory));
  const analyzed = await analyzeDocuments(documents, memory, synonymTerms, options);
  const sorted = analyzed.map(({ document }) => document);

  const facetColumns = makeFacetColumns(sorted);
  const table = makeDocumentTable(
    sorted,
    Uint32Array.from(analyzed, ({ facts }) => facts.blocks),
    facetColumns,
  );
  const averages = averageLengths(analyzed.map(({ facts }) => facts));
  const clauses = analyzed.reduce((sum, { facts }) => sum + facts.clauses, 0);
  await writeBlocks(analyzed, sink);
  const names = synonymTerms.names();
  const placeRows = rowsOfPlaces(new Set(sorted.map(({ region }) => region)), places);
  const bare = placeRows.map(placeTerm);
  const terms = { table, averages, ranking: parameters, names, bare, shardBytes, maxPostings, pack, memory };
  const { count, shards, characters } = termParts(analyzed, terms);
  let number = 0;
  for (const shard of shards) {
    await sink.part('terms', number, shard);
    number += 1;
  }

  const tablePart = encodeDocumentTable(table);
  const idfs = new Map(characters.map(([character, frequency]) => [character, idf(frequency, clauses)]));
  const columns = [tablePart, encodeFacetColumns(facetColumns)];
  const lexicon = [
    { simplified, traditional },
    statisticsPart(averages.clause, idfs),
    knownWordsPart(synonymTerms.words()),
    { places: placeRows },
  ].map(canonicalBytes);
  const suggest = partsOf(
    remembered(memory, `suggest/${suggestChecksum(sorted)}`, () =>
      joinedParts(suggestParts(sorted).map(pack)),
    ),
  );
  for (const [number, part] of columns.entries()) await sink.part('columns', number, pack(part));
  for (const [number, part] of lexicon.entries()) await sink.part('lexicon', number, pack(part));
  for (const [number, part] of suggest.entries()) await sink.part('suggest', number, part);
  return {
    format: indexFormat,
    formatVersion: indexFormatVersion,
    analyzer: analyzerVersion,
    documents: sorted.length,
    clauses,
    parts: {
      terms: count,
      columns: columns.length,
      documents: table.blockDocuments.length,
      suggest: suggest.length,
      lexicon: lexicon.length,
    },
    ...(tablePart.length > mostBytesInManifest ? {} : { ground: toBase64(tablePart) }),
    ranking: storedRanking(parameters),
  };
}

/** Each visit loads the manifest, so it must stay small. */
const mostBytesInManifest = 3072;

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** A few groups that were made before, by key. */
const knownGroups = new Map<string, readonly WordGroup[]>();

/** The groups of the thesaurus and of a feed, with those for pinyin. Cached, since making them takes half a second. */
function groupsWith(synonyms: readonly WordGroup[], memory: BuildMemory): readonly WordGroup[] {
  const sum = new Checksum();
  sum.addText(JSON.stringify(synonyms));
  const key = `spelled/${sum.text()}`;
  const known = knownGroups.get(key);
  if (known) {
    memory.keep(key);
    return known;
  }
  const groups = [...thesaurus, ...synonyms];
  const spelled = remembered(memory, key, () => canonicalBytes(spelledGroups(groups)));
  const all = [...groups, ...(JSON.parse(decodeUtf8(spelled)) as WordGroup[])];
  if (knownGroups.size > 1) knownGroups.clear();
  knownGroups.set(key, all);
  return all;
}

interface AnalyzedDocument extends IndexedDocument {
  document: SearchDocument;
  /** Its encoded blocks. */
  blocks(): Iterable<Uint8Array>;
}

/** The results of each document, remembered or newly made, in the order of the index. Records their words. */
async function analyzeDocuments(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  memory: BuildMemory,
  synonyms: SynonymFinder,
  options: WriteIndexOptions,
): Promise<AnalyzedDocument[]> {
  const results = new DocumentResults(memory, () => synonyms, options);
  const analyzed: AnalyzedDocument[] = [];
  for await (const document of documents) {
    const key = results.keyOf(options.past?.keyOf(document) ?? String(analyzed.length));
    // Words are not kept for each document: for ten thousand documents they would take more memory than everything
    // else.
    const { words, lawWords, ...facts } = decodeFacts(results.facts(key, document));
    synonyms.see(words);
    for (const word of lawWords) options.onLawWord?.(word);
    analyzed.push({
      document,
      key,
      facts,
      blocks: () => decodeBlocks(results.facts(key, document)),
      terms: () => results.terms(key, document),
    });
  }
  return inOrder(analyzed);
}

/**
 * Makes the results that `writeIndex` with the same options remembers of each document, for example in another thread.
 */
export function rememberDocuments(
  documents: Iterable<SearchDocument>,
  { memory, keyOf }: PastResults,
  options: DocumentOptions,
): void {
  const results = documentResults(memory, options);
  for (const document of documents) results.make(results.keyOf(keyOf(document)), document);
}

/** The documents whose results are not remembered yet. */
export function unknownDocuments<Document>(
  documents: readonly Document[],
  { memory, keyOf }: { memory: BuildMemory; keyOf(document: Document): string },
  options: DocumentOptions,
): Document[] {
  const results = documentResults(memory, options);
  return documents.filter((document) => !results.keep(results.keyOf(keyOf(document))));
}

function documentResults(memory: BuildMemory, options: DocumentOptions): DocumentResults {
  const finder = () => new SynonymFinder(groupsWith(options.synonyms ?? [], memory));
  return new DocumentResults(memory, finder, options);
}

async function writeBlocks(analyzed: readonly AnalyzedDocument[], sink: IndexSink): Promise<void> {
  let number = 0;
  for (const { blocks } of analyzed) {
    for (const block of blocks()) {
      await sink.part('documents', number, block);
      number += 1;
    }
  }
}
