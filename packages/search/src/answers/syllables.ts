/** The syllables of Mandarin in pinyin without tones, by initial; ü is v, as it is typed. */
const finalsByInitial: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};
const syllables = new Set(
  Object.entries(finalsByInitial).flatMap(([initial, finals]) =>
    finals.split(' ').map((final) => initial + final),
  ),
);
const longest = 6;

/** A syllable of a word, with the position of its first letter and the position after its last. */
export interface Syllable {
  text: string;
  start: number;
  end: number;
}

/** All syllables that occur in a complete segmentation of the word into syllables, by start; empty if there is none. */
export function syllablesIn(word: string): Syllable[] {
  const ending = new Set([word.length]);
  const found: Syllable[] = [];
  for (let start = word.length - 1; start >= 0; start -= 1) {
    for (let end = Math.min(word.length, start + longest); end > start; end -= 1) {
      const text = word.slice(start, end);
      if (!ending.has(end) || !syllables.has(text)) continue;
      found.push({ text, start, end });
      ending.add(start);
    }
  }
  const reached = new Set([0]);
  return found.reverse().filter(({ start, end }) => {
    if (!reached.has(start)) return false;
    reached.add(end);
    return true;
  });
}
