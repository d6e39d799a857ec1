/** An item of a list, inside a quote: numbers begin one there. */
const quotedItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** A line that is indented as the words of an item are, inside a quote. */
const quotedIndent = /^(?: {3}|\t)/;

/**
 * Number of lines that go on with an item of a list without being indented, this line included; `undefined` outside of items.
 * The lexer copies all words of the item for each of them, which takes time in proportion to the square of their number.
 *
 * @param before - The number up to the line above.
 * @param line - A line without its indentation, no item itself unless it is in a quote.
 */
export function itemLinesAfter(before: number | undefined, line: string): number | undefined {
  const inner = line.replace(/^(?:[ \t]*>)+/, '');
  if (inner.trim() === '') return undefined;
  if (inner !== line && (quotedItem.test(inner) || quotedIndent.test(inner))) return 0;
  return before === undefined ? undefined : before + 1;
}
