import { isAbort } from '@mingce/schema/errors';
import { openTermShard, shardOf, type TermShard } from '../format/term-shard.js';
import { mayBeTraditional, openCharacterTable } from '../lexicon/simplify.js';
import { type Decode, PartCache } from '../reader/part-cache.js';
import type { LoadPart } from '../types.js';
import { type ClauseWord, mostLookedUp, openClauseWords } from './clause-words.js';
import { type EverydayLaw, type LeadsByPair, leadingTerm, leadsOf, openEverydayLaw } from './everyday-law.js';
import {
  type AnswerColumns,
  type AnswerPack,
  type AnswersManifest,
  blockPart,
  blockQuestions,
  openAnswerBlock,
  openAnswerColumns,
} from './format.js';
import { openSounds } from './sounds.js';
import type { KnownQuestion } from './types.js';

const cachedParts = 400;
/** A Latin word of at least three letters, which may be two syllables of pinyin. */
const mayBePinyin = /[a-z]{3}/i;

/** Loading for one request: the parts that could not be loaded, and the signal that stops it. */
export interface AnswerLoading {
  missing: Set<string>;
  signal: AbortSignal | undefined;
}

/** The parts of an index of answers, decoded. */
export class AnswerParts {
  readonly #cache: PartCache;
  readonly #shards: number;
  readonly #sounds: number;
  readonly #words: number;
  readonly #everyday: number;

  constructor(
    {
      terms,
      sounds = 0,
      words = 0,
      everyday = 0,
    }: Pick<AnswersManifest, 'terms' | 'sounds' | 'words' | 'everyday'>,
    load: LoadPart,
  ) {
    this.#cache = new PartCache(load, cachedParts);
    this.#shards = terms;
    this.#sounds = sounds;
    this.#words = words;
    this.#everyday = everyday;
  }

  /** The shards of terms, by term; one that cannot be loaded is left out, and `missing` names it. */
  async shards(terms: readonly string[], loading: AnswerLoading): Promise<Map<string, TermShard>> {
    const loaded = await Promise.all(
      terms.map((term) =>
        this.#optional(`answerTerms/${shardOf(term, this.#shards)}`, openTermShard, loading),
      ),
    );
    const shards = new Map<string, TermShard>();
    terms.forEach((term, at) => {
      const shard = loaded[at];
      if (shard) shards.set(term, shard);
    });
    return shards;
  }

  async question(answer: number, loading: AnswerLoading): Promise<KnownQuestion | undefined> {
    const block = await this.#optional(blockPart(answer), openAnswerBlock, loading);
    return block?.questions[answer % blockQuestions];
  }

  columns(loading: AnswerLoading): Promise<AnswerColumns | undefined> {
    return this.#optional('answers/1', openAnswerColumns, loading);
  }

  /**
   * A text prepared for matching: in simplified characters, with pinyin replaced by characters of the feed's questions.
   */
  async readable(text: string, loading: AnswerLoading): Promise<{ text: string; isSpelled: boolean }> {
    const simplified = await this.simplified(text, loading);
    if (this.#sounds === 0 || !mayBePinyin.test(simplified)) return { text: simplified, isSpelled: false };
    // Loaded on the first use: few questions are typed in pinyin.
    const { readPinyin } = await import('./read-pinyin.js');
    const read = await readPinyin(simplified, (sounds) =>
      this.#lookUp('answerSounds', this.#sounds, sounds, openSounds, loading),
    );
    return { text: read, isSpelled: read !== simplified };
  }

  async simplified(text: string, loading: AnswerLoading): Promise<string> {
    if (!mayBeTraditional(text)) return text;
    const simplify = await this.#optional('lexicon/0', openCharacterTable, loading);
    return simplify ? simplify(text) : text;
  }

  /** The words of clauses that are associated with pairs of a question, by pair; empty for an index without them. */
  clauseWords(
    pairs: readonly string[],
    loading: AnswerLoading,
  ): Promise<ReadonlyMap<string, readonly ClauseWord[]>> {
    const asked = this.#words === 0 ? [] : pairs.slice(0, mostLookedUp);
    return this.#lookUp('answerWords', this.#words, asked, openClauseWords, loading);
  }

  /** The situations and articles that pairs of a question lead to; `undefined` in an index without any. */
  async everydayLaw(
    pairs: readonly string[],
    loading: AnswerLoading,
  ): Promise<{ law: EverydayLaw; leads: LeadsByPair } | undefined> {
    if (this.#everyday === 0) return undefined;
    const [law, shards] = await Promise.all([
      this.#optional('answerLaw/0', openEverydayLaw, loading),
      this.shards(pairs, loading),
    ]);
    if (!law) return undefined;
    const entries = Array.from(shards, ([pair, shard]) => [pair, shard.find(leadingTerm(pair))] as const);
    return {
      law,
      leads: new Map(entries.flatMap(([pair, entry]) => (entry ? [[pair, leadsOf(entry)]] : []))),
    };
  }

  /** The entries of keys in a pack whose parts are maps. */
  async #lookUp<T>(
    pack: AnswerPack,
    count: number,
    keys: readonly string[],
    decode: Decode<ReadonlyMap<string, readonly T[]>>,
    loading: AnswerLoading,
  ): Promise<Map<string, readonly T[]>> {
    const rows = await Promise.all(
      keys.map(async (key) => {
        const part = await this.#optional(`${pack}/${shardOf(key, count)}`, decode, loading);
        return [key, part?.get(key) ?? []] as const;
      }),
    );
    return new Map(rows);
  }

  async #optional<T>(
    name: string,
    decode: Decode<T>,
    { missing, signal }: AnswerLoading,
  ): Promise<T | undefined> {
    try {
      return await this.#cache.get(name, decode, signal);
    } catch (error) {
      if (isAbort(error)) throw error;
      missing.add(name);
      return undefined;
    }
  }
}
