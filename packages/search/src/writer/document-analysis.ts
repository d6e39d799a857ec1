import { decodeUtf8, encodeUtf8 } from '@mingce/schema/bytes';
import { blockEncoder } from '../format/blocks.js';
import { ByteReader, ByteWriter } from '../format/bytes.js';
import { blockClauses } from '../format/document-table.js';
import { lawWords } from '../lexicon/law-words/index.js';
import { simplifier } from '../lexicon/simplify.js';
import { SynonymFinder } from '../lexicon/synonym-finder.js';
import { simplified, traditional } from '../lexicon/traditional.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { documentNumberTerm } from '../text/document-numbers.js';
import { indexedText, isOwn } from '../text/indexed-text.js';
import type { SearchDocument, SearchHit } from '../types.js';
import { DocumentTermCollector } from './document-terms.js';
import { cutBlocks, headingOf } from './layout.js';
import { PinyinTerms } from './pinyin.js';
import { joinedParts, partsOf } from './stored-parts.js';

/** Facts of a document that the index needs in addition to its terms. */
export interface DocumentFacts {
  /** Number of terms in each clause, by position in the document: 8 positions for each block. */
  lengths: readonly number[];
  /** Number of blocks. */
  blocks: number;
  /** Number of clauses, the heading included. */
  clauses: number;
  /** Positions of clauses that belong to interpretations. */
  others: readonly number[];
  /** Size of its terms in bytes. */
  termBytes: number;
}

/** Facts of a document, and its words, which are collected over all documents. */
export interface FactsAndWords extends DocumentFacts {
  /** Words of the thesaurus in its text. */
  words: readonly string[];
  /** Words of law in its text. */
  lawWords: readonly string[];
}

/** Everything that follows from one document alone. */
export interface DocumentAnalysis {
  facts: FactsAndWords;
  /** Its blocks, as they are stored. */
  blocks: readonly Uint8Array[];
  /** Its terms, from `DocumentTermCollector`. */
  terms: Uint8Array;
}

export interface AnalyzerOptions {
  synonyms: SynonymFinder;
  blockCharacters: number;
  /** Encodes a part for storage. */
  pack: (part: Uint8Array) => Uint8Array;
}

/** Returns a function that splits documents into blocks and finds their terms. */
export function documentAnalyzer({
  synonyms,
  blockCharacters,
  pack,
}: AnalyzerOptions): (document: SearchDocument) => DocumentAnalysis {
  const simplify = simplifier({ simplified, traditional });
  const pinyin = new PinyinTerms();
  const lawFinder = new SynonymFinder(lawWords);
  return (document) => {
    const blocks = cutBlocks(document.clauses, blockCharacters);
    const encode = blockEncoder(shownOf(document));
    const collector = new DocumentTermCollector();
    const words = new Set<string>();
    const law = new Set<string>();
    const { documentNumber } = document;
    const heading = simplify(headingOf(document));
    collector.addClause(heading, [
      ...(documentNumber === undefined ? [] : [documentNumberTerm(documentNumber)]),
      ...pinyin.of(document),
      ...synonyms.termsIn(heading, words),
    ]);
    const others: number[] = [];
    let place = 1;
    for (const block of blocks) {
      for (const clause of block) {
        const plain = simplify(indexedText(clause));
        const extra = [...articleTermsOfLabel(clause.label), ...synonyms.termsIn(plain, words)];
        collector.addClause(plain, extra);
        lawFinder.termsIn(plain, law);
        if (!isOwn(clause)) others.push(place);
        place += 1;
      }
      collector.skipTo(blockClauses);
      place = Math.ceil(place / blockClauses) * blockClauses;
    }
    const { lengths, bytes } = collector.finish();
    const clauses = blocks.reduce((sum, block) => sum + block.length, 1);
    const facts = {
      lengths,
      blocks: blocks.length,
      clauses,
      others,
      words: Array.from(words),
      lawWords: Array.from(law),
      termBytes: bytes.length,
    };
    return { facts, blocks: blocks.map((block) => pack(encode(block))), terms: bytes };
  };
}

/** The document's fields in its blocks. `clauses` is not destructured, since that would read a getter. */
function shownOf(document: SearchDocument): SearchHit['document'] {
  const shown: Record<string, unknown> = {};
  for (const name of Object.keys(document) as (keyof SearchDocument)[]) {
    if (name !== 'clauses' && name !== 'keywords') shown[name] = document[name];
  }
  return shown as unknown as SearchHit['document'];
}

/**
 * Facts and blocks for the build memory. The terms are stored separately, since few builds read those of all documents.
 */
export function encodeFactsAndBlocks({ facts, blocks }: DocumentAnalysis): Uint8Array {
  const writer = new ByteWriter();
  const known = encodeUtf8(JSON.stringify(facts));
  writer.varint(known.length);
  writer.raw(known);
  writer.raw(joinedParts(blocks));
  return writer.finish();
}

export function decodeFacts(bytes: Uint8Array): FactsAndWords {
  const reader = new ByteReader(bytes);
  return JSON.parse(decodeUtf8(reader.raw(reader.varint()))) as FactsAndWords;
}

export function decodeBlocks(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes);
  reader.raw(reader.varint());
  return partsOf(bytes.subarray(reader.position));
}
