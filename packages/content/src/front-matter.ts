export type FrontMatterForm = 'yaml' | 'toml' | 'json';

/** The parts of a source file: its front matter, if any, and the Markdown below it. */
export interface SourceParts {
  /** Text of the front matter without its delimiters; JSON keeps its braces. */
  front?: string;
  form?: FrontMatterForm;
  /** Line of the file on which the front matter begins, from 1. */
  frontLine: number;
  /** Whether the front matter has no end; the whole file is then in `markdown` and must not be published. */
  isUnclosed?: boolean;
  markdown: string;
  /** Line of the file on which the Markdown begins, from 1. */
  markdownLine: number;
}

/** Opening and closing lines of front matter by site generator; the group of `open` is not part of it. */
const forms: readonly { form: FrontMatterForm; open: RegExp; close: RegExp }[] = [
  { form: 'toml', open: /^(?:\+\+\+|---toml)[ \t]*\n/, close: /^(?:\+\+\+|---)[ \t]*(?:\n|$)/m },
  { form: 'json', open: /^---json[ \t]*\n/, close: /^---[ \t]*(?:\n|$)/m },
  { form: 'yaml', open: /^---(?:yaml)?[ \t]*\n/, close: /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m },
  // More hyphens, or the dashes of a Chinese keyboard, above a line with a field.
  {
    form: 'yaml',
    open: /^(?:-{4,}|[—－]{2,})[ \t]*\n(?=[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff -]{0,30}[:：])/,
    close: /^(?:-{3,}|[—－]{2,})[ \t]*(?:\n|$)/m,
  },
];
const field = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff -]*[:：](?:[ \t]|\n|$)/;

/**
 * Splits front matter from text in the forms that site generators write: YAML between `---`, TOML between `+++`, JSON in
 * braces, Hexo's YAML without its first line, Pelican's fields without any mark. Byte-order marks, CRLF, blank lines and comments before it do no harm.
 */
export function splitFrontMatter(text: string): SourceParts {
  // Line ends are normalized first; the number of lines does not change.
  const source = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const blank = /^(?:[ \t\uFEFF]*\n|<!--(?:(?!-->)[\s\S])*-->[ \t]*\n)*\uFEFF?/.exec(source)?.[0] ?? '';
  const rest = withoutIndent(source.slice(blank.length));
  const parts = between(rest) ?? hexo(rest) ?? pelican(rest) ?? json(rest);
  if (!parts) {
    const isUnclosed =
      /^(?:---|\+\+\+)[ \t]*\n/.test(rest) && /^.*\n[ \t]*[\w"'\u4e00-\u9fff-]+[ \t]*[:：=]/.test(rest);
    return { frontLine: 1, ...(isUnclosed ? { isUnclosed } : {}), markdown: source, markdownLine: 1 };
  }
  const { form, front, before, end } = parts;
  return {
    front,
    form,
    frontLine: linesIn(blank + before) + 1,
    markdown: rest.slice(end),
    markdownLine: linesIn(blank + rest.slice(0, end)) + 1,
  };
}

/** Front matter that was pasted with an indentation loses it; the number of lines stays. */
function withoutIndent(text: string): string {
  const [, indent] = /^([ \t\u3000]+)(?:---|\+\+\+)[ \t]*\n/.exec(text) ?? [];
  if (indent === undefined) return text;
  return text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

interface Split {
  form: FrontMatterForm;
  front: string;
  /** The opening line. */
  before: string;
  /** Offset at which the Markdown begins, in UTF-16 units. */
  end: number;
}

function between(text: string): Split | undefined {
  for (const { form, open, close } of forms) {
    const before = open.exec(text)?.[0];
    if (before === undefined) continue;
    const closing = close.exec(text.slice(before.length));
    if (!closing) return undefined;
    const front = text.slice(before.length, before.length + closing.index);
    return { form, front, before, end: before.length + front.length + closing[0].length };
  }
  return undefined;
}

/** Hexo reads fields up to the first `---`; a text with a thematic break has no title field above it. */
function hexo(text: string): Split | undefined {
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text);
  if (!closing || !field.test(text)) return undefined;
  const front = text.slice(0, closing.index);
  const isFields = front
    .split('\n')
    .every((line) => field.test(`${line}\n`) || /^(?:[ \t]|#|-[ \t]|$)/.test(line));
  if (!isFields || !/^title[ \t]*:/m.test(front)) return undefined;
  return { form: 'yaml', front, before: '', end: closing.index + closing[0].length };
}

/**
 * Pelican and MultiMarkdown read fields such as `Title: …` up to the first blank line; text copied from government
 * sites has 标题：…, 文号：…, 发布日期：… in the same form.
 */
function pelican(text: string): Split | undefined {
  const front = /^(?:[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff\u3000 -]{0,20}(?::[ \t]|：).*\n){2,}(?=\n)/.exec(
    text,
  )?.[0];
  if (front === undefined || !/^(?:title|标\s*题|文件标题|文件名称)[:：]/im.test(front)) return undefined;
  const lowered = front.replace(/^[^:：\n]+(?=[:：])/gm, (key) => key.toLowerCase().replace(/\s/g, ''));
  return { form: 'yaml', front: lowered, before: '', end: front.length };
}

/** A JSON object at the start of the file; Hexo omits its braces and ends it with `;;;`. */
function json(text: string): Split | undefined {
  const braces = /^\{[ \t]*\n[\s\S]*?^\}[ \t]*(?:\n|$)/m.exec(text) ?? /^\{.*\}[ \t]*(?:\n|$)/.exec(text);
  if (braces?.index === 0) return { form: 'json', front: braces[0], before: '', end: braces[0].length };
  const bare = /^"[\s\S]*?^;;;[ \t]*(?:\n|$)/m.exec(text);
  if (bare?.index !== 0) return undefined;
  const front = `{${bare[0].replace(/^;;;[ \t]*\n?$/m, '')}}`;
  return { form: 'json', front, before: '', end: bare[0].length };
}

function linesIn(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}
