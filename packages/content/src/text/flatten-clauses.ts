import type { Block, Clause, ContentNode } from '@mingce/schema';
import { isLevel } from '../clauses/anchors.js';
import { blockLines, plainText } from './plain-text.js';

/** A unit of search: the part of a text that is cited as one. */
export interface FlatClause {
  /** Anchor; empty for text that belongs to no clause. */
  anchor: string;
  /** The number as people cite it: 第六条, 三、（一）, 附件2 第三条. */
  label: string;
  title?: string;
  text: string;
  /**
   * The titles of the divisions that contain it, outermost first: 第三编 合同, 第十四章 租赁合同 give 合同, 租赁合同. Absent if there are
   * none.
   */
  within?: readonly string[];
}

/**
 * The units of search in reading order. An article with all of its 款, 项 and 目 is one; elsewhere each numbered or
 * titled part is one with its own direct text. Text outside all clauses is one unit with an empty anchor.
 */
export function flattenClauses(body: readonly ContentNode[]): FlatClause[] {
  const outside = body.filter((node): node is Block => node.type !== 'clause');
  const text = outside.flatMap(blockLines).join('\n');
  const units = body.filter((node) => node.type === 'clause').flatMap((clause) => flatten(clause, '', []));
  return text === '' ? units : [{ anchor: '', label: '', text }, ...units];
}

function flatten(clause: Clause, above: string, within: readonly string[]): FlatClause[] {
  const { anchor, kind, title, children } = clause;
  const label = citation(clause, above);
  const inner = kind === 'article' ? [] : children.filter((node) => node.type === 'clause');
  const own = kind === 'article' ? children : children.filter((node) => node.type !== 'clause');
  const text = plainText(own);
  const unit: FlatClause = {
    anchor,
    label,
    ...(title === undefined ? {} : { title }),
    text,
    ...(within.length === 0 ? {} : { within }),
  };
  const isBare = title === undefined && text === '' && inner.length > 0;
  const inside = title === undefined ? within : [...within, title];
  return [...(isBare ? [] : [unit]), ...inner.flatMap((child) => flatten(child, label, inside))];
}

/** Articles are numbered throughout, so they are cited alone; other numbers with the clauses that contain them. */
function citation({ kind, label }: Clause, above: string): string {
  if (label === undefined) return above;
  if (kind === 'article') return joinWithSpace(/^附\s*件\S*/.exec(above)?.[0] ?? '', label);
  return isLevel(kind) && !/[条章节编件\d]$/.test(above) ? above + label : joinWithSpace(above, label);
}

function joinWithSpace(above: string, label: string): string {
  return above === '' ? label : `${above} ${label}`;
}
