import type { WordGroup } from '../lexicon/word-group.js';
import type { IndexSink } from '../types.js';
import type { AnswersManifest } from './format.js';
import type { PlaceRow } from './places.js';
import type { CuratedQuestion, Gate } from './types.js';
import type { LawInFeed } from './write-everyday-law.js';

export interface WriteAnswersOptions {
  /** Names of divisions: those of the feed, and of the country's provinces and cities. */
  places?: readonly PlaceRow[];
  /** Everyday and official words in addition to those of the built-in thesaurus. */
  synonyms?: readonly WordGroup[];
  /** Words of law that occur in the documents, from `writeIndex`. */
  lawWords?: ReadonlySet<string>;
  /** Documents that are laws with everyday phrases, from `lawOf`. */
  laws?: readonly LawInFeed[];
  /**
   * Average size of a part of the pack `answerTerms` in bytes; 1,024 by default, since smaller parts take as much on
   * the wire.
   */
  shardBytes?: number;
  /** The day for which the gate is fitted, YYYY-MM-DD. */
  today: string;
  /** A gate from an earlier fit; otherwise it is fitted on the questions. */
  gate?: Gate | undefined;
}

/** Writes the index of curated questions. */
export type WriteAnswers = (
  questions: readonly CuratedQuestion[],
  sink: IndexSink,
  options: WriteAnswersOptions,
) => Promise<AnswersManifest>;
