import type { Line } from '../lines/line.js';
import type { FaultLog } from './fault-log.js';
import { limits } from './limits.js';

/** The delimiter row below the header of a table. */
const rule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Rejects oversized tables: each short row gets cells up to the width of the header, so that a few kilobytes of text
 * could become gigabytes. The lines of such a table stay text, and the fault keeps the record from being published.
 */
export function withoutOversizedTables(lines: readonly Line[], faults: FaultLog): readonly Line[] {
  let cells = 0;
  let end = 0;
  return lines.map((line, at) => {
    if (at < end || !isRule(line.text)) return line;
    end = at + 1;
    while (end < lines.length && lines[end]?.text.trim() !== '') end += 1;
    const columns = line.text.match(/-+/g)?.length ?? 0;
    const rows = end - at;
    if (columns <= limits.columns && cells + columns * rows <= limits.cells) {
      cells += columns * rows;
      return line;
    }
    const facts = { columns, rows, mostColumns: limits.columns, mostCells: limits.cells };
    faults.add('content.tableTooLarge', 'error', line.number, facts);
    return { ...line, text: line.text.replace('-', '\\-') };
  });
}

function isRule(text: string): boolean {
  // Also inside a quote or a list.
  return text.includes('|') && text.includes('-') && rule.test(text.replace(/^[\s>]+/, '').trimEnd());
}
