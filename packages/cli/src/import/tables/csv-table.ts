import { MingceError } from '@mingce/schema/errors';
import { decodeText } from '../../sources/decode-text.js';
import type { Table } from './table.js';

/**
 * A file of separated values, in any encoding that offices save in. The separator is the one that occurs most in its
 * most of: comma, tab or semicolon.
 *
 * @throws MingceError `import.damagedTable`, which names the line, or `import.notTextTable`.
 */
export async function csvTables(bytes: Uint8Array, file: string): Promise<Table[]> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    if (decoded.line === undefined) throw new MingceError('import.notTextTable', { file });
    throw new MingceError('import.damagedTable', { file, line: decoded.line, reason: 'encoding' });
  }
  const { text } = decoded;
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const options = {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      // The library creates an error, with its stack, for each record of another length, even if it keeps the record.
      skip_empty_lines: true,
    };
    // The types of the library do not say what `info` adds.
    const records = parse(text, { ...options, info: true }) as unknown as InfoRecord[];
    let filledLines = 0;
    const rows = records.map(({ record, info }) => {
      const row = filledLines + info.empty_lines + 1;
      // The library counts lines too, but a line end of two characters inside a cell twice.
      filledLines += record.join(' ').split(lineEnd).length;
      return { row, cells: record };
    });
    return [{ name: '', rows }];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new MingceError(
      'import.damagedTable',
      { file, line: Number(cause.lines ?? 1), reason: cause.code },
      { cause },
    );
  }
}

const lineEnd = /\r\n?|\n/;

interface InfoRecord {
  record: string[];
  /** Number of empty lines up to the end of the record. */
  info: { empty_lines: number };
}

/** The marks of Chinese text separate only where no other does: they are in the cells as well. */
function separatorOf(text: string): string {
  const first = text.split(lineEnd, 20).join('\n');
  const count = (separator: string) => first.split(separator).length;
  const most = (separators: readonly string[]) =>
    separators.reduce((best, one) => (count(one) > count(best) ? one : best));
  const usual = most([',', '\t', ';']);
  return count(usual) > 1 ? usual : most(['，', '；']);
}
