import { inlineText } from '@mingce/content';
import type { Block, ContentNode, Inline, Paragraph, Table } from '@mingce/schema';

/**
 * A body with its tables written out, one sentence per row: 城市低保，2024年标准：920，2025年标准：960。 A row is alone in an
 * index and in a list of results, where numbers without the heads of their columns say nothing.
 */
export function tablesAsSentences(nodes: readonly ContentNode[]): readonly ContentNode[] {
  return nodes.some(hasTable) ? nodes.flatMap(inNode) : nodes;
}

/** Most texts have no tables, and are not copied. */
function hasTable(node: ContentNode): boolean {
  switch (node.type) {
    case 'table':
      return true;
    case 'clause':
    case 'note':
      return node.children.some(hasTable);
    case 'list':
      return node.items.some((item) => item.some(hasTable));
    default:
      return false;
  }
}

function inNode(node: ContentNode): ContentNode[] {
  return node.type === 'clause' ? [{ ...node, children: node.children.flatMap(inNode) }] : inBlock(node);
}

function inBlock(block: Block): Block[] {
  switch (block.type) {
    case 'table':
      return sentencesOf(block).map((text): Paragraph => ({ type: 'paragraph', children: [text] }));
    case 'list':
      return [{ ...block, items: block.items.map((item) => item.flatMap(inBlock)) }];
    case 'note':
      return [{ ...block, children: block.children.flatMap(inBlock) }];
    default:
      return [block];
  }
}

function sentencesOf({ caption = '', head, rows }: Table): string[] {
  // In numbered rows, the subject is after the number.
  const first = /^(?:序号|编号)$/.test(wordsOf(head[0] ?? []).replace(/\s/g, '')) ? 1 : 0;
  const heads = head.slice(first).map(wordsOf);
  const sentences = rows.map((row) => rowSentence(row.slice(first).map(wordsOf), heads));
  // A table without rows still has the words of its head.
  const all = rows.length > 0 ? sentences : [rowSentence(heads, [])];
  return [caption, ...all].filter((text) => text !== '');
}

/** The first cell says what the row is about, and needs no head unless it is a figure. */
function rowSentence(cells: readonly string[], heads: readonly string[]): string {
  const parts = cells.map((cell, at) => {
    const head = heads[at] ?? '';
    const saysItself = at === 0 && !/^\d/.test(cell);
    return saysItself || cell === '' || head === '' ? cell : `${head}：${cell}`;
  });
  const said = parts.filter((part) => part !== '').join('，');
  return said === '' ? '' : `${said}。`;
}

function wordsOf(cell: readonly Inline[]): string {
  return inlineText(cell)
    .replace(/\n/g, ' ')
    .trim()
    .replace(/[。；，]$/, '');
}
