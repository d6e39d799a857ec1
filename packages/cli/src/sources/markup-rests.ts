import type { Fault } from '@mingce/schema/types';
import { eachField } from '../check/record-fields.js';
import type { ParsedYaml } from './parse-yaml.js';
import { placeOf } from './text-damage.js';

/** Names of HTML elements and of Word's own; <试行> and <a1> are words. */
export const tagNames =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|map|mark|meta|nav|nobr|object|ol|option|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr|(?:o|w|v|st1|m):[a-z]+';

const tag = new RegExp(`</?(?:${tagNames})(?:\\s[^<>]*)?/?>|<!--|<!\\[`, 'i');
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|middot|hellip|mdash|ndash|times|deg|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const escapedTwice =
  /&amp;(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|[lr][sd]quo|middot|hellip|[mn]dash|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const writtenEscape = /\\(?:r\\n|[nrt](?![A-Za-z])|u[0-9a-fA-F]{4})/;
const officeNoise =
  /\bmso-[a-z-]+:|\{(?:font|margin|mso)[^}]{0,200}\}|&lt;\/?(?:p|div|span|br|table|td|tr|em|strong)\b/i;

/** Signs of site generators and forums that only their own program understands: {{< toc >}}, {% if %}, ::: tip, [b], [[toc]], [^1]. */
const generatorSign =
  /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|^\s*\{:[^}]{1,80}\}|^\s*:::|\[\[?toc\]?\]|\[\^[\w-]{1,20}\]|^import\s.{1,80}\sfrom\s+['"]|\[\/(?:b|i|u|url|img|size|color|font|align|quote|center)\]/i;
/** Encoded words; the path of an address may be written so. */
const percentEncoded = /^[^/:?#]*?(?:%[0-9A-F]{2}){3,}/;
/** Encoded words in a text that are not part of an address. */
const percentEncodedWords = /(?<![\w/=?&#.%(-])(?:%[0-9A-F]{2}){3,}/i;
/** A tag with a colon is not a tag in Markdown. */
const officeTag = /<\/?(?:o|w|v|st1|m):[a-z]+[^<>]{0,80}>/i;
/** The internal format of a rich-text editor: {"ops":[{"insert":"…. */
const editorData = /\{\s*\\?"(?:ops|blocks|insert|type|time|document|root)\\?"\s*:/;
/** Words that a page shows in place of the rest of a text. */
const cutOff =
  /[[【（(](?:查看|展开|阅读|点击)(?:更多|全文|全部|展开|查看)[\]】）)]\s*$|(?:\.{3}|…)\s*(?:查看|展开|阅读|点击)(?:更多|全文|全部)\s*[>》]*\s*$/;
/** Source code of PDF, RTF, saved web pages and encoded files. */
const fileInsides =
  /^%PDF-\d|^\{\\*rtf\d|\bendobj\b|^MIME-Version:|^Content-Transfer-Encoding:|(?:=[0-9A-F]{2}){6,}|^[A-Za-z0-9+/]{72,}={0,2}$/;

const inFields = [tag, entity, writtenEscape, officeNoise, percentEncoded, generatorSign, fileInsides];
/** Markdown parses tags, which the parser of the text reports, and one level of entities. */
const inText = [
  escapedTwice,
  writtenEscape,
  officeNoise,
  officeTag,
  percentEncodedWords,
  generatorSign,
  fileInsides,
  editorData,
  cutOff,
];

/** The first remains of HTML or of an escape in a value that is plain text; `undefined` if there are none. */
export function markupRest(value: string): string | undefined {
  return inFields.map((pattern) => pattern.exec(value)?.[0]).find((found) => found !== undefined);
}

/** Remains of HTML and of escapes that a reader of a Markdown text would see, the first on each line. */
export function markupRestFaults(markdown: string, file: string, firstLine: number): Fault[] {
  const faults: Fault[] = [];
  for (const [index, line] of markdown.split('\n').entries()) {
    for (const pattern of inText) {
      const match = pattern.exec(line);
      if (!match) continue;
      const { column, context } = placeOf(line, match.index);
      const facts = { column, found: match[0].slice(0, 40), context };
      faults.push({ code: 'text.markup', severity: 'error', facts, file, line: firstLine + index });
      break;
    }
  }
  return faults;
}

/** Remains of HTML and of escapes in the fields of a record, which are plain text. */
export function markupFieldFaults(value: unknown, file: string, lineOf: ParsedYaml['lineOf']): Fault[] {
  const faults: Fault[] = [];
  eachField(value, (member, path) => {
    const found = typeof member === 'string' ? markupRest(member) : undefined;
    if (found === undefined) return;
    const facts = { field: path.join('.'), found: found.slice(0, 40) };
    faults.push({ code: 'text.markupField', severity: 'error', facts, file, line: lineOf(path) });
  });
  return faults;
}
