/** Limits far above any official text; a text beyond one is a fault with its line, so that reading ends soon. */
export const limits = {
  /** Quotes and lists inside each other. */
  depth: 12,
  /** Lines that go on with one item of a list, without a blank line between. */
  itemLines: 1000,
  columns: 100,
  /** Cells of all tables of one text, those included that a short row leaves out. */
  cells: 200_000,
  /** Signs such as `*`, `_`, `[` and backquotes in one paragraph or cell. */
  markup: 500,
  /** Characters of a comment in a quote or list. */
  innerComment: 10_000,
} as const;
