import type { ClauseRef, Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { clausePath } from './clause-path.js';
import { clauseReference, namedReference } from './clause-reference.js';
import type { LocalizeController } from './localize-controller.js';
import { headline } from './typography/typeset.js';

/** Data for links to clauses. */
export interface ClauseLinks {
  readonly i18n: LocalizeController;
  /** The loaded policies, by id. */
  readonly policies: ReadonlyMap<string, Policy>;
  /** The policy of references that name none; clauses of other policies are shown with the policy's title. */
  readonly policy: string;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
}

/** 第六条第二款 as a link to the policy, or as text if there is no page; `nothing` if the clause does not exist. */
export function clauseLink(ref: ClauseRef, links: ClauseLinks) {
  const name = clauseName(ref, links);
  if (name === undefined) return nothing;
  const href = links.policyHref(ref.policy ?? links.policy, ref.anchor);
  return href === undefined
    ? html`<span class="clause-name" lang="zh-CN">${headline(name)}</span>`
    : html`<a class="clause-name" lang="zh-CN" href=${href}>${headline(name)}</a>`;
}

/** 依据：第四条、第五条 as a separate line; `nothing` if none of the clauses exists. */
export function clauseLine(refs: readonly ClauseRef[] | undefined, links: ClauseLinks) {
  const drawn = (refs ?? []).map((ref) => clauseLink(ref, links)).filter((link) => link !== nothing);
  return drawn.length === 0
    ? nothing
    : html`<p class="clauses small" part="basis"><span class="muted">${links.i18n.t.text('clauseSee')}</span>${drawn}</p>`;
}

/** Name of a clause for readers, with the title of its policy unless that is the default policy. */
export function clauseName(ref: ClauseRef, { i18n, policies, policy }: ClauseLinks): string | undefined {
  const id = ref.policy ?? policy;
  const target = policies.get(id);
  const path = target && clausePath(target.body ?? [], ref.anchor);
  if (path === undefined || target === undefined) return undefined;
  if (id === policy) return namedReference(target, path) || i18n.t.text('readerThisPart');
  const clause = clauseReference(path) || i18n.t.text('readerThisPart');
  return i18n.t.text('clauseOf', { title: target.title, clause });
}
