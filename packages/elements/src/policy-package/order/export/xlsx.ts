import writeXlsxFile from 'write-excel-file/browser';
import type { OrderTable } from './order-table.js';

/** Column widths of an order, in characters; further columns have the width of the last. */
const widths = [32, 40, 12, 26, 12, 26, 16, 36, 22, 48, 12, 18];

/** An order as a workbook. Every cell is text, so that none is evaluated as a formula. */
export function orderWorkbook(table: OrderTable, sheet: string): Promise<Blob> {
  const cells = table.map((row, place) =>
    row.map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      ...(place === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  return writeXlsxFile(cells, {
    sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
}
