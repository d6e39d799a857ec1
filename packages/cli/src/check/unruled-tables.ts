import { inlineText } from '@mingce/content';
import type { ContentNode } from '@mingce/schema/types';
import { PackedBody } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';
import { shortened } from './quoted-numbers.js';

/** Full-width vertical bars, and box-drawing characters. */
const drawnRow = /[^｜\n]{0,20}｜[^｜\n]{1,40}｜.{0,20}|[│┃┌├┏┣][^\n]{1,60}/;
const tableRow = /^\s*\|(?:[^|\n]*\|){2,}\s*$/m;

/**
 * Reports Markdown tables without a delimiter row and tables drawn with characters, whose bars would be shown as text.
 */
export const unruledTables: Rule = (library, report) => {
  for (const source of library.sources.records) {
    const text = textOf(source);
    const drawn = firstRow(text, drawnRow);
    if (drawn !== undefined) {
      const line = lineOfQuote(library, source, drawn);
      const facts = { row: shortened(drawn.trim()), sign: /[｜│┃┌├┏┣]/.exec(drawn)?.[0] ?? '' };
      report({ ...source, lineOf: () => line }, 'table.drawn', facts);
    }
    const row = firstRow(text, tableRow);
    if (row === undefined) continue;
    const line = lineOfQuote(library, source, row);
    const cells = row.trim().split('|').length - 2;
    const facts = { row: shortened(row.trim()), ruler: `|${'---|'.repeat(cells)}` };
    report({ ...source, lineOf: () => line }, 'table.rulerMissing', facts);
  }
};

function textOf({ record }: SourceRecord): ContentNode[] {
  if ('body' in record && record.body)
    return record.body instanceof PackedBody ? record.body.read() : record.body;
  return 'answer' in record && Array.isArray(record.answer) ? record.answer : [];
}

function firstRow(nodes: readonly ContentNode[], pattern: RegExp): string | undefined {
  for (const node of nodes) {
    const found = rowIn(node, pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowIn(node: ContentNode, pattern: RegExp): string | undefined {
  switch (node.type) {
    case 'paragraph':
      // Lines of one paragraph are joined by a space.
      return pattern.exec(inlineText(node.children).replace(/\|[ \t]+(?=\|)/, '|\n'))?.[0];
    case 'clause':
    case 'note':
      return firstRow(node.children, pattern);
    case 'list':
      return firstRow(node.items.flat(), pattern);
    default:
      return undefined;
  }
}
