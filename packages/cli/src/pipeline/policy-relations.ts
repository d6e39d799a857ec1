import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import type { PolicyLinks, Relation } from '@mingce/schema/types';
import type { PackedPolicy } from './packed-policy.js';

type RelatedBy = NonNullable<PolicyLinks['relatedBy']>[number];

/** Gives each relation that names its target by document number the target’s id. */
export function relatePolicies(policies: readonly PackedPolicy[]): PackedPolicy[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const byNumber = new Map<string, PackedPolicy>();
  for (const policy of policies) {
    if (policy.documentNumber) byNumber.set(numberKey(policy.documentNumber), policy);
  }
  const complete = (relation: Relation): Relation => {
    const target = relation.policy
      ? byId.get(relation.policy)
      : relation.documentNumber && byNumber.get(numberKey(relation.documentNumber));
    if (!target) return relation;
    const { id, title, documentNumber } = target;
    return {
      ...relation,
      policy: id,
      title: relation.title ?? title,
      documentNumber: relation.documentNumber ?? documentNumber,
    };
  };
  return policies.map((policy) =>
    policy.relations ? { ...policy, relations: policy.relations.map(complete) } : policy,
  );
}

function numberKey(documentNumber: string): string {
  return normalizeDocumentNumber(documentNumber) ?? documentNumber;
}

/** Each relation of a policy, in the form in which its target lists it in `links`. */
export function* relationsBetween(
  policies: readonly PackedPolicy[],
): Generator<{ target: string; relation: RelatedBy }> {
  for (const { id, title, documentNumber, effectiveOn, publishedOn, relations = [] } of policies) {
    for (const { type, policy: target, clauses, on = effectiveOn ?? publishedOn, note } of relations) {
      if (target) yield { target, relation: { type, policy: id, title, documentNumber, clauses, on, note } };
    }
  }
}

/** The policies with what relates to them, on which their validity depends: a later policy may have replaced one. */
export function withRelatedBy(policies: readonly PackedPolicy[]): PackedPolicy[] {
  const found = new Map<string, RelatedBy[]>();
  for (const { target, relation } of relationsBetween(relatePolicies(policies)))
    found.set(target, [...(found.get(target) ?? []), relation]);
  return policies.map((policy) => {
    const relatedBy = found.get(policy.id);
    return relatedBy ? { ...policy, links: { ...policy.links, relatedBy } } : policy;
  });
}
