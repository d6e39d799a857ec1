import type { SynonymFinder } from '../lexicon/synonym-finder.js';
import type { WordGroup } from '../lexicon/word-group.js';
import type { SearchDocument } from '../types.js';
import type { BuildMemory } from './build-memory.js';
import { Checksum } from './checksum.js';
import { documentAnalyzer, encodeFactsAndBlocks } from './document-analysis.js';

/** Options that decide, together with a document, on its results. */
export interface DocumentOptions {
  /** The feed's own synonyms. */
  synonyms?: readonly WordGroup[];
  /** Characters of text after which a document's next block begins; 1,200 by default. */
  blockCharacters?: number;
  /** Encodes a part for storage. */
  pack?: (part: Uint8Array) => Uint8Array;
}

/** The results of one document in the build memory. */
export interface DocumentResult {
  /** Facts and blocks. */
  facts: Uint8Array;
  terms: Uint8Array;
}

/** The results of documents, from the memory or newly made. Each depends on its document and the options only. */
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

  /** Returns whether both results are there, and keeps them for the next build. */
  keep(key: string): boolean {
    return this.#memory.keep(`terms/${key}`) && this.#memory.keep(`facts/${key}`);
  }

  facts(key: string, document: SearchDocument): Uint8Array {
    // The terms are kept too, although few builds read those of all documents.
    const known = this.#memory.keep(`terms/${key}`) ? this.#memory.get(`facts/${key}`) : undefined;
    return known ?? this.make(key, document).facts;
  }

  terms(key: string, document: SearchDocument): Uint8Array {
    // A kept result may be damaged, which shows only when it is read.
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
