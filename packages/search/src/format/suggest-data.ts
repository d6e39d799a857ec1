import { CharacterClass, foldCharacter } from '../text/fold.js';
import { openJsonPart } from './part.js';

export const suggestionKinds = ['policy', 'documentNumber', 'topic'] as const;

/**
 * A suggestion: its kind, its text, the policy's id, the text that distinguishes it from others with the same text (the
 * number of a policy, the title for a number), the policy's form, and, under Latin keys, the syllables of the text. A
 * topic has only a text.
 */
export type SuggestEntry = readonly [
  kind: (typeof suggestionKinds)[number],
  text: string,
  id: string,
  aside: string,
  form: string,
  syllables?: string,
];

/** A part of the pack `suggest`: its entries, and for each key indexes into them, likeliest first. */
export interface SuggestPart {
  entries: readonly SuggestEntry[];
  keys: { readonly [key: string]: readonly number[] };
}

/** Maximum number of entries of a key; a list of this length may be incomplete. */
export const maxListed = 40;
/** Lengths of pinyin keys: one for the first letters, one long enough to distinguish names. */
export const soundKeyLengths = [2, 4] as const;

/** The keys of a text after `comparisonKey`: each Han character, and each pair that begins with one. */
export function textKeys(key: string): string[] {
  const characters = Array.from(key);
  const keys = new Set<string>();
  characters.forEach((character, at) => {
    if (foldCharacter(character.codePointAt(0) ?? 0).characters[0]?.kind !== CharacterClass.han) return;
    keys.add(character);
    const next = characters[at + 1];
    if (next !== undefined) keys.add(character + next);
  });
  return Array.from(keys);
}

export function openSuggestPart(name: string, part: Uint8Array): SuggestPart {
  return openJsonPart(name, part, (value) => {
    const { entries, keys } = value as { entries: unknown[]; keys: Record<string, unknown[]> };
    for (const entry of entries) {
      if (!Array.isArray(entry) || entry.some((text) => typeof text !== 'string')) {
        throw new TypeError('an entry is a list of texts');
      }
    }
    for (const places of Object.values(keys)) {
      if (places.some((place) => typeof place !== 'number' || !(place in entries))) {
        throw new TypeError('a key leads to no entry');
      }
    }
    return value as SuggestPart;
  });
}
