/** An item of a list inside a quote, where numbers begin items too. */
const quotedItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** A line inside a quote that is indented like the text of an item. */
const quotedIndent = /^(?: {3}|\t)/;

/**
 * Number of lines that continue a list item without indentation, this line included; `undefined` outside items. The
 * lexer copies the whole text of the item for each of them, which takes quadratic time.
 *
 * @param before - The number up to the line above.
 * @param line - A line without its indentation; it begins no item itself unless it is in a quote.
 */
export function itemLinesAfter(before: number | undefined, line: string): number | undefined {
  const inner = line.replace(/^(?:[ \t]*>)+/, '');
  if (inner.trim() === '') return undefined;
  if (inner !== line && (quotedItem.test(inner) || quotedIndent.test(inner))) return 0;
  return before === undefined ? undefined : before + 1;
}
