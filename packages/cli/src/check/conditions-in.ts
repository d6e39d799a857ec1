import type { ConditionNode } from '@mingce/schema/types';
import type { FieldPath } from './record-fields.js';

/** Every condition and group of conditions, at any depth, with its path. */
export function* conditionsIn(
  nodes: readonly ConditionNode[],
  path: FieldPath,
): Generator<[ConditionNode, FieldPath]> {
  for (const [index, node] of nodes.entries()) {
    const at = [...path, index];
    yield [node, at];
    if ('all' in node) yield* conditionsIn(node.all, [...at, 'all']);
    else if ('any' in node) yield* conditionsIn(node.any, [...at, 'any']);
    else if ('not' in node) yield* conditionsIn([node.not], [...at, 'not']);
  }
}
