import { openJsonPart } from '../format/part.js';

/** A pair of characters, and its frequency in the feed's wordings. */
export type SoundingPair = readonly [pair: string, count: number];

/** A part of the pack `answerSounds`: pairs of characters by pronunciation. */
export type SoundsPart = Readonly<Record<string, readonly SoundingPair[]>>;

/** The key for the pronunciation of two syllables, without tones. */
export function soundOf(first: string, second: string): string {
  return `${first} ${second}`;
}

export function openSounds(name: string, part: Uint8Array): ReadonlyMap<string, readonly SoundingPair[]> {
  return openJsonPart(name, part, (value) => {
    const rows = Object.entries(value as SoundsPart);
    const isSound = rows.every(([, pairs]) => Array.isArray(pairs) && pairs.every(isSoundingPair));
    if (!isSound) throw new TypeError('no sounds');
    return new Map(rows);
  });
}

function isSoundingPair(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
