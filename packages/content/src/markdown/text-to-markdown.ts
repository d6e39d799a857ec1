import { tabTableLength } from '../lines/pasted-tables.js';

/** Markup inside a line; `<` and `&` only if they would begin a tag or an entity. */
const inlineMarkup = /[\\`*_]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|\](?=\()/g;
/** Markup at the start of a line. */
const openingMarkup = /^(?:#{1,6}(?=\s|$)|[>~|]|[-+](?=\s|[-+\s]*$)|={1,}\s*$|-(?=[\s-]*$))/;

/**
 * Converts plain text to equivalent Markdown: each line that is not blank becomes a paragraph, and markup is escaped.
 * Numbers such as 一、 or 1. are kept and open clauses; table rows separated by tabs stay together.
 */
export function textToMarkdown(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .filter((line) => line.trim() !== '')
    .map((line, number) => ({ text: line, number }));
  const paragraphs: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = tabTableLength(lines, at);
    const found = lines
      .slice(at, at + Math.max(1, rows))
      .map((line) => escaped(rows > 0 ? line.text : line.text.trim()));
    paragraphs.push(found.join('\n'));
    at += found.length;
  }
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}

function escaped(line: string): string {
  return line.replace(inlineMarkup, '\\$&').replace(openingMarkup, '\\$&');
}
