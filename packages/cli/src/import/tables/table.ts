/** A table of a source, cell by cell, as whoever made it sees it. */
export interface Table {
  /** Name of the sheet, or #2 for the second table of a text; empty where a file is one table. */
  name: string;
  rows: readonly TableRow[];
  /** Whether its author hid it from readers. */
  isHidden?: boolean;
}

export interface TableRow {
  /** Number of the row as the program shows it that made the table; in CSV, the line on which it begins. */
  row: number;
  /** The text of each cell; empty where there is none. */
  cells: readonly string[];
  /** Number of the column → why its cell has no text, though it is not empty. */
  unread?: ReadonlyMap<number, CellTrouble>;
  /** Columns whose cell is one with the cell above it, so that this row says more about the same. */
  joined?: ReadonlySet<number>;
  /** Whether its author hid it from readers, by hand or by a filter. */
  isHidden?: boolean;
}

/** `formula`: a formula that was never calculated. Else the value that the program shows for an error, such as #REF!. */
export type CellTrouble = 'formula' | `#${string}`;

/** Rows of a file that are read at most: one that has more is no list of questions that a person has looked at. */
export const mostRows = 50_000;
