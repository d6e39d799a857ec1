import type { Fault } from '../errors.js';
import { sameDocumentNumber } from '../grammar/document-number.js';
import type { Policy } from '../types.js';
import { errorAt } from './rule.js';

/** A relation names the other document, by id, document number or title, and never the policy itself. */
export function checkPolicyRelations(policy: Policy): Fault[] {
  return (policy.relations ?? []).flatMap((relation, index) => {
    const path = ['relations', index];
    if (
      relation.policy === undefined &&
      relation.documentNumber === undefined &&
      relation.title === undefined
    ) {
      return [errorAt(path, 'relation.noTarget', { type: relation.type })];
    }
    const isSelf =
      relation.policy === policy.id ||
      (relation.documentNumber !== undefined &&
        policy.documentNumber !== undefined &&
        sameDocumentNumber(relation.documentNumber, policy.documentNumber));
    return isSelf ? [errorAt(path, 'relation.self', { type: relation.type })] : [];
  });
}
