import { readFile } from 'node:fs/promises';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { readDay } from '../../import/read-day.js';
import { csvTables } from '../../import/tables/csv-table.js';
import { xlsxTables } from '../../import/tables/xlsx-tables.js';
import { errorCode } from '../../sources/unreadable.js';

/** A document that should be in the feed, from a row of the list. */
export interface ExpectedDocument {
  line: number;
  title: string;
  documentNumber: string;
  department: string;
  publishedOn?: string;
}

type Column = 'title' | 'documentNumber' | 'department' | 'publishedOn';

/** Header words that identify a column; the first match counts. */
const headers: Readonly<Record<Column, RegExp>> = {
  documentNumber: /文号|发文字号|文件编号|documentnumber|docno|number/,
  publishedOn: /发布日期|发布时间|印发日期|公布日期|成文日期|发文日期|日期|时间|publishedon|date/,
  department: /单位|机关|机构|部门|issuer|department/,
  title: /标题|名称|题名|文件名|政策|文件|title|name/,
};

/**
 * Reads the list of documents that should be in the feed: CSV in any usual encoding, or the first sheet of an
 * `.xlsx`. The header may be below a title line. A row with a fault is reported and left out.
 *
 * @throws MingceError `report.listUnreadable`, `report.listHeader`, or `import.…` for faults of the file.
 */
export async function readExpectedList(
  path: string,
  shownAs: string,
): Promise<{ documents: ExpectedDocument[]; hasDates: boolean; faults: Fault[] }> {
  const rows = await readRows(path, shownAs);
  const head = headerOf(rows);
  if (head < 0) {
    const found = (rows[0]?.cells ?? []).join('、').slice(0, 60);
    throw new MingceError('report.listHeader', { path: shownAs, found });
  }
  const columns = columnsOf(rows[head]?.cells ?? []);
  const faults: Fault[] = [];
  const documents: ExpectedDocument[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of rows.slice(head + 1)) {
    const cell = (column: Column) => cells[columns[column] ?? -1]?.trim() ?? '';
    const [title, documentNumber, day] = [cell('title'), cell('documentNumber'), cell('publishedOn')];
    const report = (code: string, facts: Fault['facts'] = {}) =>
      faults.push({ code, severity: 'error', facts, file: shownAs, line });
    if (cells.every((one) => one.trim() === '')) continue;
    if (/^(?:合计|总计|小计|共计)/.test(cells.find((one) => one.trim() !== '')?.trim() ?? '')) continue;
    if (title === '' && documentNumber === '') {
      report('report.rowUnnamed');
      continue;
    }
    const publishedOn = readDay(day);
    if (day !== '' && publishedOn === undefined) {
      report('report.rowDate', { value: day });
      continue;
    }
    if (day === '' && 'publishedOn' in columns) {
      report('report.rowNoDate', { title: title || documentNumber });
      continue;
    }
    const key = `${documentNumber || title}`.replace(/\s/g, '');
    const first = seen.get(key);
    if (first !== undefined) {
      report('report.rowTwice', { title: title || documentNumber, first });
      continue;
    }
    seen.set(key, line);
    documents.push({
      line,
      title,
      documentNumber,
      department: cell('department').replace(/\s+/g, ''),
      ...(publishedOn === undefined ? {} : { publishedOn }),
    });
  }
  return { documents, hasDates: 'publishedOn' in columns, faults };
}

/** Number of lines in which the header is looked for. */
const headerWithin = 5;

/** Index of the header: the first line with the most known columns; -1 if no line has titles or numbers. */
function headerOf(rows: readonly { cells: readonly string[] }[]): number {
  const sizes = rows.slice(0, headerWithin).map(({ cells }) => {
    const columns = columnsOf(cells);
    return 'title' in columns || 'documentNumber' in columns ? Object.keys(columns).length : 0;
  });
  const most = Math.max(0, ...sizes);
  return most === 0 ? -1 : sizes.indexOf(most);
}

function columnsOf(cells: readonly string[]): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  for (const [place, cell] of cells.entries()) {
    const words = cell.toLowerCase().replace(/[\s_-]/g, '');
    // A sentence above the table is not a header.
    if (words === '' || words.length > 16) continue;
    const column = (Object.keys(headers) as Column[]).find((name) => headers[name].test(words));
    if (column !== undefined && !(column in columns)) columns[column] = place;
  }
  return columns;
}

async function readRows(
  path: string,
  shownAs: string,
): Promise<{ cells: readonly string[]; line: number }[]> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const reason = errorCode(cause) ?? String(cause);
    throw new MingceError('report.listUnreadable', { path: shownAs, reason }, { cause });
  });
  const [table] = await (/\.xlsx$/i.test(path) ? xlsxTables(bytes, shownAs) : csvTables(bytes, shownAs));
  return (table?.rows ?? []).map(({ cells, row }) => ({ cells, line: row }));
}
