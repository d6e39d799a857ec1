/** Limits far above any official text; exceeding one is a fault with its line, so that parsing ends soon. */
export const limits = {
  /** Nesting depth of quotes and lists. */
  depth: 12,
  /** Lines that continue one list item without a blank line. */
  itemLines: 1000,
  columns: 100,
  /** Cells of all tables of a text, including those missing in short rows. */
  cells: 200_000,
  /** Characters such as `*`, `_`, `[` and backquotes in one paragraph or cell. */
  markup: 500,
  /** Characters of a comment in a quote or list. */
  innerComment: 10_000,
} as const;
