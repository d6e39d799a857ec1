import type { Fault } from '@mingce/schema/types';

/** Something in a text that is not what its author wrote. */
export interface TextDamage {
  code: 'text.replacement' | 'text.surrogate' | 'text.mojibake' | 'text.privateUse' | 'text.control';
  /** Offset in the text, in UTF-16 code units. */
  offset: number;
  /** The characters, or their code points if they cannot be displayed. */
  found: string;
  /** The character that is meant, where a standard says so. */
  meant?: string;
}

/**
 * Characters that GB 18030-2005 had at private-use code points and that now have their own code points (appendix D of
 * GB 18030-2022): vertical punctuation, and radicals.
 */
const standardCharacters: ReadonlyMap<string, string> = new Map(
  [
    ['\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796', '︐︒︑︓︔︕︖︗︘︙'],
    ['\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864', '龴龵龶龷龸龹龺龻'],
    ['\uE7C7\uE7C8', 'ḿǹ'],
  ].flatMap(([old = '', now = '']) => [...old].map((character, index) => [character, [...now][index] ?? ''])),
);

/**
 * Common words of official texts as they appear if their UTF-8 is read as GBK. Sound texts contain almost none:
 * three close together never occur in four thousand laws and notices.
 */
const readAsGbk = '[锛銆涓紝浜鍏鍔佸鏈鍙屽瀹殑鐨浣鐢佹佷鍖澶傚搴璐缁鎯鏀浼鎺屾佺鍒鍚鏂嶅勫鍦笟鍗氬璁]';
const latin1Tail =
  '[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]';

const patterns: readonly (readonly [TextDamage['code'], RegExp])[] = [
  ['text.replacement', /\uFFFD+/g],
  // Question marks from a program that could not encode a character: 由???镇负责.
  ['text.replacement', /(?<=[\u4e00-\u9fff])\?{2,}(?=[\u4e00-\u9fff])|\?{5,}/g],
  ['text.surrogate', /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g],
  // U+FFFD and the fill pattern of uninitialized memory, read as GBK; UTF-8 read as Latin-1; UTF-8 read as GBK.
  ['text.mojibake', /(?:锟斤拷|烫烫烫|屯屯屯|锘匡豢|ï»¿)+/g],
  ['text.mojibake', new RegExp(`(?:[\\u00C2-\\u00F4]${latin1Tail}{1,3}){2,}`, 'g')],
  // GBK read as Latin-1: two letters for each character.
  ['text.mojibake', /(?:[\u00B0-\u00F7][\u00A1-\u00FE]){3,}/g],
  ['text.mojibake', new RegExp(`${readAsGbk}(?:[^\\n]{0,6}${readAsGbk}){2,}`, 'g')],
  ['text.privateUse', /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/gu],
  // Tabs and line ends are not damage, and U+0085 is a line end.
  ['text.control', /(?![\t\n\v\f\r\u0085])\p{Cc}/gu],
];

/** Whether words are permanently lost, so that only another copy of the document helps. */
export function losesWords({ code }: TextDamage): boolean {
  return code === 'text.replacement' || code === 'text.surrogate' || code === 'text.mojibake';
}

/** Finds damage caused by another program: U+FFFD, half characters, mojibake, private-use and control characters. */
export function findTextDamage(text: string): TextDamage[] {
  return patterns
    .flatMap(([code, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }): TextDamage => {
        const meant = standardCharacters.get(found);
        const isShown = code === 'text.mojibake';
        return {
          code,
          offset: index,
          found: isShown ? found.slice(0, 12) : codePoints(found),
          ...(meant === undefined ? {} : { meant }),
        };
      }),
    )
    .sort((a, b) => a.offset - b.offset);
}

/** The first damage of each kind on each line of a file, as faults with line, column and the words around it. */
export function textDamageFaults(text: string, file: string): Fault[] {
  const faults = new Map<string, Fault>();
  for (const damage of findTextDamage(text)) {
    // Decoded bytes contain no half characters; only escapes in JSON and YAML produce them.
    if (damage.code === 'text.surrogate') continue;
    const { line, column, context } = placeOf(text, damage.offset);
    const key = `${line} ${damage.code}`;
    if (faults.has(key)) continue;
    const { found, meant } = damage;
    const code = meant === undefined ? damage.code : 'text.privateUseKnown';
    const facts = { column, found, context, ...(meant === undefined ? {} : { meant }) };
    faults.set(key, { code, severity: 'error', facts, file, line });
  }
  return [...faults.values()];
}

/** Line and column (in characters, both from 1) of an offset, and what is written around it. */
export function placeOf(text: string, offset: number): { line: number; column: number; context: string } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(0, lineStart).match(/\n/g)?.length ?? 0;
  const around = text.slice(
    Math.max(lineStart, offset - 12),
    Math.min(end < 0 ? text.length : end, offset + 14),
  );
  return {
    line: line + 1,
    column: [...text.slice(lineStart, offset)].length + 1,
    context: visible(around.trim()),
  };
}

/** Half characters and control characters must not reach a terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}|\p{Cs}/gu, '·');
}

function codePoints(text: string): string {
  return [...new Set(text)]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
