import { MingceError } from '@mingce/schema/errors';
import { digitsInPlace } from '../digits-in-place.js';
import { partText, unpackOffice } from './office-file.js';
import type { Table, TableRow } from './table.js';
import { walkXml, XmlFault } from './walk-xml.js';

/** A text of Word: its tables, and its paragraphs outside of them. */
export interface WordText {
  tables: Table[];
  paragraphs: string[];
}

/** Elements that a reader of the text does not see: deleted words, hidden or struck words, codes of fields, and the second form of a drawing. */
const unseen: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
]);

/** Properties of a run whose words are not part of the text. */
const hiding: ReadonlySet<string> = new Set(['vanish', 'strike', 'dstrike']);

/**
 * The tables of a .docx file. A cell that spans rows is repeated in each; a table within a cell is text of the cell.
 *
 * @throws MingceError of `unpackOffice`, or `import.damagedOfficeFile`.
 */
export async function docxText(bytes: Uint8Array, file: string): Promise<WordText> {
  const xml = partText(await unpackOffice(bytes, file), 'word/document.xml');
  if (xml === undefined) {
    throw new MingceError('import.damagedOfficeFile', { file, reason: 'word/document.xml' });
  }
  const reader = new DocxVisitor();
  try {
    await walkXml(xml, reader);
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    throw new MingceError('import.damagedOfficeFile', { file, reason: cause.message }, { cause });
  }
  return reader.result();
}

interface Cell {
  text: string;
  columns: number;
  /** Whether the cell is merged with the cell above. */
  goesOn: boolean;
}

class DocxVisitor {
  readonly #tables: Cell[][][] = [];
  readonly #paragraphs: string[] = [];
  #tableDepth = 0;
  #unseenDepth = 0;
  #isText = false;
  /** Whether the properties of a run are open, and whether they hide its words. */
  #inRunProperties = false;
  #isHiddenRun = false;
  /** `superscript` or `subscript` for a run that is above or below its line. */
  #place = '';
  #paragraph = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    // Elements inside an unseen one only add to its depth, except the properties of a paragraph.
    if (unseen.has(name) || this.#unseenDepth > 0) {
      if (this.#unseenDepth === 0) this.#inRunProperties = name === 'rPr';
      else if (this.#inRunProperties && hiding.has(name))
        this.#isHiddenRun ||= !/^(?:0|false)$/.test(attributes.val ?? '');
      else if (this.#inRunProperties && name === 'vertAlign') this.#place = attributes.val ?? '';
      this.#unseenDepth += 1;
      return;
    }
    const cell = this.#tableDepth === 1 ? this.#cell : undefined;
    if (name === 'tbl') {
      this.#tableDepth += 1;
      if (this.#tableDepth === 1) this.#tables.push([]);
    } else if (name === 'tr' && this.#tableDepth === 1) this.#table?.push([]);
    else if (name === 'tc' && this.#tableDepth === 1) {
      this.#table?.[this.#table.length - 1]?.push({ text: '', columns: 1, goesOn: false });
    } else if (name === 'gridSpan' && cell) cell.columns = Math.min(64, Number(attributes.val) || 1);
    else if (name === 'vMerge' && cell) cell.goesOn = attributes.val !== 'restart';
    else if (name === 't') this.#isText = true;
    else if (name === 'tab') this.#paragraph += '\t';
    else if (name === 'br' || name === 'cr') this.#paragraph += '\n';
    else if (name === 'noBreakHyphen') this.#paragraph += '-';
  }

  close(name: string): void {
    if (this.#unseenDepth > 0) {
      this.#unseenDepth -= 1;
      return;
    }
    if (name === 't') this.#isText = false;
    else if (name === 'r') {
      this.#isHiddenRun = false;
      this.#place = '';
    } else if (name === 'tbl') this.#tableDepth -= 1;
    else if (name === 'p') this.#endParagraph();
  }

  text(text: string): void {
    if (this.#isText && !this.#isHiddenRun && this.#unseenDepth === 0)
      this.#paragraph += digitsInPlace(this.#place, text);
  }

  result(): WordText {
    return {
      tables: this.#tables.map((rows, at) => ({ name: `#${at + 1}`, rows: laidOut(rows) })),
      paragraphs: this.#paragraphs,
    };
  }

  get #table(): Cell[][] | undefined {
    return this.#tables[this.#tables.length - 1];
  }

  get #cell(): Cell | undefined {
    const row = this.#table?.[this.#table.length - 1];
    return row?.[row.length - 1];
  }

  #endParagraph(): void {
    const text = this.#paragraph.trim();
    this.#paragraph = '';
    if (this.#tableDepth === 0) {
      if (text !== '') this.#paragraphs.push(text);
      return;
    }
    const cell = this.#cell;
    if (cell) cell.text += cell.text === '' || text === '' ? text : `\n${text}`;
  }
}

/** Cells by column: a cell that spans several columns is in the first of them. */
function laidOut(rows: readonly (readonly Cell[])[]): TableRow[] {
  const above: string[] = [];
  return rows.map((row, at) => {
    const cells: string[] = [];
    const joined = new Set<number>();
    for (const { text, columns, goesOn } of row) {
      const column = cells.length;
      if (goesOn) joined.add(column);
      const own = goesOn ? (above[column] ?? '') : text;
      above[column] = own;
      cells.push(own, ...Array.from({ length: columns - 1 }, () => ''));
    }
    return { row: at + 1, cells, ...(joined.size > 0 ? { joined } : {}) };
  });
}
