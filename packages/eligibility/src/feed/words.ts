import type { BenefitWords } from '@mingce/schema/types';
import type { Award, BenefitItem, ConditionNode } from '../types.js';

type ItemWords = BenefitWords['items'][number];
type NodeWords = ItemWords['nodes'][number];

/** The members of a node that are not needed for judging. */
function wordsOf({ text, clause, office, question }: Partial<NodeWords>): NodeWords {
  return {
    ...(text ? { text } : {}),
    ...(clause ? { clause } : {}),
    ...(office ? { office } : {}),
    ...(question ? { question } : {}),
  };
}

/** Maps each node of a tree, parents first. */
function mapNodes(node: ConditionNode, change: (node: ConditionNode) => ConditionNode): ConditionNode {
  const changed = change(node);
  if ('all' in changed) return { ...changed, all: changed.all.map((one) => mapNodes(one, change)) };
  if ('any' in changed) return { ...changed, any: changed.any.map((one) => mapNodes(one, change)) };
  return 'not' in changed ? { ...changed, not: mapNodes(changed.not, change) } : changed;
}

/** Splits an item into its rules and its texts; `withWords` joins them again. */
export function withoutWords<T extends BenefitItem>(item: T): { rules: T; words: ItemWords } {
  const { clause, office, contact, applyUrl, paidOn, conditions, awards, ...rest } = item;
  const nodes: NodeWords[] = [];
  const bare = (node: ConditionNode): ConditionNode => {
    nodes.push(wordsOf(node));
    const { text, clause: _, office: __, question, ...rules } = node as ConditionNode & NodeWords;
    return rules as ConditionNode;
  };
  const rules = {
    ...rest,
    ...(conditions ? { conditions: conditions.map((node) => mapNodes(node, bare)) } : {}),
    ...(awards ? { awards: awards.map(({ text, clause: _, ...award }): Award => award) } : {}),
  } as T;
  const words: ItemWords = {
    nodes,
    awards: (awards ?? []).map(wordsOf),
    ...(clause ? { clause } : {}),
    ...(office ? { office } : {}),
    ...(contact ? { contact } : {}),
    ...(applyUrl ? { applyUrl } : {}),
    ...(paidOn ? { paidOn } : {}),
  };
  return { rules, words };
}

export function withWords<T extends BenefitItem>(item: T, { nodes, awards, ...rest }: ItemWords): T {
  let place = 0;
  const worded = (node: ConditionNode): ConditionNode => {
    const words = nodes[place];
    place += 1;
    return { ...node, ...words } as ConditionNode;
  };
  return {
    ...item,
    ...rest,
    ...(item.conditions ? { conditions: item.conditions.map((node) => mapNodes(node, worded)) } : {}),
    ...(item.awards ? { awards: item.awards.map((award, index) => ({ ...award, ...awards[index] })) } : {}),
  };
}
