/** Markup that would be read inside a line; `<` and `&` only where they would begin a tag or an entity. */
const inlineMarkup = /[\\`*_]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|\](?=\()/g;
/** Markup that would be read at the start of a line. */
const openingMarkup = /^(?:#{1,6}(?=\s|$)|[>~|]|[-+](?=\s|[-+\s]*$)|={1,}\s*$|-(?=[\s-]*$))/;

/**
 * Plain text as Markdown that reads the same: each line that is not blank becomes a paragraph, and what Markdown would
 * take for markup is escaped. Numbers such as 一、 or 1. stay as they are and open clauses.
 */
export function textToMarkdown(text: string): string {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(inlineMarkup, '\\$&').replace(openingMarkup, '\\$&'));
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}
