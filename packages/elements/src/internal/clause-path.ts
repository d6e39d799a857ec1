import type { Clause, ContentNode } from '@mingce/schema/types';

/** A clause and the clauses around it, outermost first; `undefined` if the text has no such anchor. */
export function clausePath(nodes: readonly ContentNode[], anchor: string): Clause[] | undefined {
  for (const node of nodes) {
    if (node.type !== 'clause') continue;
    if (node.anchor === anchor) return [node];
    const below = clausePath(node.children, anchor);
    if (below) return [node, ...below];
  }
  return undefined;
}
