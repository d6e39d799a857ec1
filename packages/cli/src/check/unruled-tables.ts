import { inlineText } from '@mingce/content';
import type { ContentNode } from '@mingce/schema/types';
import { PackedBody } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';
import { shortened } from './quoted-numbers.js';

const tableRow = /^\s*\|(?:[^|\n]*\|){2,}\s*$/m;

/** A Markdown table without the line of dashes is no table: its bars would be shown to readers among the words. */
export const unruledTables: Rule = (library, report) => {
  for (const source of library.sources.records) {
    const row = firstRow(textOf(source));
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

function firstRow(nodes: readonly ContentNode[]): string | undefined {
  for (const node of nodes) {
    const found = rowIn(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowIn(node: ContentNode): string | undefined {
  switch (node.type) {
    case 'paragraph':
      // Lines of one paragraph are joined by a space.
      return tableRow.exec(inlineText(node.children).replace(/\|[ \t]+(?=\|)/, '|\n'))?.[0];
    case 'clause':
    case 'note':
      return firstRow(node.children);
    case 'list':
      return firstRow(node.items.flat());
    default:
      return undefined;
  }
}
