import type { Clause, ClauseRef, Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { clausePath } from '../../internal/clause-path.js';
import { clauseReference, namedReference } from '../../internal/clause-reference.js';
import { patternHref } from '../../internal/policy-address.js';
import { reference } from '../../internal/typography/typeset.js';
import type { PictureView, PieceView } from './picture-view.js';

/** Draws 第四条 as a link to the policy's page. A clause that the policy does not have is left out. */
export function citeOf(
  policy: Policy | undefined,
  { i18n: { t, format }, policyUrl, page }: Pick<PictureView, 'i18n' | 'policyUrl' | 'page'>,
): PieceView['cite'] {
  return (clauses) => {
    const known = knownClauses(policy, clauses ?? []);
    if (known.length === 0) return nothing;
    const [first] = known;
    const words = t.text('pictureClause', { clause: format.list(known.map((one) => one.words)) });
    const href = policy && patternHref(policyUrl, policy.id, first?.anchor, page);
    return html` <cite>${href === undefined ? reference(words) : html`<a href=${href}>${reference(words)}</a>`}</cite>`;
  };
}

function knownClauses(policy: Policy | undefined, clauses: readonly ClauseRef[]) {
  return clauses.flatMap(({ policy: id, anchor }, index) => {
    if (policy?.body === undefined || (id !== undefined && id !== policy.id)) return [];
    const path = clausePath(policy.body, anchor);
    if (path === undefined) return [];
    const within = withinDocument(path);
    // The document's name is said once.
    return [{ anchor, words: index === 0 ? namedReference(policy, within) : clauseReference(within) }];
  });
}

/** A heading above the clause, often the document's title, is left out of a reference. */
function withinDocument(path: readonly Clause[]): readonly Clause[] {
  return path.filter(({ kind }, index) => kind !== 'heading' || index === path.length - 1);
}
