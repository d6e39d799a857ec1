import { lookalikes, unifiedIdeograph } from './radicals.js';

/** Scripts and emoji that need joiners and direction marks; elsewhere these are remains of copied text. */
const joining =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Hebrew}\\p{Script=Mongolian}\\p{Script=Tibetan}\\p{Script=Devanagari}\\p{Extended_Pictographic}\\ufe0f';

/**
 * Characters that nobody sees and every comparison does: zero-width spaces and joiners, soft hyphens, byte-order marks,
 * direction controls, fillers, the blank of Braille, annotation marks and tags; and variation selectors behind an ideograph, which choose
 * among drawings of the same character.
 */
const invisible = new RegExp(
  '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u200b\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0001}-\\u{e007f}]' +
    `|(?<![${joining}])[\\u061c\\u180b-\\u180e\\u200c-\\u200f]` +
    '|(?<=^|[\\p{Script=Han}\\p{P}\\s])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  'gu',
);

/**
 * Replaces characters that only look like an ideograph (`⼯` 工, `⻓` 长), and removes invisible ones. Line ends are not
 * changed, so lines keep their numbers. All official documents pass through this function, whatever their source.
 */
export function normalizeText(text: string): string {
  return text.replace(invisible, '').replace(lookalikes, unifiedIdeograph);
}

/** Number of such characters in a text, and the line of the first, from 1. */
export interface CharacterCount {
  count: number;
  line: number;
  /** The first, as `U+200B`. */
  first: string;
}

/** The characters that `normalizeText` changes in a text; a member is absent if there are none of its kind. */
export function countForeignCharacters(text: string): {
  invisible?: CharacterCount;
  lookalikes?: CharacterCount;
} {
  // Some programs mark UTF-8 files with a byte-order mark at the start, which does not count.
  const counted = {
    invisible: count(text, invisible, text.startsWith('\ufeff') ? 1 : 0),
    lookalikes: count(text, lookalikes, 0),
  };
  return {
    ...(counted.invisible ? { invisible: counted.invisible } : {}),
    ...(counted.lookalikes ? { lookalikes: counted.lookalikes } : {}),
  };
}

function count(text: string, pattern: RegExp, from: number): CharacterCount | undefined {
  const found = [...text.slice(from).matchAll(pattern)];
  const [first] = found;
  if (first === undefined) return undefined;
  const line = text.slice(0, from + first.index).split(/\r\n|\n|\r/).length;
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { count: found.length, line, first: `U+${code}` };
}
