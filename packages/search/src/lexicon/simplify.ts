import { openJsonPart } from '../format/part.js';

/** Traditional characters and their simplified forms at the same positions. */
export interface CharacterTable {
  traditional: string;
  simplified: string;
}

/** Converts a text to simplified characters, one for one, so that positions in the text do not change. */
export function simplifier({ traditional, simplified }: CharacterTable): (text: string) => string {
  const forms = new Map(Array.from(traditional, (character, at) => [character, simplified[at] ?? character]));
  const pattern = new RegExp(`[${traditional}]`, 'g');
  const isTraditional = new Uint8Array(1 << 16);
  for (let at = 0; at < traditional.length; at += 1) isTraditional[traditional.charCodeAt(at)] = 1;
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      if (isTraditional[text.charCodeAt(at)] === 1) {
        return text.replace(pattern, (character) => forms.get(character) ?? character);
      }
    }
    return text;
  };
}

/** Decodes the part of an index with the table. */
export function openCharacterTable(name: string, part: Uint8Array): (text: string) => string {
  return openJsonPart(name, part, (value) => {
    const { traditional, simplified } = value as Partial<CharacterTable>;
    if (typeof traditional !== 'string' || typeof simplified !== 'string') {
      throw new TypeError('no table of characters');
    }
    return simplifier({ traditional, simplified });
  });
}

let common: string | undefined;

/**
 * Whether a text has Han characters outside GB 2312, the common simplified ones: only then is it worth loading the
 * table of traditional forms. They come from the platform's decoder, which the Encoding standard defines.
 */
export function mayBeTraditional(text: string): boolean {
  common ??= commonCharacters();
  for (const character of text) {
    if (character >= '\u4e00' && character <= '\u9fff' && !common.includes(character)) return true;
  }
  return false;
}

function commonCharacters(): string {
  const bytes = new Uint8Array(72 * 94 * 2);
  let at = 0;
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      bytes[at++] = row;
      bytes[at++] = cell;
    }
  }
  return new TextDecoder('gbk').decode(bytes);
}
