import type { Inline } from '@mingce/schema';

/**
 * The inlines without their first `count` characters: removes a number and keeps the emphasis of the remaining text.
 */
export function dropPrefix(inlines: readonly Inline[], count: number): Inline[] {
  let left = count;
  const drop = (list: readonly Inline[]): Inline[] =>
    list.flatMap((inline): Inline[] => {
      if (left === 0) return [inline];
      if (typeof inline === 'string') {
        const rest = inline.slice(left);
        left = Math.max(0, left - inline.length);
        return rest === '' ? [] : [rest];
      }
      if (inline.type === 'break') {
        left -= 1;
        return [];
      }
      const children = drop(inline.children);
      return children.length === 0 ? [] : [{ ...inline, children }];
    });
  return drop(inlines);
}
