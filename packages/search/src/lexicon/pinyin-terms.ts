/** Prefix of pinyin terms, so that they never equal a Latin word of the text. */
const prefix = "'";
const gramLength = 4;
const shortest = 3;
const maxGrams = 8;

/** The terms of a name: those of its initials, and those of its syllables written together. */
export function pinyinTerms(syllables: readonly string[]): string[] {
  const initials = syllables.map((syllable) => syllable.slice(0, 1)).join('');
  return [
    ...grams(initials, shortest),
    ...grams(initials, gramLength),
    ...grams(syllables.join(''), gramLength),
  ];
}

/**
 * The pinyin terms of a Latin word in a query. It need not be known whether the word consists of initials, syllables or
 * both, since each sequence of four letters is a term.
 */
export function pinyinTermsIn(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const all = grams(word, word.length < gramLength ? shortest : gramLength);
  const stride = Math.max(1, all.length / maxGrams);
  return all.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

function grams(letters: string, length: number): string[] {
  const found = new Set<string>();
  for (let at = 0; at + length <= letters.length; at += 1) found.add(prefix + letters.slice(at, at + length));
  return Array.from(found);
}
