import type { FeedGroup } from '@mingce/feed';
import type { Clause, ClauseKind, Policy } from '@mingce/schema/types';
import { html, nothing, type ReactiveController } from 'lit';
import { clauseName } from '../internal/clause-link.js';
import { filledAddress } from '../internal/companions.js';
import { contentLines } from '../internal/content-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { PolicyElement } from '../internal/policy-element.js';
import type { WordsView } from '../internal/render-content.js';
import { keepNumbers } from '../internal/typography/typeset.js';
import { type GlossaryTerm, loadTerms } from './glossary-terms.js';
import { placeBelow } from './place-below.js';
import { splitTerms } from './split-terms.js';
import { renderTermList, renderTermSource, type TermView } from './term-list.js';

interface GlossaryHost {
  readonly i18n: LocalizeController;
  /** Address pattern of an interpretation's page; may be empty. */
  readonly interpretationUrl: () => string;
  readonly showClause: (anchor: string) => unknown;
}

/** Kinds of clauses that continue the clause around them: a term marked there is not marked again. */
const inner: ReadonlySet<ClauseKind> = new Set([
  'paragraph',
  'item',
  'subitem',
  'level3',
  'level4',
  'level5',
]);

/**
 * Explains the terms of a policy where they occur: the first occurrence in a clause opens the meaning, by pointer,
 * touch and keyboard; Esc and a press elsewhere close it. In care mode and on paper, all terms are listed below the
 * text.
 */
export class GlossaryController implements ReactiveController {
  readonly #element: PolicyElement;
  readonly #host: GlossaryHost;
  #policy: Policy | undefined;
  #terms: readonly GlossaryTerm[] = [];
  #words: WordsView | undefined;
  #abort: AbortController | undefined;
  #open: { readonly term: GlossaryTerm; readonly opener: HTMLElement } | undefined;

  constructor(element: PolicyElement, host: GlossaryHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  /** Draws text with its terms. A new function when the terms change; `undefined` without terms. */
  get words(): WordsView | undefined {
    return this.#words;
  }

  /** Loads the terms of the shown policy; the text does not wait for them. */
  follow(group: FeedGroup | undefined, policy: Policy | undefined): void {
    if (policy === this.#policy) return;
    this.#policy = policy;
    this.#abort?.abort();
    this.#setTerms([]);
    if (group === undefined || policy === undefined || policy.disclosure !== 'proactive') return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    // If a meaning cannot be fetched, the term stays plain.
    void loadTerms(group, policy, signal, () => undefined).then((terms) => {
      if (signal.aborted) return;
      const text = contentLines(policy.body ?? []).join('\n');
      this.#setTerms(terms.filter(({ term }) => text.includes(term)));
    });
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    const popup = this.#element.renderRoot.querySelector<HTMLElement>('.term-pop');
    if (popup && this.#open) placeBelow(popup, this.#open.opener);
  }

  /** The open meaning, if any. It must be at the end of the element, so that the text does not move. */
  renderPopup() {
    if (this.#open === undefined) return nothing;
    const { term } = this.#open;
    const { t } = this.#host.i18n;
    return html`
      <div class="term-pop" role="dialog" aria-labelledby="term-name" aria-describedby="term-meaning" tabindex="-1" @keydown=${this.#onPopupKey}>
        <div class="term-head">
          <b id="term-name" lang="zh-CN">${term.term}</b>
          <button type="button" class="term-close" aria-label=${t.text('glossaryClose')} @click=${this.#dismiss}>${icon(icons.clear)}</button>
        </div>
        <p id="term-meaning" lang="zh-CN">${term.definition}</p>
        ${renderTermSource(term, this.#view)}
      </div>
    `;
  }

  /** 本文名词: all terms that occur in the text; on screen in care mode only, on paper always. */
  renderList(level: number) {
    if (this.#terms.length === 0) return nothing;
    return html`
      <section class="glossary">
        ${heading(level, this.#host.i18n.t.text('glossaryTitle'), 'small-title')} ${renderTermList(this.#terms, this.#view)}
      </section>
    `;
  }

  get #view(): TermView {
    const { i18n } = this.#host;
    return {
      i18n,
      source: (term) => this.#renderSource(term),
      interpretationHref: (id) => filledAddress(this.#host.interpretationUrl(), id),
    };
  }

  #renderSource({ clause }: GlossaryTerm) {
    const policy = this.#policy;
    if (policy === undefined || clause === undefined || (clause.policy ?? policy.id) !== policy.id)
      return nothing;
    const name = clauseName(clause, {
      i18n: this.#host.i18n,
      policies: new Map([[policy.id, policy]]),
      policy: policy.id,
      policyHref: () => undefined,
    });
    return name === undefined
      ? nothing
      : html`<button type="button" class="inline" lang="zh-CN" @click=${() => this.#goTo(clause.anchor)}>${name}</button>`;
  }

  #setTerms(terms: readonly GlossaryTerm[]): void {
    this.#close();
    if (terms.length === 0 && this.#terms.length === 0) return;
    this.#terms = terms;
    this.#words = terms.length === 0 ? undefined : this.#wordsWith(terms);
    this.#element.requestUpdate();
  }

  #wordsWith(terms: readonly GlossaryTerm[]): WordsView {
    const seen = new Set<string>();
    return {
      begin: ({ kind }: Clause) => {
        if (!inner.has(kind)) seen.clear();
      },
      draw: (text) =>
        splitTerms(text, terms, seen).map((piece) =>
          typeof piece === 'string' ? keepNumbers(piece) : this.#renderTerm(piece),
        ),
    };
  }

  /** No `<button>`, whose text would neither wrap nor be copied with the sentence. */
  #renderTerm(term: GlossaryTerm) {
    return html`<span class="term" role="button" tabindex="0" aria-haspopup="dialog" aria-expanded="false"
      @click=${(event: Event) => this.#toggle(term, event)} @keydown=${(event: KeyboardEvent) => this.#onTermKey(term, event)}>${term.term}</span>`;
  }

  readonly #onTermKey = (term: GlossaryTerm, event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#toggle(term, event);
  };

  async #toggle(term: GlossaryTerm, event: Event): Promise<void> {
    const opener = event.currentTarget as HTMLElement;
    const isOpen = this.#open?.opener === opener;
    this.#close();
    if (isOpen) return;
    this.#open = { term, opener };
    opener.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', this.#onPointer, true);
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('.term-pop')?.focus({ preventScroll: true });
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#open.opener.setAttribute('aria-expanded', 'false');
    this.#open = undefined;
    document.removeEventListener('pointerdown', this.#onPointer, true);
    this.#element.requestUpdate();
  }

  readonly #dismiss = (): void => {
    this.#open?.opener.focus({ preventScroll: true });
    this.#close();
  };

  /** Esc, and Tab past either end, move the focus back to the term. */
  readonly #onPopupKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#dismiss();
    }
    if (event.key !== 'Tab') return;
    const popup = event.currentTarget as HTMLElement;
    const stops = Array.from(popup.querySelectorAll<HTMLElement>('a[href], button'));
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    const focused = event.target as HTMLElement;
    if (focused !== edge && !(event.shiftKey && focused === popup)) return;
    event.preventDefault();
    this.#dismiss();
  };

  readonly #onPointer = (event: Event): void => {
    const popup = this.#element.renderRoot.querySelector('.term-pop');
    const path = event.composedPath();
    const opener = this.#open?.opener;
    if ((popup && path.includes(popup)) || (opener && path.includes(opener))) return;
    this.#close();
  };

  #goTo(anchor: string): void {
    this.#close();
    this.#host.showClause(anchor);
  }
}
