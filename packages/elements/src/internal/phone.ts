import { html } from 'lit';

/** A part of a text about telephones; with an address if it is a callable number. */
export interface PhonePiece {
  readonly text: string;
  readonly href?: string;
}

const dash = '[-\\u2010-\\u2015\\u2212\\u2500]';
const joint = `\\s?${dash}?\\s?`;

/** Patterns of Chinese telephone numbers, the longest form first. */
const number = [
  // 0000-2345678, (0000)2345678, 0000—12345; +86 may be before it.
  `(?:\\+86${joint})?(\\(0\\d{2,3}\\)|0\\d{2,3})\\s?${dash}{0,2}\\s?(?:\\d{3,4}${joint}\\d{4}|\\d{5,6})`,
  `[48]00${joint}\\d{3,4}${joint}\\d{3,4}`,
  `(?:\\+86${joint})?1[3-9]\\d${joint}\\d{4}${joint}\\d{4}`,
  `([2-9]\\d{2,3}${joint}\\d{4})`,
  `9[56]\\d{3,4}|1\\d{4}|1[12]\\d`,
].join('|');

/** Before an extension: "turn to", "branch", "branch number". */
const inner = '\\u8f6c|\\u5206\\u673a\\u53f7?';

const pattern = new RegExp(
  `(^|[^\\d.:+])(${number})(?:\\s?(?:${inner}|ext\\.?)\\s?(\\d{1,6})|${dash}(\\d{2,5}))?(?![\\d:])`,
  'gi',
);

/**
 * Finds the numbers in a text about telephones: several, with area codes, extensions and remarks, as officials write
 * them. Joined, the pieces equal the text; an extension is dialled after a pause.
 */
export function phonePieces(text: string): readonly PhonePiece[] {
  const plain = halfWidth(text);
  const pieces: PhonePiece[] = [];
  let area = '';
  let end = 0;
  for (const match of plain.matchAll(pattern)) {
    const [, before = '', number = '', ownArea, local, extension = '', joined = ''] = match;
    const start = match.index + before.length;
    if (start > end) pieces.push({ text: text.slice(end, start) });
    end = match.index + match[0].length;
    area = ownArea ?? area;
    // 0000-8810600、8810601: the second number needs the area code as well.
    const called = callable((local === undefined ? '' : area) + number);
    const further = extension || joined;
    pieces.push({ text: text.slice(start, end), href: `tel:${called}${further && `,${further}`}` });
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** A text about telephones with a link on each number. */
export function phoneLinks(text: string): readonly unknown[] {
  return phonePieces(text).map((piece) =>
    piece.href === undefined ? piece.text : html`<a class="tel" href=${piece.href}>${piece.text}</a>`,
  );
}

const callable = (number: string): string => number.replace(/[^\d+]/g, '');

/** Converts full-width characters to ASCII without changing the length. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
