import { html, nothing } from 'lit';
import { feedText } from '../internal/feed-text.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { GlossaryTerm } from './glossary-terms.js';

export interface TermView {
  readonly i18n: LocalizeController;
  /** The clause of a term as a link or a button; `nothing` if unknown. */
  readonly source: (term: GlossaryTerm) => unknown;
  /** The address of an interpretation's page; without it, only the title is shown. */
  readonly interpretationHref: (id: string) => string | undefined;
}

/** A list of terms with their meanings and sources. */
export function renderTermList(terms: readonly GlossaryTerm[], view: TermView) {
  return html`
    <dl class="term-list">
      ${terms.map((one) => html`<div><dt lang="zh-CN">${one.term}</dt><dd>${feedText(one.definition)}${renderTermSource(one, view)}</dd></div>`)}
    </dl>
  `;
}

/** Source of a meaning: the clause, and the interpretation that gives it. */
export function renderTermSource(term: GlossaryTerm, { i18n, source, interpretationHref }: TermView) {
  const { id, title } = term.interpretation;
  const clause = source(term);
  const href = interpretationHref(id);
  return html`
    <span class="term-source small">
      ${clause === nothing ? nothing : html`<span>${i18n.t.parts('glossarySource', { clause })}</span>`}
      ${href === undefined ? nothing : html`<span>${i18n.t.parts('glossaryFrom', { title: html`<a lang="zh-CN" href=${href}>${title}</a>` })}</span>`}
    </span>
  `;
}
