import type { ContentNode } from '../content.js';
import type { Fault } from '../errors.js';
import { errorAt } from './rule.js';

/** An anchor names one clause of a text. */
export function checkBodyAnchors({ body }: { body?: ContentNode[] | undefined }): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const visit = (nodes: readonly ContentNode[]) => {
    for (const node of nodes) {
      if (node.type !== 'clause') continue;
      if (seen.has(node.anchor)) faults.push(errorAt(['body'], 'anchor.duplicate', { anchor: node.anchor }));
      seen.add(node.anchor);
      visit(node.children);
    }
  };
  visit(body ?? []);
  return faults;
}
