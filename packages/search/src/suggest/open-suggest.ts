import { Index } from 'flexsearch';
import { checkManifest } from '../format/manifest.js';
import {
  maxListed,
  openSuggestPart,
  type SuggestEntry,
  soundKeyLengths,
  textKeys,
} from '../format/suggest-data.js';
import { shardOf } from '../format/term-shard.js';
import { mayBeTraditional, openCharacterTable } from '../lexicon/simplify.js';
import { markRanges } from '../reader/excerpt.js';
import { PartCache } from '../reader/part-cache.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';
import type { LoadPart, MarkedText } from '../types.js';

export interface Suggestion extends MarkedText {
  kind: SuggestEntry[0];
  /** The policy's id; a topic has none. */
  id?: string | undefined;
  /** Distinguishes it from others with the same text: the document number of a policy, the title for a number. */
  aside?: string | undefined;
  /** Form of the policy: its `policyKind` if it is informative, else its `genre`. */
  form?: string | undefined;
}

export interface Suggestions {
  /**
   * Completions of the typed text, best first: texts that begin with it, then those that contain it or match its
   * pinyin, then those that resemble it. Loads one or two parts for the beginning of the text; further letters need no
   * more.
   */
  suggest(text: string, limit?: number): Promise<readonly Suggestion[]>;
}

interface Entry {
  entry: SuggestEntry;
  key: string;
  initials: string;
  syllables: string;
}

const candidateLimit = 200;
/** Maximum number of keys of a long text that are tried until one has a complete list. */
const maxKeys = 6;
const cachedParts = 100;

/** Opens the suggestions of an index; throws a `MingceError` if this version cannot read it. */
export async function openSuggest({
  manifest,
  load,
}: {
  /** The index's manifest as the feed carries it. */
  manifest: unknown;
  load: LoadPart;
}): Promise<Suggestions> {
  return new StaticSuggestions(checkManifest(manifest).parts.suggest, load);
}

class StaticSuggestions implements Suggestions {
  readonly #parts: number;
  readonly #cache: PartCache;
  readonly #entries: Entry[] = [];
  readonly #known = new Map<string, Entry>();
  // FlexSearch's own encoders split numbers and treat a run of Han as one word, so it gets our terms.
  readonly #index = new Index({ tokenize: 'strict', encode: distinctTerms, cache: false });

  constructor(parts: number, load: LoadPart) {
    this.#parts = parts;
    this.#cache = new PartCache(load, cachedParts);
  }

  async suggest(typed: string, limit = 8): Promise<readonly Suggestion[]> {
    const text = await this.#simplified(typed);
    const key = comparisonKey(text);
    if (key === '') return [];
    for (const one of keysToTry(key)) {
      const whole = await this.#load(one);
      if (whole || this.#entries.filter((entry) => nearness(entry, key) < 3).length >= limit) break;
    }
    const found = this.#index.search(text, { limit: candidateLimit, suggest: true }).map(Number);
    // Half-typed numbers and Latin words are no terms yet, so entries that contain the text are searched as well.
    const containing = this.#entries.flatMap((entry, at) => (nearness(entry, key) < 4 ? [at] : []));
    const terms = new Set(distinctTerms(text));
    return Array.from(new Set([...containing, ...found]))
      .flatMap((at) => this.#entries[at] ?? [])
      .map((entry, order) => ({ entry, near: nearness(entry, key), order }))
      .sort((one, other) => one.near - other.near || one.order - other.order)
      .slice(0, limit)
      .map(({ entry: { entry } }) => suggestionOf(entry, terms));
  }

  /** Without the table of traditional forms, the typed text is used unchanged. */
  async #simplified(text: string): Promise<string> {
    if (!mayBeTraditional(text)) return text;
    const table = this.#cache.get('lexicon/0', openCharacterTable, undefined);
    return table.then(
      (simplify) => simplify(text),
      () => text,
    );
  }

  /** Adds the entries of a key; returns whether its list is complete, so that no other key is needed. */
  async #load(key: string): Promise<boolean> {
    const part = await this.#cache.get(`suggest/${shardOf(key, this.#parts)}`, openSuggestPart, undefined);
    const listed = part.keys[key] ?? [];
    for (const place of listed) this.#add(part.entries[place]);
    return listed.length > 0 && listed.length < maxListed;
  }

  #add(entry: SuggestEntry | undefined): void {
    if (!entry) return;
    const [kind, text, id, , , sound = ''] = entry;
    const name = [kind, text, id].join('\n');
    let known = this.#known.get(name);
    if (!known) {
      known = { entry, key: comparisonKey(text), initials: '', syllables: '' };
      this.#known.set(name, known);
      this.#index.add(this.#entries.push(known) - 1, text);
    }
    if (sound === '') return;
    // Only entries of Latin keys include their syllables; the same name may already be known without them.
    const syllables = sound.split(' ');
    known.initials = syllables.map((syllable) => syllable.slice(0, 1)).join('');
    known.syllables = syllables.join('');
  }
}

function suggestionOf([kind, text, id, aside, form]: SuggestEntry, terms: ReadonlySet<string>): Suggestion {
  return {
    kind,
    text,
    ...(id === '' ? {} : { id }),
    ...(aside === '' ? {} : { aside }),
    ...(form === '' ? {} : { form }),
    marks: markRanges(text, terms),
  };
}

/**
 * The keys to try: a single character, else pairs (the first, the last, then those from the middle, where names differ
 * most), or the first Latin letters.
 */
function keysToTry(key: string): string[] {
  const letters = /^[a-z]+/.exec(key)?.[0] ?? '';
  const lengths = soundKeyLengths.filter((length) => length <= letters.length);
  const longest = lengths[lengths.length - 1];
  if (longest !== undefined) return [letters.slice(0, longest)];
  const keys = textKeys(key);
  const pairs = keys.filter((one) => Array.from(one).length > 1);
  const [first, ...others] = pairs;
  if (first === undefined) return keys.slice(0, 1);
  const last = others.pop();
  const middle = Math.floor(others.length / 2);
  const outward = others.map((one, at) => ({ one, far: Math.abs(at - middle) }));
  const inner = outward.sort((one, other) => one.far - other.far).map(({ one }) => one);
  return [first, ...(last === undefined ? [] : [last]), ...inner].slice(0, maxKeys);
}

/** 0: equal; 1: begins with the typed text; 2: contains it; 3: matches its pinyin; 4: resembles it. */
function nearness({ key, initials, syllables }: Entry, typed: string): number {
  if (key === typed) return 0;
  const place = key.indexOf(typed);
  if (place >= 0) return place === 0 ? 1 : 2;
  return initials.includes(typed) || syllables.includes(typed) ? 3 : 4;
}
