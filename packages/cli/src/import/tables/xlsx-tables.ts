import { MingceError } from '@mingce/schema/errors';
import type { Unzipped } from 'fflate';
import { partText, unpackOffice } from './office-file.js';
import { type CellTrouble, mostRows, type Table, type TableRow } from './table.js';
import { walkXml } from './walk-xml.js';

/**
 * The sheets of an .xlsx file. The library gives the values; what it does not give is read beside it: which cells are merged,
 * and which show an error or a formula without a result.
 *
 * @throws MingceError of `unpackOffice`, or `import.tooManyRows`.
 */
export async function xlsxTables(bytes: Uint8Array, file: string): Promise<Table[]> {
  const parts = await unpackOffice(bytes, file);
  try {
    const notes = await sheetNotes(parts);
    for (const { rows } of notes.values()) {
      // The library creates a row for each number up to the last one, even if few of them exist.
      if (rows > 4 * mostRows) throw new MingceError('import.tooManyRows', { file, limit: mostRows });
    }
    const { default: readSheets } = await import('read-excel-file/universal');
    const sheets = await readSheets(new Uint8Array(bytes).buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: rowsOf(data, notes.get(sheet)),
      isHidden: notes.get(sheet)?.isHidden ?? false,
    }));
  } catch (cause) {
    if (cause instanceof MingceError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MingceError('import.damagedOfficeFile', { file, reason }, { cause });
  }
}

interface SheetNotes {
  /** Number of the last row. */
  rows: number;
  /** Cells that show an error, or a formula without a result, by address. */
  unread: ReadonlyMap<string, CellTrouble>;
  merged: readonly string[];
  /** Numbers of hidden rows. */
  hidden: ReadonlySet<number>;
  isHidden: boolean;
}

function rowsOf(data: readonly (readonly unknown[])[], notes: SheetNotes | undefined): TableRow[] {
  const cells = data.map((row) => row.map(textOf));
  const joined = new Map<number, Set<number>>();
  for (const range of notes?.merged ?? []) {
    const [first, last] = range.split(':').map(placeOf);
    if (!first || !last) continue;
    // Across columns, a cell is a heading; down the rows, it belongs to each of them.
    for (let row = first.row + 1; row <= Math.min(last.row, cells.length - 1); row += 1) {
      const own = cells[row];
      if (own) own[first.column] = cells[first.row]?.[first.column] ?? '';
      joined.set(row, (joined.get(row) ?? new Set()).add(first.column));
    }
  }
  const unread = new Map<number, Map<number, CellTrouble>>();
  for (const [address, trouble] of notes?.unread ?? []) {
    const place = placeOf(address);
    if (place) unread.set(place.row, (unread.get(place.row) ?? new Map()).set(place.column, trouble));
  }
  return cells.map((row, at) => {
    const [faults, shared] = [unread.get(at), joined.get(at)];
    return {
      row: at + 1,
      cells: row,
      ...(faults ? { unread: faults } : {}),
      ...(shared ? { joined: shared } : {}),
      ...(notes?.hidden.has(at + 1) ? { isHidden: true } : {}),
    };
  });
}

/** B3 is column 1 and row 2. */
function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function textOf(value: unknown): string {
  // The library gives a day of a sheet as its midnight in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value).trim();
}

async function sheetNotes(parts: Unzipped): Promise<ReadonlyMap<string, SheetNotes>> {
  const targets = new Map<string, string>();
  await walkXml(partText(parts, 'xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'));
    },
  });
  const sheets: { name: string; path: string; isHidden: boolean }[] = [];
  await walkXml(partText(parts, 'xl/workbook.xml') ?? '<none/>', {
    open: (element, { name = '', id = '', state = 'visible' }) => {
      if (element === 'sheet')
        sheets.push({ name, path: targets.get(id) ?? '', isHidden: state !== 'visible' });
    },
  });
  const notes = new Map<string, SheetNotes>();
  for (const { name, path, isHidden } of sheets) {
    notes.set(name, { ...(await notesOf(partText(parts, path) ?? '<none/>')), isHidden });
  }
  return notes;
}

async function notesOf(xml: string): Promise<Omit<SheetNotes, 'isHidden'>> {
  const unread = new Map<string, CellTrouble>();
  const merged: string[] = [];
  const hiddenRows = new Set<number>();
  let rows = 0;
  let cell = { address: '', isError: false, isFormula: false, value: '' };
  let isValue = false;
  await walkXml(xml, {
    open(name, { r = '', t, ref = '', hidden = '' }) {
      if (name === 'row') {
        const row = Number(r) || rows + 1;
        rows = Math.max(rows, row);
        if (/^(?:1|true)$/.test(hidden)) hiddenRows.add(row);
      }
      if (name === 'c') cell = { address: r, isError: t === 'e', isFormula: false, value: '' };
      if (name === 'f') cell.isFormula = true;
      if (name === 'mergeCell') merged.push(ref);
      isValue = name === 'v';
    },
    close(name) {
      isValue = false;
      if (name !== 'c') return;
      if (cell.isError) unread.set(cell.address, `#${cell.value.replace(/^#/, '')}`);
      else if (cell.isFormula && cell.value === '') unread.set(cell.address, 'formula');
    },
    text(text) {
      if (isValue) cell.value += text;
    },
  });
  return { rows, unread, merged, hidden: hiddenRows };
}
