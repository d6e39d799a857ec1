import type { Fault } from '@mingce/schema/types';

/** One document of a source: its fields under the source's own names. */
export interface SourceRow {
  /** For messages and ids: a file's path, or the row of a JSON file, such as #3. */
  place: string;
  /** File of the source, as messages name it. */
  file: string;
  /** Line of a field in that file, if the file has such lines. */
  lineOf(field: string): number | undefined;
  /** Line of the file on which the text begins. */
  textLine?: number;
  fields: Readonly<Record<string, unknown>>;
  /** Form of the text, as the form of the source implies it; a mapping may override it. */
  form?: 'markdown' | 'text';
}

export interface RowFault {
  place: string;
  faults: Fault[];
  /** Whether the file was never considered a document, such as a picture or a hidden file. */
  isPassedOver?: boolean;
}

export type Row = SourceRow | RowFault;
