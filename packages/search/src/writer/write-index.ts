import { encodeBlock } from '../format/blocks.js';
import { utf8 } from '../format/bytes.js';
import { encodeColumns } from '../format/columns.js';
import {
  type IndexManifest,
  indexFormat,
  indexFormatVersion,
  type RankingParameters,
} from '../format/manifest.js';
import { canonicalJson } from '../format/part.js';
import { suggestData } from '../format/suggest-data.js';
import { documentNumberTerm } from '../text/document-numbers.js';
import { analyzerVersion } from '../text/terms.js';
import type { IndexSink, SearchDocument } from '../types.js';
import { headingOf, layOut } from './layout.js';
import { PinyinTerms } from './pinyin.js';
import { TermCollector } from './term-collector.js';
import { termParts } from './term-parts.js';

/** Measured on laws, regulations and notices; see docs/formats/search-index.md. */
export const defaultRanking: RankingParameters = {
  k1: 1.2,
  b: 0.3,
  headingB: 0.5,
  heading: 3,
  decay: 0.8,
  cover: 8,
  matchShare: 0.4,
};

export interface WriteIndexOptions {
  /** Numbers of the ranking formula that differ from the default. */
  ranking?: Partial<RankingParameters>;
  /** Bytes that a part of the pack `terms` has on average; 2,048 by default. */
  shardBytes?: number;
  /** Characters of text after which a document's next block begins; 2,000 by default. */
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
  { ranking, shardBytes = 2048, blockCharacters = 2000, maxPostings = 8192 }: WriteIndexOptions = {},
): Promise<IndexManifest> {
  const input: SearchDocument[] = [];
  for await (const document of documents) input.push(document);
  const layout = layOut(input, blockCharacters);
  const parameters = { ...defaultRanking, ...ranking };

  const blocks = await writeBlocks(layout, sink);
  const collector = new TermCollector();
  const pinyin = new PinyinTerms();
  for (const document of layout.documents) {
    const number = document.documentNumber;
    const extra = [...(number === undefined ? [] : [documentNumberTerm(number)]), ...pinyin.of(document)];
    collector.addClause(headingOf(document), extra);
    for (const { text } of document.clauses) collector.addClause(text);
  }
  let terms = 0;
  for (const part of termParts(collector.finish(), layout.columns.clauseStarts, parameters, {
    shardBytes,
    maxPostings,
  })) {
    await sink.part('terms', terms, part);
    terms += 1;
  }
  await sink.part('columns', 0, encodeColumns(layout.columns));
  await sink.part('suggest', 0, utf8(canonicalJson(suggestData(layout.documents))));
  return {
    format: indexFormat,
    formatVersion: indexFormatVersion,
    analyzer: analyzerVersion,
    documents: layout.documents.length,
    clauses: layout.columns.clauseStarts[layout.documents.length] ?? 0,
    parts: { terms, columns: 1, documents: blocks, suggest: 1 },
    ranking: parameters,
  };
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
