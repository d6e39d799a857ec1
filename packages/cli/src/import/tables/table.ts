/** A table of a source, cell by cell, as its author sees it. */
export interface Table {
  /** Name of the sheet, or #2 for the second table of a text; empty where a file is one table. */
  name: string;
  rows: readonly TableRow[];
  /** Whether its author hid it from readers. */
  isHidden?: boolean;
}

export interface TableRow {
  /** Number of the row as shown by the program that made the table; in CSV, the line on which it begins. */
  row: number;
  /** The text of each cell; empty where there is none. */
  cells: readonly string[];
  /** Number of the column → why its cell has no text, though it is not empty. */
  unread?: ReadonlyMap<number, CellTrouble>;
  /** Columns whose cell is merged with the cell above, so that this row says more about the same subject. */
  joined?: ReadonlySet<number>;
  /** Whether its author hid it from readers, by hand or by a filter. */
  isHidden?: boolean;
}

/** `formula`: a formula that was never calculated. Else the value that the program shows for an error, such as #REF!. */
export type CellTrouble = 'formula' | `#${string}`;

/** Maximum number of rows read from a file: a larger file is not a list of questions that a person has reviewed. */
export const mostRows = 50_000;
