import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import { organ } from '../check/organ-names.js';
import { genreOf } from './guess.js';

/** The title that the text itself contains. */
export interface FoundTitle {
  title: string;
  /** The text with empty lines where the title was, so that lines keep their numbers. */
  text: string;
  /** Number of the document in the lines above the title, as written. */
  documentNumber?: string;
}

/** Number of lines at the head of a document in which its title is looked for. */
const headLines = 12;
/** Longest line that can be a title, in UTF-16 units. */
const longest = 100;
/** 示例市人民政府文件, 秘密★1年, 索引号：…, rules and page marks: lines of the letterhead above a title. */
const letterhead =
  /^.{2,40}文件$|^(?:绝密|机密|秘密|内部|特急|加急|平急|急件|签发人|索引号|发布日期|发布时间|来源)|^\+[A-Z]|^[\s\-—－_=*★☆]+$/;
const underline = /^(?:=+|-+)[ \t]*$/;

/**
 * The title in the first lines of a text, below the letterhead: one line, or an office with 关于…的通知 in the next.
 *
 * @param isCertain - Whether a line without the ending of a title (…通知, …办法) may be one.
 */
export function findTitle(text: string, isCertain: (line: string) => boolean): FoundTitle | undefined {
  const lines = text.split('\n');
  const bare = lines.slice(0, headLines).map((line) => withoutMarks(line));
  const number = bare.find((line) => isNumber(line));
  const at = bare.findIndex((line) => line !== '' && !isNumber(line) && !letterhead.test(line));
  const first = bare[at];
  if (first === undefined || first.length > longest || /[。；;]/.test(first)) return undefined;
  const next = bare.findIndex((line, index) => index > at && line !== '');
  const following = bare[next] ?? '';
  const isInTwo = organ.test(first) && /^关于/.test(following) && genreOf(following) !== 'other';
  const title = isInTwo ? first + following : first;
  if (!isInTwo && genreOf(title) === 'other' && !isCertain(title)) return undefined;
  const last = isInTwo ? next : at;
  const isUnderlined = underline.test(lines[last + 1] ?? '');
  const rest = lines.map((line, index) => {
    const isTitle = index === at || index === last || (isUnderlined && index === last + 1);
    return isTitle ? '' : line;
  });
  if (rest.every((line) => line.trim() === '')) return undefined;
  return { title, text: rest.join('\n'), ...(number === undefined ? {} : { documentNumber: number }) };
}

/** A line without the signs of Markdown and without white space around it. */
function withoutMarks(line: string): string {
  if (line.length > 4 * longest) return line.trim();
  return line.replace(/^[\s#>]+|[\s#]+$/g, '').replace(/^(\*\*|__)(.+)\1$/, '$2');
}

function isNumber(line: string): boolean {
  return /号$/.test(line) && normalizeDocumentNumber(line) !== undefined;
}
