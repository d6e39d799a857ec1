import { canonicalBytes } from '@mingce/schema/bytes';
import type { PlaceRow } from '../answers/places.js';
import { blockEncoder } from '../format/blocks.js';
import { blockClauses, encodeDocumentTable } from '../format/document-table.js';
import { encodeFacetColumns } from '../format/facet-columns.js';
import { idf } from '../format/idf.js';
import { type IndexManifest, indexFormat, indexFormatVersion, storedRanking } from '../format/manifest.js';
import { statisticsPart } from '../lexicon/clause-statistics.js';
import { knownWordsPart } from '../lexicon/known-words.js';
import { simplifier } from '../lexicon/simplify.js';
import { SynonymFinder } from '../lexicon/synonym-finder.js';
import { thesaurus } from '../lexicon/thesaurus/index.js';
import { simplified, traditional } from '../lexicon/traditional.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { defaultRanking, type RankingParameters } from '../reader/ranking/weights.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { documentNumberTerm } from '../text/document-numbers.js';
import { indexedText, weightOfClause } from '../text/indexed-text.js';
import { analyzerVersion, isSingleHan } from '../text/terms.js';
import type { IndexSink, SearchDocument, SearchHit } from '../types.js';
import { averageLengths } from './average-lengths.js';
import { cutBlocks, headingOf, inOrder, makeDocumentTable, makeFacetColumns } from './layout.js';
import { PinyinTerms, spelledGroups } from './pinyin.js';
import { placesPart } from './place-rows.js';
import { suggestParts } from './suggest-parts.js';
import { type CollectedTerms, TermCollector } from './term-collector.js';
import { termParts } from './term-parts.js';

export interface WriteIndexOptions {
  /** Numbers of the ranking formula that differ from the default. */
  ranking?: Partial<RankingParameters>;
  /** Everyday and official words besides those of the thesaurus that the package brings. */
  synonyms?: readonly WordGroup[];
  /** Divisions besides those of GB/T 2260, by code and name: what the feed's vocabulary adds. */
  places?: readonly PlaceRow[];
  /** Bytes that a part of the pack `terms` has on average; 1,024 by default. */
  shardBytes?: number;
  /** Characters of text after which a document's next block begins; 1,200 by default. A clause of more than twice as many is cut. */
  blockCharacters?: number;
  /** A term in more clauses than this keeps its postings in headings and in its best clauses; 4,096 by default. */
  maxPostings?: number;
}

/**
 * Writes a search index part by part and resolves to its manifest. The same documents give the same bytes, in
 * whatever order they come. The `clauses` of a document are read twice, to see how long it is and when its turn in the index
 * comes: if a getter gives them, the text of one document at a time is in memory.
 */
export async function writeIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  sink: IndexSink,
  {
    ranking,
    synonyms = [],
    places = [],
    shardBytes = 1024,
    blockCharacters = 1200,
    maxPostings = 4096,
  }: WriteIndexOptions = {},
): Promise<IndexManifest> {
  const input: SearchDocument[] = [];
  for await (const document of documents) input.push(document);
  const sorted = inOrder(input, blockCharacters);
  const facetColumns = makeFacetColumns(sorted);
  const parameters: RankingParameters = { ...defaultRanking, ...ranking };
  const groups = [...thesaurus, ...synonyms];
  const synonymTerms = new SynonymFinder([...groups, ...spelledGroups(groups)]);
  const { collector, blockCounts, clauses } = await readDocuments(
    sorted,
    sink,
    synonymTerms,
    blockCharacters,
    parameters,
  );
  const table = makeDocumentTable(sorted, blockCounts, facetColumns);
  let terms = 0;
  const collected = collector.finish(synonymTerms.names());
  const averages = averageLengths(collected, table, clauses);
  for (const part of termParts(collected, table, averages, parameters, { shardBytes, maxPostings })) {
    await sink.part('terms', terms, part);
    terms += 1;
  }
  const tablePart = encodeDocumentTable(table);
  await sink.part('columns', 0, tablePart);
  await sink.part('columns', 1, encodeFacetColumns(facetColumns));
  await sink.part('lexicon', 0, canonicalBytes({ simplified, traditional }));
  const statistics = statisticsPart(averages.clause, characterIdfs(collected, clauses));
  await sink.part('lexicon', 1, canonicalBytes(statistics));
  await sink.part('lexicon', 2, canonicalBytes(knownWordsPart(synonymTerms.words())));
  const regions = new Set(sorted.map(({ region }) => region));
  await sink.part('lexicon', 3, canonicalBytes(placesPart(regions, places)));
  const suggest = suggestParts(sorted);
  for (const [number, part] of suggest.entries()) await sink.part('suggest', number, part);
  return {
    format: indexFormat,
    formatVersion: indexFormatVersion,
    analyzer: analyzerVersion,
    documents: sorted.length,
    clauses,
    parts: {
      terms,
      columns: 2,
      documents: table.blockDocuments.length,
      suggest: suggest.length,
      lexicon: 4,
    },
    ...(tablePart.length > mostBytesInManifest ? {} : { ground: toBase64(tablePart) }),
    ranking: storedRanking(parameters),
  };
}

/** The feed's own file is asked for at each visit: it stays at a few kB. */
const mostBytesInManifest = 3072;

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function characterIdfs({ size, termOf, frequencyOf }: CollectedTerms, clauses: number) {
  const idfs = new Map<string, number>();
  for (let id = 0; id < size; id += 1) {
    const term = termOf(id);
    if (isSingleHan(term)) idfs.set(term, idf(frequencyOf(id), clauses));
  }
  return idfs;
}

/** The document as its blocks hold it. `clauses` is not touched: taking it out by a rest pattern may read it. */
function shownOf(document: SearchDocument): SearchHit['document'] {
  const shown: Record<string, unknown> = {};
  for (const name of Object.keys(document) as (keyof SearchDocument)[]) {
    if (name !== 'clauses' && name !== 'keywords') shown[name] = document[name];
  }
  return shown as unknown as SearchHit['document'];
}

interface ReadDocuments {
  collector: TermCollector;
  /** Number of blocks of each document. */
  blockCounts: Uint32Array;
  /** Number of clauses, headings included. */
  clauses: number;
}

/** Goes through the documents once: writes the blocks of each and collects its terms. */
async function readDocuments(
  documents: readonly SearchDocument[],
  sink: IndexSink,
  synonyms: SynonymFinder,
  blockCharacters: number,
  { interpretation }: RankingParameters,
): Promise<ReadDocuments> {
  const simplify = simplifier({ simplified, traditional });
  const pinyin = new PinyinTerms();
  const collector = new TermCollector();
  const blockCounts = new Uint32Array(documents.length);
  let clauseCount = 0;
  let part = 0;
  for (const [at, document] of documents.entries()) {
    const blocks = cutBlocks(document.clauses, blockCharacters);
    const encode = blockEncoder(shownOf(document));
    const number = document.documentNumber;
    const heading = simplify(headingOf(document));
    collector.addClause(heading, [
      ...(number === undefined ? [] : [documentNumberTerm(number)]),
      ...pinyin.of(document),
      ...synonyms.termsIn(heading),
    ]);
    clauseCount += 1;
    for (const block of blocks) {
      await sink.part('documents', part, encode(block));
      part += 1;
      for (const clause of block) {
        const plain = simplify(indexedText(clause));
        const extra = [...articleTermsOfLabel(clause.label), ...synonyms.termsIn(plain)];
        collector.addClause(plain, extra, weightOfClause(clause, interpretation));
      }
      collector.skipTo(blockClauses);
      clauseCount += block.length;
    }
    blockCounts[at] = blocks.length;
  }
  return { collector, blockCounts, clauses: clauseCount };
}
