import { shardOf } from '../format/term-shard.js';
import { syllablesOf } from '../writer/pinyin.js';
import { stableCount } from '../writer/stable-count.js';
import { type SoundingPair, type SoundsPart, soundOf } from './sounds.js';

/** Average size of a part before compression, in bytes. */
const partBytes = 6144;
/** Approximate size of a pair in a part, in bytes. */
const pairBytes = 22;

/** The parts of the pack `answerSounds`: every pair of Han characters in a wording, by its pronunciation. */
export function soundParts(wordings: readonly string[]): SoundsPart[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [run] of wordings.flatMap((wording) => Array.from(wording.matchAll(/[\u4e00-\u9fff]{2,}/g)))) {
    const syllables = syllablesOf(run);
    for (let at = 0; at + 1 < run.length; at += 1) {
      const sound = soundOf(syllables[at] ?? '', syllables[at + 1] ?? '');
      const pairs = counts.get(sound) ?? new Map<string, number>();
      const pair = run.slice(at, at + 2);
      counts.set(sound, pairs.set(pair, (pairs.get(pair) ?? 0) + 1));
    }
  }
  const pairs = Array.from(counts.values()).reduce((sum, own) => sum + own.size, 0);
  const parts: Record<string, SoundingPair[]>[] = Array.from(
    { length: stableCount((pairs * pairBytes) / partBytes) },
    () => ({}),
  );
  for (const [sound, own] of counts) {
    const part = parts[shardOf(sound, parts.length)];
    if (part) part[sound] = Array.from(own).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }
  return parts;
}
