import type { Clause, Policy } from '@mingce/schema/types';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../internal/announcer.js';
import { clausePath } from '../internal/clause-path.js';
import { clauseReference } from '../internal/clause-reference.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { holdsFocusOf, reveal } from './reveal.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly announcer: Announcer;
}

/**
 * The highlighted clause of the shown policy: finds it, scrolls to it and announces it, or reports that it is missing.
 */
export class ShownClause {
  readonly #host: Host;
  readonly #i18n: LocalizeController;
  #policy: Policy | undefined;
  #anchor = '';
  #isMissing = false;

  constructor(host: Host, i18n: LocalizeController) {
    this.#host = host;
    this.#i18n = i18n;
  }

  /** Its anchor; empty while no clause is highlighted. */
  get anchor(): string {
    return this.#anchor;
  }

  /** The clauses around it, outermost first, and itself; empty while no clause is highlighted. */
  get path(): readonly Clause[] {
    return this.#pathOf(this.#anchor);
  }

  /** Whether the requested clause does not exist in the text. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /**
   * Sets the requested policy and clause before they are drawn.
   *
   * @param isNamed - Whether the anchor certainly means a clause. A fragment may belong to the page; then no clause
   *   is missing.
   */
  aim(policy: Policy | undefined, anchor: string, isNamed: boolean): void {
    this.#policy = policy;
    this.#anchor = '';
    this.#isMissing = false;
    if (policy === undefined || anchor === '') return;
    if (this.#pathOf(anchor).length > 0) {
      this.#anchor = anchor;
      void this.#revealOnceDrawn(anchor);
      return;
    }
    this.#isMissing = isNamed && policy.disclosure === 'proactive';
    if (this.#isMissing) this.#host.announcer.say(this.#i18n.t.text('readerClauseMissing'));
  }

  /** Marks a clause without scrolling; returns its name. */
  mark(anchor: string): string {
    this.#anchor = anchor;
    this.#host.requestUpdate();
    return this.spoken(this.path);
  }

  /** Marks a clause, brings it into view and moves focus to it; resolves to whether there is one. */
  async show(anchor: string): Promise<boolean> {
    if (this.#pathOf(anchor).length === 0) return false;
    this.#isMissing = false;
    this.mark(anchor);
    await this.#host.updateComplete;
    reveal(this.#host, anchor);
    this.#announce();
    return true;
  }

  /** Name of a clause for readers. */
  spoken(path: readonly Clause[]): string {
    return clauseReference(path) || this.#i18n.t.text('readerThisPart');
  }

  async #revealOnceDrawn(anchor: string): Promise<void> {
    await this.#host.updateComplete;
    if (this.#anchor !== anchor || !this.#host.isConnected) return;
    reveal(this.#host, anchor, { behavior: 'auto', takesFocus: holdsFocusOf(this.#host) });
    this.#announce();
  }

  #announce(): void {
    this.#host.announcer.say(this.#i18n.t.text('readerClauseShown', { clause: this.spoken(this.path) }));
  }

  #pathOf(anchor: string): readonly Clause[] {
    return anchor === '' ? [] : (clausePath(this.#policy?.body ?? [], anchor) ?? []);
  }
}
