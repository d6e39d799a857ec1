import type { SearchDocument } from '../src/types.js';
/** Where the real documents lie, if they are there: beside the repository, never in it. */
export declare const dataFolder: string;
export interface Question {
  id: string;
  style?: string;
  query: string;
  relevant: string[];
  alsoHoldsAnswer?: string[];
}
export declare function hasData(): boolean;
export declare function readDocuments(file: 'regulations' | 'government'): SearchDocument[];
export declare function readQuestions(file: string): Question[];
//# sourceMappingURL=corpora.d.ts.map
