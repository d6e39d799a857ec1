import type { WordGroup } from '../lexicon/word-group.js';
import type { IndexSink } from '../types.js';
import type { AnswersManifest } from './format.js';
import type { PlaceRow } from './places.js';
import type { CuratedQuestion, Gate } from './types.js';
import type { LawInFeed } from './write-everyday-law.js';

export interface WriteAnswersOptions {
  /** Names of divisions: those of the feed, and of the country's provinces and cities. */
  places?: readonly PlaceRow[];
  /** Everyday and official words besides those of the thesaurus that the package brings. */
  synonyms?: readonly WordGroup[];
  /** Words of law that the documents have, as `writeIndex` gives them. */
  lawWords?: ReadonlySet<string>;
  /** Documents that are laws with everyday phrases, as `lawOf` finds them. */
  laws?: readonly LawInFeed[];
  /** Bytes that a part of the pack `answerTerms` has on average; 1,024 by default, since a part takes no fewer on the wire. */
  shardBytes?: number;
  /** The day that the gate is fitted for, YYYY-MM-DD. */
  today: string;
  /** A gate that was fitted before; else it is fitted on the questions themselves. */
  gate?: Gate | undefined;
}

/** Writes the index of curated questions. */
export type WriteAnswers = (
  questions: readonly CuratedQuestion[],
  sink: IndexSink,
  options: WriteAnswersOptions,
) => Promise<AnswersManifest>;
