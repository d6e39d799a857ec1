import type { Block, ContentNode, Inline, Table } from '@mingce/schema/types';
import { clauseHeading, gapAfter, hasHeading } from './clause-heading.js';

/** The text of inline content without markup; line breaks are kept. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.type === 'break') return '\n';
      return 'children' in inline ? inlineText(inline.children) : '';
    })
    .join('');
}

/** The text as plain lines: numbers as printed, cells separated by tabs, pictures as their descriptions. */
export function contentLines(nodes: readonly ContentNode[]): string[] {
  return nodes.flatMap((node) => (node.type === 'clause' ? clauseLines(node) : blockLines(node)));
}

function clauseLines(clause: Extract<ContentNode, { type: 'clause' }>): string[] {
  const lines = contentLines(clause.children);
  if (hasHeading(clause)) return [clauseHeading(clause), ...lines];
  const { label } = clause;
  if (label === undefined) return lines;
  if (clause.children[0]?.type !== 'paragraph') return [label, ...lines];
  const [first = '', ...rest] = lines;
  return [label + gapAfter(label) + first, ...rest];
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children).split('\n');
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first = '', ...rest] = contentLines(item);
        return [`${block.ordered ? `${(block.start ?? 1) + index}. ` : '· '}${first}`, ...rest];
      });
    case 'table':
      return tableLines(block);
    case 'image':
      return [`［${block.alt}］`];
    case 'note':
      return contentLines(block.children);
    default:
      // An unknown kind of a later format is left out.
      return [];
  }
}

function tableLines({ caption, head, rows }: Table): string[] {
  const line = (cells: readonly Inline[][]) =>
    cells.map((cell) => inlineText(cell).replace(/\n/g, ' ')).join('\t');
  return [...(caption === undefined ? [] : [caption]), ...[head, ...rows].map(line)];
}
