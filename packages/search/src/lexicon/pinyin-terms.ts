/** Terms of pinyin begin with this, so that they never meet a Latin word of the text. */
const prefix = "'";
const gramLength = 4;
const shortest = 3;
const maxGrams = 8;

/** The terms of one name: of its initials and of its syllables written together. */
export function pinyinTerms(syllables: readonly string[]): string[] {
  const initials = syllables.map((syllable) => syllable.slice(0, 1)).join('');
  return [
    ...grams(initials, shortest),
    ...grams(initials, gramLength),
    ...grams(syllables.join(''), gramLength),
  ];
}

/**
 * The terms to look for when a query has this Latin word: whether it is initials, syllables or both need not be
 * known, since each stretch of four letters is looked for by itself.
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
