import type { SynonymFinder } from '../lexicon/synonym-finder.js';
import type { WordGroup } from '../lexicon/word-group.js';
import type { SearchDocument } from '../types.js';
import type { BuildMemory } from './build-memory.js';
import { Checksum } from './checksum.js';
import { documentAnalyzer, encodeFactsAndBlocks } from './document-analysis.js';

/** What decides, besides a document, on what is made of it. */
export interface DocumentOptions {
  /** Words of the feed's own. */
  synonyms?: readonly WordGroup[];
  /** Characters of text after which a document's next block begins; 1,200 by default. */
  blockCharacters?: number;
  /** Encodes a part as it is stored. */
  pack?: (part: Uint8Array) => Uint8Array;
}

/** What is made of one document, as it is remembered. */
export interface DocumentResult {
  /** Facts and blocks. */
  facts: Uint8Array;
  terms: Uint8Array;
}

/** The results of documents, each of which follows from its document and the options alone: remembered, or made. */
export class DocumentResults {
  readonly #memory: BuildMemory;
  readonly #settings: string;
  readonly #makeAnalyzer: () => ReturnType<typeof documentAnalyzer>;
  #analyze: ReturnType<typeof documentAnalyzer> | undefined;

  constructor(
    memory: BuildMemory,
    finder: () => SynonymFinder,
    { synonyms = [], blockCharacters = 1200, pack = (part) => part }: DocumentOptions,
  ) {
    const settings = new Checksum();
    settings.addText(JSON.stringify([blockCharacters, synonyms]));
    this.#memory = memory;
    this.#settings = settings.text();
    this.#makeAnalyzer = () => documentAnalyzer({ synonyms: finder(), blockCharacters, pack });
  }

  /** The key of a document with these options. */
  keyOf(documentKey: string): string {
    return `${this.#settings}/${documentKey}`;
  }

  /** Whether both results are there; they then stay for the next build. */
  keep(key: string): boolean {
    return this.#memory.keep(`terms/${key}`) && this.#memory.keep(`facts/${key}`);
  }

  facts(key: string, document: SearchDocument): Uint8Array {
    // The terms stay, though few builds read those of all documents.
    const known = this.#memory.keep(`terms/${key}`) ? this.#memory.get(`facts/${key}`) : undefined;
    return known ?? this.make(key, document).facts;
  }

  terms(key: string, document: SearchDocument): Uint8Array {
    // A result that was kept may turn out to be damaged when it is read.
    return this.#memory.get(`terms/${key}`) ?? this.make(key, document).terms;
  }

  make(key: string, document: SearchDocument): DocumentResult {
    this.#analyze ??= this.#makeAnalyzer();
    const analysis = this.#analyze(document);
    const made = { facts: encodeFactsAndBlocks(analysis), terms: analysis.terms };
    this.#memory.put(`facts/${key}`, made.facts);
    this.#memory.put(`terms/${key}`, made.terms);
    return made;
  }
}
