import { type SoundingPair, soundOf } from './sounds.js';
import { type Syllable, syllablesIn } from './syllables.js';

/** Latin words in a row, with their place in the text. The places of their syllables count letters alone. */
interface Run {
  start: number;
  end: number;
  letters: string;
  syllables: readonly Syllable[];
}

/** Pairs of characters by sound. */
type Sounds = ReadonlyMap<string, readonly SoundingPair[]>;

const runPattern = /[a-z]+(?:[\s']+[a-z]+)*/gi;
/** Characters of a text in which pinyin is looked for. */
const mostCharacters = 120;
/** Share of the syllables of a run that must be read as characters. */
const leastRead = 0.6;

/**
 * Reads pinyin as the characters that the questions of a feed write so: chuangye butie zenme ling is 创业补贴怎么领. Words that
 * are no pinyin, as English ones are, and pinyin of nothing that is asked in the feed stay as they are.
 *
 * @param lookUp - Pairs of characters of the feed's questions, by the sounds of `soundOf`.
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

/** Tones are typed by few, but pasted. */
function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gi, 'v')
    .replace(/([a-z])[\u0300\u0301\u0304\u030c]/gi, '$1')
    .normalize('NFC');
}

/** The runs whose every word is pinyin, of at least two syllables. */
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

/** A way to read a run up to the end of a syllable. */
interface Reading {
  syllable: Syllable;
  /** Reading of the syllable: one character, or its letters if no pair gives one. */
  written: string;
  score: number;
  /** Whether it makes a pair of the feed with the syllable before. */
  isPaired: boolean;
  before: Reading | undefined;
}

/** Cost of a syllable, so that of ways to cut a word with equally many pairs that of fewer syllables is taken. */
const syllableCost = 1.5;

/** The characters of a run by the pairs that the feed has most often (Viterbi); `undefined` if it has too few of them. */
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
  // A character that makes no pair is a guess.
  const isRead = path.map(({ isPaired }, at) => isPaired || path[at + 1]?.isPaired === true);
  if (isRead.filter(Boolean).length < path.length * leastRead) return undefined;
  return path.map(({ syllable, written }, at) => (isRead[at] ? written : syllable.text)).join('');
}
