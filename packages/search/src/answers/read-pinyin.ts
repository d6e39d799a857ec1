import { type SoundingPair, soundOf } from './sounds.js';
import { type Syllable, syllablesIn } from './syllables.js';

/** Consecutive Latin words, with their position in the text. Positions of their syllables count letters only. */
interface Run {
  start: number;
  end: number;
  letters: string;
  syllables: readonly Syllable[];
}

/** Pairs of characters by pronunciation. */
type Sounds = ReadonlyMap<string, readonly SoundingPair[]>;

const runPattern = /[a-z]+(?:[\s']+[a-z]+)*/gi;
/** Maximum length of a text in which pinyin is recognised, in characters. */
const mostCharacters = 120;
/** Minimum share of a run's syllables that must be converted to characters. */
const leastRead = 0.6;

/**
 * Converts pinyin to characters by the questions of a feed: chuangye butie zenme ling is 创业补贴怎么领. Other words, such as
 * English ones, and pinyin that matches no question of the feed stay unchanged.
 *
 * @param lookUp - Looks up pairs of characters of the feed's questions by `soundOf`.
 */
export async function readPinyin(
  text: string,
  lookUp: (sounds: readonly string[]) => Promise<Sounds>,
): Promise<string> {
  const plain = withoutTones(text);
  const runs = runsIn(plain);
  if (runs.length === 0) return text;
  const sounds = await lookUp(Array.from(new Set(runs.flatMap(soundsIn))));
  let read = '';
  let from = 0;
  for (const run of runs) {
    const characters = charactersFor(run, sounds);
    if (characters === undefined) continue;
    read += plain.slice(from, run.start) + characters;
    from = run.end;
  }
  return from === 0 ? text : read + plain.slice(from);
}

/** Removes tone marks: few people type them, but they occur in pasted text. */
function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gi, 'v')
    .replace(/([a-z])[\u0300\u0301\u0304\u030c]/gi, '$1')
    .normalize('NFC');
}

/** The runs of at least two syllables in which every word is pinyin. */
function runsIn(text: string): Run[] {
  return Array.from(text.slice(0, mostCharacters).matchAll(runPattern)).flatMap((match): Run[] => {
    const [run] = match;
    const words = run.toLowerCase().match(/[a-z]+/g) ?? [];
    let before = 0;
    const byWord = words.map((word) => {
      const own = syllablesIn(word).map((one) => ({
        ...one,
        start: before + one.start,
        end: before + one.end,
      }));
      before += word.length;
      return own;
    });
    const syllables = byWord.flat();
    const isPinyin = byWord.every((own) => own.length > 0) && syllables.length >= 2;
    const end = match.index + run.length;
    return isPinyin ? [{ start: match.index, end, letters: words.join(''), syllables }] : [];
  });
}

function soundsIn({ syllables }: Run): string[] {
  return syllables.flatMap((one) =>
    syllables.filter(({ start }) => start === one.end).map((next) => soundOf(one.text, next.text)),
  );
}

/** A partial conversion of a run, up to the end of a syllable. */
interface Reading {
  syllable: Syllable;
  /** The syllable's character, or its letters if no pair gives one. */
  written: string;
  score: number;
  /** Whether it forms a pair of the feed with the syllable before. */
  isPaired: boolean;
  before: Reading | undefined;
}

/** Cost of a syllable: of two segmentations with the same number of pairs, the one with fewer syllables is chosen. */
const syllableCost = 1.5;

/**
 * The characters of a run by the most frequent pairs of the feed (Viterbi); `undefined` if too few syllables are
 * converted.
 */
function charactersFor({ syllables, letters }: Run, sounds: Sounds): string | undefined {
  const pairsOf = (one: Syllable, next: Syllable) => sounds.get(soundOf(one.text, next.text)) ?? [];
  const readings: Reading[] = [];
  for (const syllable of syllables) {
    const earlier = readings.filter((one) => one.syllable.end === syllable.start);
    const following = syllables.filter(({ start }) => start === syllable.end);
    const characters = new Set([
      syllable.text,
      ...earlier.flatMap((one) => pairsOf(one.syllable, syllable).map(([pair]) => pair.charAt(1))),
      ...following.flatMap((next) => pairsOf(syllable, next).map(([pair]) => pair.charAt(0))),
    ]);
    for (const written of characters) {
      const ways = earlier.map((before): Reading => {
        const pair = pairsOf(before.syllable, syllable).find(([own]) => own === before.written + written);
        const worth = pair ? 1 + Math.log(1 + pair[1]) : 0;
        const score = before.score + worth - syllableCost;
        return { syllable, written, score, isPaired: pair !== undefined, before };
      });
      const first: Reading = {
        syllable,
        written,
        score: -syllableCost,
        isPaired: false,
        before: undefined,
      };
      if (syllable.start === 0) readings.push(first);
      else readings.push(...ways.sort((a, b) => b.score - a.score).slice(0, 1));
    }
  }
  const [best] = readings
    .filter(({ syllable }) => syllable.end === letters.length)
    .sort((a, b) => b.score - a.score);
  const path: Reading[] = [];
  for (let one = best; one !== undefined; one = one.before) path.unshift(one);
  // A character that is in no pair is a guess.
  const isRead = path.map(({ isPaired }, at) => isPaired || path[at + 1]?.isPaired === true);
  if (isRead.filter(Boolean).length < path.length * leastRead) return undefined;
  return path.map(({ syllable, written }, at) => (isRead[at] ? written : syllable.text)).join('');
}
