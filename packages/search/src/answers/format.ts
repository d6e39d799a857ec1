import { MingceError } from '@mingce/schema/errors';
import { openJsonPart } from '../format/part.js';
import { analyzerVersion } from '../text/terms.js';
import type { PlaceRow } from './places.js';
import type { Gate, KnownQuestion } from './types.js';

/** The packs of the answers, beside those of the search index. */
export const answerPacks = ['answers', 'answerTerms', 'answerSounds', 'answerWords', 'answerLaw'] as const;
export type AnswerPack = (typeof answerPacks)[number];

export const answersFormat = 'mingce-answers';
export const answersFormatVersion = '1.4';

/** Number of wordings of an answer with postings of their own; further wordings share the last place. */
export const wordingPlaces = 16;
/** Number of curated questions in a block. */
export const blockQuestions = 12;

/** The part `answers/0`: what every question needs. */
export interface AnswersManifest {
  format: typeof answersFormat;
  formatVersion: string;
  analyzer: string;
  count: number;
  /** Parts of the pack `answerTerms`. */
  terms: number;
  /** Parts of the pack `answerSounds`; absent in an index of format 1.0, which has none. */
  sounds?: number;
  /** Parts of the pack `answerWords`; absent in an index of format 1.0. */
  words?: number;
  /**
   * Parts of the pack `answerLaw` that hold what everyday words lead to, 0 or 1; absent before format 1.4, which had them in another form
   * under other names.
   */
  everyday?: number;
  gate: Gate;
  topics: readonly FacetCount[];
  departments: readonly FacetCount[];
  audiences: readonly FacetCount[];
  /** Divisions by name: the feed's own, and the provinces and cities of the country. */
  places: readonly PlaceRow[];
}

export interface FacetCount {
  value: string;
  count: number;
}

/** The part `answers/1`: columns for filtering and sorting, with one entry for each answer. */
export interface AnswerColumns {
  regions: readonly string[];
  departments: readonly string[];
  topics: readonly (readonly string[])[];
  audiences: readonly (readonly string[])[];
  policies: readonly (readonly string[])[];
  publishedOn: readonly string[];
  /** How often each was asked, 0 if unknown; absent if unknown for all. */
  asked?: readonly number[];
}

/** A part from `answers/2` on. */
export interface AnswerBlock {
  questions: readonly KnownQuestion[];
}

/** Number of parts of the pack `answers` before the first block. */
const partsBeforeBlocks = 2;

export function blockPart(answer: number): string {
  return `answers/${partsBeforeBlocks + Math.floor(answer / blockQuestions)}`;
}

export function openAnswersManifest(name: string, part: Uint8Array): AnswersManifest {
  const manifest = openJsonPart(name, part, (value) => {
    const manifest = value as Partial<AnswersManifest>;
    const { count, terms, sounds = 0, words = 0, everyday = 0, gate, places } = manifest;
    const sound =
      isCount(count) &&
      isCount(terms) &&
      isCount(sounds) &&
      isCount(words) &&
      isCount(everyday) &&
      isShare(gate?.sure) &&
      isShare(gate?.maybe) &&
      Array.isArray(gate?.curve) &&
      Array.isArray(places);
    if (!sound) throw new TypeError('no manifest of answers');
    return value as AnswersManifest;
  });
  const { format, formatVersion, analyzer } = manifest;
  if (format !== answersFormat) throw new MingceError('search.manifestInvalid', { member: 'format' });
  const version = String(formatVersion);
  if (version.split('.')[0] !== answersFormatVersion.split('.')[0]) {
    throw new MingceError('search.formatUnsupported', { version, supported: answersFormatVersion });
  }
  if (analyzer !== analyzerVersion) {
    throw new MingceError('search.analyzerMismatch', {
      analyzer: String(analyzer),
      supported: analyzerVersion,
    });
  }
  return manifest;
}

export function openAnswerColumns(name: string, part: Uint8Array): AnswerColumns {
  return openJsonPart(name, part, (value) => {
    const columns = value as Partial<Record<keyof AnswerColumns, unknown>>;
    const { asked = [] } = columns;
    const lists = [
      asked,
      columns.regions,
      columns.departments,
      columns.topics,
      columns.audiences,
      columns.policies,
      columns.publishedOn,
    ];
    if (!lists.every(Array.isArray)) throw new TypeError('no columns of answers');
    return value as AnswerColumns;
  });
}

export function openAnswerBlock(name: string, part: Uint8Array): AnswerBlock {
  return openJsonPart(name, part, (value) => {
    const { questions } = value as Partial<AnswerBlock>;
    const sound = Array.isArray(questions) && questions.every((known) => typeof known?.question === 'string');
    if (!sound) throw new TypeError('no block of answers');
    return value as AnswerBlock;
  });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

/** The question and its alternatives, each once. */
export function wordingsOf({
  question,
  alternatives = [],
}: Pick<KnownQuestion, 'question' | 'alternatives'>): string[] {
  return Array.from(new Set([question, ...alternatives]));
}
