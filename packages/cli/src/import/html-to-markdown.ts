import { textToMarkdown } from '@mingce/content';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { tagNames } from '../sources/markup-rests.js';
import { digitsInPlace } from './digits-in-place.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const anyTag = new RegExp(`</?(?:${tagNames})(?:\\s[^<>]*)?/?>`, 'i');
const blockTag =
  /<(?:p|div|br|table|tr|td|ul|ol|li|h[1-6]|section|article|blockquote|center|body|html|pre|dl)(?:\s[^<>]*)?\/?>/i;
const anyEntity = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

export interface PlainMarkdown {
  markdown: string;
  /** Pictures in the HTML, which text cannot contain. */
  images: number;
  /** Words that the page has struck through or hides: its readers do not take them for the text. */
  unseen?: string[];
}

/** Whether a text is HTML with paragraphs, line breaks or tables of its own. */
function isHtml(text: string): boolean {
  return blockTag.test(text);
}

/** Plain text, on one line, of a value with remains of HTML and of escapes, such as a title. */
export function plainLine(value: string): string {
  return unescaped(withoutTags(value)).replace(/\s+/g, ' ').trim();
}

/** Text with written-out escapes (\n, \t, \u3000) and entities, escaped once too often or twice, as what they mean. */
export function unescaped(text: string): string {
  let plain = text;
  if (plain.includes('\\')) {
    plain = plain
      .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/(?:\\r)?\\n(?![A-Za-z])|\\r(?![A-Za-z])/g, '\n')
      .replace(/\\t(?![A-Za-z])/g, ' ');
  }
  for (let level = 0; level < 3 && anyEntity.test(plain); level += 1) plain = decoded(plain);
  return plain.replaceAll('\u00A0', ' ');
}

/** Entities as characters, by the parser that knows them all; `<` of a text must not open a tag on the way. */
function decoded(text: string): string {
  return text.replace(new RegExp(anyEntity.source, 'gi'), (entity) => {
    const [node] = parseFragment(entity).childNodes;
    return node && 'value' in node ? node.value : entity;
  });
}

function withoutTags(text: string, unseen: string[] = []): string {
  if (!text.includes('<')) return text;
  return inlineMeaning(text, unseen)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(new RegExp(anyTag.source, 'gi'), '');
}

/**
 * Takes struck words out and gives powers and indices their own characters, before their tags go. The length of
 * struck words is limited, so that tags without an end cost no more than linear time.
 */
function inlineMeaning(text: string, unseen: string[]): string {
  return text
    .replace(
      /<(del|s|strike)(?:\s[^<>]*)?>([\s\S]{0,2000}?)<\/\1\s*>/gi,
      (_, _tag: string, words: string) => {
        unseen.push(words.replace(new RegExp(anyTag.source, 'gi'), ''));
        return '';
      },
    )
    .replace(/<(su[pb])(?:\s[^<>]*)?>\s*(\d{1,3})\s*<\/\1\s*>/gi, (_, tag: string, digits: string) =>
      digitsInPlace(tag.toLowerCase(), digits),
    );
}

function withUnseen(markdown: string, images: number, unseen: readonly string[]): PlainMarkdown {
  const words = unseen.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return { markdown, images, ...(words.length > 0 ? { unseen: words } : {}) };
}

/** A plain text, or a whole body of HTML, as Markdown. HTML that was escaped on its way is HTML all the same. */
export function bodyToMarkdown(text: string): PlainMarkdown {
  // Line breaks alone make no HTML: the line ends of the text count as well.
  const broken = text.replace(/<br\s*\/?>\n?/gi, '\n');
  if (isHtml(broken)) return htmlToMarkdown(text);
  const plain = unescaped(broken);
  if (isHtml(plain)) return htmlToMarkdown(plain);
  const unseen: string[] = [];
  return withUnseen(textToMarkdown(withoutTags(plain, unseen)), 0, unseen);
}

/** Markdown with HTML in it: tables and paragraphs become Markdown, other tags are removed, their words kept. */
export function markdownWithoutHtml(markdown: string): PlainMarkdown {
  let images = 0;
  const unseen: string[] = [];
  const convert = (html: string) => {
    const converted = htmlToMarkdown(html);
    images += converted.images;
    unseen.push(...(converted.unseen ?? []));
    return `\n\n${converted.markdown}\n`;
  };
  const plain = inlineMeaning(
    markdown
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/<(table|ul|ol|dl)\b[\s\S]*?<\/\1\s*>/gi, convert),
    unseen,
  );
  if (!anyTag.test(plain)) return withUnseen(plain, images, unseen);
  images += plain.match(/<img\b/gi)?.length ?? 0;
  const text = plain
    .replace(/<br\s*\/?>|<\/?(?:p|div|section|article|center|h[1-6]|tr|li)(?:\s[^<>]*)?>/gi, '\n\n')
    .replace(new RegExp(anyTag.source, 'gi'), '');
  return withUnseen(text, images, unseen);
}

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const skipped = new Set(
  'script style head noscript template iframe object select button textarea svg title video audio canvas'.split(
    ' ',
  ),
);
const struckTags = new Set(['del', 's', 'strike']);

/** Whether readers of the page see an element: a style hides words against copying, or of a menu. */
function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

/** HTML as browsers read it, as Markdown: paragraphs, line breaks, headings, lists and tables; the rest is its words. */
function htmlToMarkdown(html: string): PlainMarkdown {
  const lines: string[] = [];
  let line = '';
  let images = 0;
  const unseen: string[] = [];

  const end = (prefix = '') => {
    const text = unescaped(line)
      .replace(/[^\S\u3000]+/g, ' ')
      .trim();
    if (text !== '') lines.push(prefix + escapedLine(text));
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      line += node.value.replace(/\s*\n\s*/g, (_, at: number) => (at === 0 ? ' ' : ''));
      return;
    }
    if (!('tagName' in node) || skipped.has(node.tagName)) return;
    if (isUnseen(node)) {
      unseen.push(wordsOf(node));
      return;
    }
    if (node.tagName === 'sup' || node.tagName === 'sub') {
      line += digitsInPlace(node.tagName, textOf(node));
      return;
    }
    if (node.tagName === 'br') {
      end();
      return;
    }
    if (node.tagName === 'img') {
      images += 1;
      return;
    }
    if (node.tagName === 'table' && isDataTable(node)) {
      end();
      unseen.push(...found(node, isUnseen).map(wordsOf));
      lines.push(tableToMarkdown(node));
      return;
    }
    const isBlock = blocks.has(node.tagName);
    if (isBlock || isCell(node)) end();
    node.childNodes.forEach(walk);
    if (isBlock || isCell(node)) end(prefixOf(node, line));
  };
  parseFragment(html).childNodes.forEach(walk);
  end();
  return withUnseen(lines.length === 0 ? '' : `${lines.join('\n\n')}\n`, images, unseen);
}

function isUnseen(node: Element): boolean {
  return (
    isHidden(node) ||
    struckTags.has(node.tagName) ||
    node.attrs.some(({ name, value }) => name === 'style' && /text-decoration[^;]*line-through/i.test(value))
  );
}

/** All words of an element, in one line. */
function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || skipped.has(node.tagName) || isHidden(node)) return '';
  if (node.tagName === 'br') return ' ';
  return wordsOf(node);
}

function wordsOf(element: Element): string {
  return element.childNodes.map(textOf).join('');
}

/** A heading only where it is short: editors use h1 to h6 for large type as well. The numbers of a list are words to cite. */
function prefixOf(node: Element, text: string): string {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level !== undefined && text.trim().length <= 60) return `${'#'.repeat(Number(level))} `;
  if (node.tagName !== 'li') return '';
  return numberOfItem(node) ?? '- ';
}

/** `1. ` of an item of a numbered list that does not repeat its number in words. */
function numberOfItem(item: Element): string | undefined {
  const list = item.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return undefined;
  const items = list.childNodes.filter((node) => node.nodeName === 'li');
  const start = Number(list.attrs.find(({ name }) => name === 'start')?.value ?? 1);
  return `${(Number.isInteger(start) ? start : 1) + items.indexOf(item)}. `;
}

function escapedLine(text: string): string {
  return textToMarkdown(text).trimEnd();
}

function isCell(node: Element): boolean {
  return node.tagName === 'td' || node.tagName === 'th';
}

/** Old pages use tables for layout; a table of a single column, or with another table in it, is not a table of data. */
function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    rows.length > 1 &&
    rows.every((row) => row.every((cell) => !holds(cell, 'table'))) &&
    rows.some((row) => row.length > 1)
  );
}

function rowsOf(table: Element): Element[][] {
  return found(table, (node) => node.tagName === 'tr').map((row) =>
    row.childNodes.filter((node): node is Element => 'tagName' in node && isCell(node)),
  );
}

function holds(node: Element, tagName: string): boolean {
  return found(node, (element) => element.tagName === tagName).length > 0;
}

function found(node: Element, matches: (element: Element) => boolean): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return matches(child) ? [child] : found(child, matches);
  });
}

/** Maximum number of rows and columns that a cell may span; more is a mistake or an attack. */
const mostSpanned = 100;

/** The text of a cell that spans several rows or columns applies to each of them. */
function tableToMarkdown(table: Element): string {
  const grid: string[][] = [];
  for (const [y, row] of rowsOf(table).entries()) {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const text = cellText(cell);
      for (let down = 0; down < spanOf(cell, 'rowspan'); down += 1) {
        const line = grid[y + down] ?? [];
        for (let right = 0; right < spanOf(cell, 'colspan'); right += 1) line[x + right] = text;
        grid[y + down] = line;
      }
      x += spanOf(cell, 'colspan');
    }
  }
  const rows = grid.slice(0, rowsOf(table).length);
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, x) => row[x] ?? '').join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return lines.join('\n');
}

function spanOf(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, mostSpanned) : 1;
}

function cellText(cell: Element): string {
  const words = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('tagName' in node) || skipped.has(node.tagName) || isUnseen(node)) return '';
    if (node.tagName === 'br') return ' ';
    const inner = node.childNodes.map(words).join('');
    return digitsInPlace(node.tagName, inner) + (blocks.has(node.tagName) ? ' ' : '');
  };
  const text = unescaped(words(cell)).replace(/\s+/g, ' ').trim();
  return escapedLine(text).replaceAll('|', '\\|');
}
