import { inlineText } from '@mingce/content';
import type { Block } from '@mingce/schema/types';

/** The lines of paragraphs and lists. Tables and pictures are not sentences, and notes are not the policy's own words. */
export function blockText(block: Block): string[] {
  if (block.type === 'paragraph') return inlineText(block.children).split('\n');
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(blockText));
  return [];
}
