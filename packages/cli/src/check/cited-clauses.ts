import type { Clause, ContentNode } from '@mingce/schema/types';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library } from './library.js';

/** Fields with which a record cites a clause. */
export interface ClausePointer {
  policy?: string | undefined;
  anchor: string;
  quote?: string | undefined;
}

export interface CitedClause {
  policy: SourceRecord<'policy'>;
  clause: Clause;
}

export function isPointer(value: unknown): value is ClausePointer {
  return typeof value === 'object' && value !== null && 'anchor' in value && typeof value.anchor === 'string';
}

/** Policies with a text that a reference may mean: the one it names, else those that its record is about. */
export function citedPolicies(
  library: Library,
  source: SourceRecord,
  path: readonly (string | number)[],
  { policy }: Pick<ClausePointer, 'policy'>,
): SourceRecord<'policy'>[] {
  const ids = policy === undefined ? impliedPolicies(source, path) : [policy];
  return ids.flatMap((id) => library.find('policy', id) ?? []);
}

/**
 * The policies that a reference without `policy` may mean: the policy that contains it, or those that its record names.
 * The clauses of a relation are in the other document.
 */
export function impliedPolicies(source: SourceRecord, path: readonly (string | number)[]): string[] {
  const { record } = source;
  if (source.kind === 'policy') {
    const relations = 'relations' in record ? record.relations : undefined;
    const relation =
      path[0] === 'relations' && typeof path[1] === 'number' ? relations?.[path[1]] : undefined;
    return relation?.policy === undefined ? [record.id] : [relation.policy, record.id];
  }
  const named = 'policies' in record ? (record.policies ?? []) : [];
  return named.map((entry) => (typeof entry === 'string' ? entry : entry.policy));
}

/** Clauses by anchor. */
export type Anchors = ReadonlyMap<string, Clause>;

/** Caches the anchors of each policy’s text, which many records may cite. */
export function rememberAnchors(): (policy: SourceRecord<'policy'>) => Anchors | undefined {
  const known = new Map<string, Anchors | undefined>();
  return ({ file, record }) => {
    if (!known.has(file)) known.set(file, record.body && collectAnchors(record.body.read()));
    return known.get(file);
  };
}

/** Every clause of a text by its anchor, paragraphs and items of articles included. */
export function collectAnchors(body: readonly ContentNode[]): Anchors {
  const anchors = new Map<string, Clause>();
  const visit = (clause: Clause) => {
    anchors.set(clause.anchor, clause);
    for (const child of clause.children) if (child.type === 'clause') visit(child);
  };
  for (const node of body) if (node.type === 'clause') visit(node);
  return anchors;
}
