import type { Block, Clause, ContentNode } from '@mingce/schema';
import { inlineText } from './inline-text.js';

/** The text of a body as plain lines, numbers as printed. */
export function plainText(nodes: readonly ContentNode[]): string {
  return nodes.flatMap(nodeLines).join('\n');
}

function nodeLines(node: ContentNode): string[] {
  return node.type === 'clause' ? clauseLines(node) : blockLines(node);
}

/** The lines of a clause; its number is before its title, or else before its first words. */
function clauseLines({ label, title, children }: Clause): string[] {
  const [first, ...rest] = children;
  if (label === undefined || title !== undefined || first?.type !== 'paragraph') {
    const head = joinLabel(label ?? '', title ?? '');
    return [...(head === '' ? [] : [head]), ...children.flatMap(nodeLines)];
  }
  const [opening = '', ...lines] = blockLines(first);
  return [joinLabel(label, opening), ...lines, ...rest.flatMap(nodeLines)];
}

/** The text of a block, one line for each paragraph, item or table row. */
export function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children).split('\n');
    case 'list':
      return block.items.flatMap((item, index) =>
        item
          .flatMap(blockLines)
          .map((line, at) => (at === 0 ? `${marker(block.ordered, block.start, index)}${line}` : line)),
      );
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...[block.head, ...block.rows].map((cells) =>
          cells.map((cell) => inlineText(cell).replace(/\n/g, ' ')).join('\t'),
        ),
      ];
    case 'image':
      return [block.alt];
    case 'note':
      return block.children.flatMap(blockLines);
  }
}

function marker(ordered: boolean, start: number | undefined, index: number): string {
  return ordered ? `${(start ?? 1) + index}. ` : '• ';
}

/** 第六条 and 附件2 need a space before the text; 一、 and （一） have their own punctuation. */
function joinLabel(label: string, words: string): string {
  if (label === '' || words === '') return label + words;
  return /^[第附]/.test(label) ? `${label}\u3000${words}` : label + words;
}
