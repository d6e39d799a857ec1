import type { Policy } from '@mingce/schema/types';

/** Laws, regulations and government rules are enacted (制定机关); other documents are issued (发文机关). */
export function issuersTerm({ policyKind }: Pick<Policy, 'policyKind'>): 'issuers' | 'enactors' {
  return policyKind === 'law' || policyKind === 'regulation' || policyKind === 'rule'
    ? 'enactors'
    : 'issuers';
}
