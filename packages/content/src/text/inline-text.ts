import type { Inline } from '@mingce/schema';

/** The text of inlines without markup; a hard line break is a line feed. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.type === 'break' ? '\n' : inlineText(inline.children);
    })
    .join('');
}
