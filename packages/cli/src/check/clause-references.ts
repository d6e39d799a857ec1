import { plainText } from '@mingce/content';
import type { Clause, ContentNode } from '@mingce/schema/types';
import { besidesBody } from '../pipeline/packed-body.js';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library, Rule } from './library.js';
import { nearest } from './nearest.js';
import { eachField } from './record-fields.js';
import { nearestId } from './references.js';

/** Fields whose values point at clauses: `{policy, anchor, quote}`. */
const clauseFields = new Set(['clause', 'clauses', 'oldClause', 'newClause']);

/** A pointer to a clause must hit: its policy is there, the anchor is in its text, and the words quoted stand there. */
export const clauseReferences: Rule = (library, report) => {
  const anchorsOf = rememberAnchors();
  for (const source of library.sources.records) {
    // No node of a text points at a clause of another, so a policy's text is left packed.
    const record = source.kind === 'policy' ? besidesBody(source.record) : source.record;
    for (const { path, pointer } of clausePointers(record)) {
      const { anchor, quote } = pointer;
      const ids = pointer.policy === undefined ? impliedPolicies(source, path) : [pointer.policy];
      const missing = pointer.policy !== undefined && !library.find('policy', pointer.policy);
      if (missing) {
        const facts = { kind: 'policy', id: pointer.policy ?? '' };
        if (library.isLeftOut('policy', facts.id)) report(source, 'reference.leftOut', facts, path);
        else
          report(source, 'reference.unknown', { ...facts, ...nearestId(library, 'policy', facts.id) }, path);
        continue;
      }
      const texts = bodiesOf(library, ids).map(anchorsOf);
      if (texts.length === 0) continue;
      const clause = texts.map((anchors) => anchors.get(anchor)).find((text) => text !== undefined);
      if (clause === undefined) {
        const suggestion = nearest(
          anchor,
          texts.flatMap((anchors) => [...anchors.keys()]),
        );
        const facts = { anchor, policy: ids.join(', '), ...(suggestion === undefined ? {} : { suggestion }) };
        report(source, 'clause.unknown', facts, [...path, 'anchor']);
      } else if (quote !== undefined && !squeeze(clause()).includes(squeeze(quote))) {
        report(source, 'clause.quoteDiffers', { anchor, policy: ids.join(', ') }, [...path, 'quote']);
      }
    }
  }
};

interface ClausePointer {
  policy?: string | undefined;
  anchor: string;
  quote?: string | undefined;
}

function clausePointers(record: unknown): { path: (string | number)[]; pointer: ClausePointer }[] {
  const pointers: { path: (string | number)[]; pointer: ClausePointer }[] = [];
  eachField(record, (value, path) => {
    if (!isPointer(value)) return;
    const field = path.filter((step) => typeof step === 'string').pop();
    if (field !== undefined && clauseFields.has(field)) pointers.push({ path: [...path], pointer: value });
  });
  return pointers;
}

function isPointer(value: unknown): value is ClausePointer {
  return typeof value === 'object' && value !== null && 'anchor' in value && typeof value.anchor === 'string';
}

/**
 * The policies a pointer without `policy` can mean: the policy it stands in, or those its record names. What a relation
 * points at is in the other document.
 */
function impliedPolicies(source: SourceRecord, path: readonly (string | number)[]): string[] {
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

function bodiesOf(library: Library, ids: readonly string[]): ContentNode[][] {
  return ids.flatMap((id) => {
    const body = library.find('policy', id)?.record.body;
    return body === undefined ? [] : [body];
  });
}

/** Anchor → the words it names, worked out only when a quotation is compared. */
type Anchors = ReadonlyMap<string, () => string>;

function rememberAnchors(): (body: ContentNode[]) => Anchors {
  const known = new Map<ContentNode[], Anchors>();
  return (body) => {
    const anchors = known.get(body) ?? collectAnchors(body);
    known.set(body, anchors);
    return anchors;
  };
}

function collectAnchors(body: readonly ContentNode[]): Anchors {
  const anchors = new Map<string, () => string>();
  const visit = (clause: Clause) => {
    anchors.set(clause.anchor, () => plainText([clause]));
    for (const child of clause.children) if (child.type === 'clause') visit(child);
  };
  for (const node of body) if (node.type === 'clause') visit(node);
  return anchors;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
