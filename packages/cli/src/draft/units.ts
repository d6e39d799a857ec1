import type { Passage } from './passages.js';
import { themeOf } from './subject.js';

/** Words that can be quoted by themselves: a whole short paragraph, a lead with its items, else a sentence. */
export interface Unit {
  passage: Passage;
  text: string;
}

/** Maximum length of a quotation; a list may be longer, since it is easier to read. */
const longest = 160;
const longestList = 240;

export function unitsOf(passages: readonly Passage[]): Unit[] {
  return passages.flatMap((passage, index) => {
    if (passage.lead !== '') return [];
    // The heading at the beginning of a paragraph is its title, not one of its sentences.
    const said = themeOf(passage) === undefined ? passage.sentences : passage.sentences.slice(1);
    const whole = joined(said);
    if (whole.endsWith('：')) {
      const text = withItems(whole, passage, passages.slice(index + 1));
      return text === undefined ? [] : [{ passage, text }];
    }
    if (whole.length <= longest) return whole === '' ? [] : [{ passage, text: whole }];
    return said
      .filter((sentence) => sentence.length <= longest && !/[：:]$/.test(sentence))
      .map((text) => ({ passage, text: closed(text) }));
  });
}

export function withItems(
  lead: string,
  { anchor }: Passage,
  following: readonly Passage[],
): string | undefined {
  const items = itemsOf(anchor, following).map(
    ({ number, sentences }) => `${number}${joined(sentences).replace(/[。；]$/, '')}`,
  );
  const text = `${lead}${items.join('；')}。`;
  // An item that introduces its own items is meaningless without them.
  if (items.some((item) => /[：:]$/.test(item))) return undefined;
  return items.length === 0 || text.length > longestList ? undefined : text;
}

/** The items that belong to a clause. */
export function itemsOf(anchor: string, following: readonly Passage[]): Passage[] {
  return following.filter(({ around, lead }) => lead !== '' && around.at(-1)?.anchor === anchor);
}

export function joined(sentences: readonly string[]): string {
  const text = sentences
    .map((sentence, index) => (index < sentences.length - 1 ? closed(sentence) : sentence))
    .join('');
  return closed(text);
}

/** Ends a text like a sentence. */
export function closed(text: string): string {
  return text === '' || /[。！？：:”’）；]$/.test(text) ? text.replace(/:$/, '：') : `${text}。`;
}
