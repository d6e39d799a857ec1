import { encodeBlock } from '../format/blocks.js';
import { utf8 } from '../format/bytes.js';
import { encodeFacetColumns } from '../format/facet-columns.js';
import { blockClauses, encodeGround, type Ground } from '../format/ground.js';
import {
  type IndexManifest,
  indexFormat,
  indexFormatVersion,
  type RankingParameters,
} from '../format/manifest.js';
import { canonicalJson } from '../format/part.js';
import { rarity } from '../format/rarity.js';
import { statisticsPart } from '../lexicon/clause-statistics.js';
import { simplifier } from '../lexicon/simplify.js';
import { SynonymFinder } from '../lexicon/synonym-finder.js';
import { thesaurus } from '../lexicon/thesaurus/index.js';
import { simplified, traditional } from '../lexicon/traditional.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { documentNumberTerm } from '../text/document-numbers.js';
import { analyzerVersion, isSingleHan } from '../text/terms.js';
import type { IndexSink, SearchDocument } from '../types.js';
import { headingOf, layOut } from './layout.js';
import { PinyinTerms } from './pinyin.js';
import { suggestParts } from './suggest-parts.js';
import { type CollectedTerms, TermCollector } from './term-collector.js';
import { averageLengths, termParts } from './term-parts.js';

/** Measured on laws, regulations and notices; see docs/formats/search-index.md. */
export const defaultRanking: RankingParameters = {
  k1: 1.2,
  b: 0.6,
  headingB: 0.5,
  heading: 2,
  decay: 0.84,
  cover: 8,
  complete: 1.5,
  matchShare: 0.33,
  clauseBack: 0.2,
  ended: 0.8,
  ownRegion: 1.4,
  widerRegion: 1.2,
  nationwide: 1.5,
};

export interface WriteIndexOptions {
  /** Numbers of the ranking formula that differ from the default. */
  ranking?: Partial<RankingParameters>;
  /** Everyday and official words besides those of the thesaurus that the package brings. */
  synonyms?: readonly WordGroup[];
  /** Bytes that a part of the pack `terms` has on average; 1,024 by default. */
  shardBytes?: number;
  /** Characters of text after which a document's next block begins; 1,200 by default. A clause of more than twice as many is cut. */
  blockCharacters?: number;
  /** A term in more clauses than this keeps the heading and the best clause of each document; 8,192 by default. */
  maxPostings?: number;
}

/**
 * Writes a search index part by part and resolves to its manifest. The same documents give the same bytes, in
 * whatever order they come.
 */
export async function writeIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  sink: IndexSink,
  {
    ranking,
    synonyms = [],
    shardBytes = 1024,
    blockCharacters = 1200,
    maxPostings = 8192,
  }: WriteIndexOptions = {},
): Promise<IndexManifest> {
  const input: SearchDocument[] = [];
  for await (const document of documents) input.push(document);
  const layout = layOut(input, blockCharacters);
  const parameters = { ...defaultRanking, ...ranking };

  const blocks = await writeBlocks(layout, sink);
  const simplify = simplifier({ simplified, traditional });
  const collector = new TermCollector();
  const pinyin = new PinyinTerms();
  const synonymTerms = new SynonymFinder([...thesaurus, ...synonyms]);
  for (const [at, document] of layout.documents.entries()) {
    const number = document.documentNumber;
    const heading = simplify(headingOf(document));
    collector.addClause(heading, [
      ...(number === undefined ? [] : [documentNumberTerm(number)]),
      ...pinyin.of(document),
      ...synonymTerms.termsIn(heading),
    ]);
    for (const block of layout.blocks[at] ?? []) {
      for (const clause of block) {
        const text = simplify(clause.text);
        collector.addClause(text, [...articleTermsOfLabel(clause.label), ...synonymTerms.termsIn(text)]);
      }
      collector.skipTo(blockClauses);
    }
  }
  const clauses = layout.documents.reduce((sum, document) => sum + 1 + document.clauses.length, 0);
  let terms = 0;
  const collected = collector.finish(synonymTerms.names());
  for (const part of termParts(collected, layout.ground, clauses, parameters, {
    shardBytes,
    maxPostings,
  })) {
    await sink.part('terms', terms, part);
    terms += 1;
  }
  await sink.part('columns', 0, encodeGround(layout.ground));
  await sink.part('columns', 1, encodeFacetColumns(layout.facetColumns));
  await sink.part('lexicon', 0, utf8(canonicalJson({ simplified, traditional })));
  await sink.part('lexicon', 1, utf8(canonicalJson(statisticsOf(collected, layout.ground, clauses))));
  const suggest = suggestParts(layout.documents);
  for (const [number, part] of suggest.entries()) await sink.part('suggest', number, part);
  return {
    format: indexFormat,
    formatVersion: indexFormatVersion,
    analyzer: analyzerVersion,
    documents: layout.documents.length,
    clauses,
    parts: { terms, columns: 2, documents: blocks, suggest: suggest.length, lexicon: 2 },
    ranking: parameters,
  };
}

/** What a reader scores whole texts by. */
function statisticsOf(collected: CollectedTerms, ground: Ground, clauses: number) {
  const { terms, starts } = collected;
  const rarities = new Map<string, number>();
  terms.forEach((term, id) => {
    if (isSingleHan(term)) rarities.set(term, rarity((starts[id + 1] ?? 0) - (starts[id] ?? 0), clauses));
  });
  const { clause } = averageLengths(collected, ground, clauses);
  return statisticsPart(Math.round(clause * 100) / 100, rarities);
}

async function writeBlocks(
  { documents, blocks }: ReturnType<typeof layOut>,
  sink: IndexSink,
): Promise<number> {
  let number = 0;
  for (const [at, { clauses: _, keywords: __, ...document }] of documents.entries()) {
    for (const clauses of blocks[at] ?? []) {
      await sink.part('documents', number, encodeBlock({ document, clauses }));
      number += 1;
    }
  }
  return number;
}
