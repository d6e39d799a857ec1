import type { LitElement } from 'lit';
import { isForNewWindow } from '../internal/new-window.js';
import { scrollBackTo, scrollIntoSight } from '../internal/scroll-into-sight.js';
import { createOpened, type OpenedSetting, type OpenedView, updateOpened } from './opened-place.js';
import { isSameOpened, type Opened } from './places.js';

/** One place on the reader's path, with its state. */
interface Step {
  /** The element in place of the results; `undefined` for the results themselves. */
  readonly opened: Opened | undefined;
  /** Kept while the reader is elsewhere, so that it is unchanged on the way back. */
  readonly element: HTMLElement | undefined;
  /** Whether the browser's history has an entry for it, one after that of the step before. */
  readonly isEntry: boolean;
  scroll: number;
  focused: HTMLElement | undefined;
}

interface Task {
  readonly setting: () => OpenedSetting;
  /** The record that a link opens in place, if it does. */
  readonly openedAt: (href: string) => Opened | undefined;
  /** Whether the page leaves the opening to the element. */
  readonly isLeftToUs: (opened: Opened) => boolean;
  /** Writes a place into the address; returns whether the history has a new entry. */
  readonly write: (opened: Opened | undefined) => boolean;
  /** Called before the results are shown again. */
  readonly onResults: () => void;
}

type Host = LitElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Path of the reader from the results, place by place, with the way back; each place keeps its state. */
export class InPlace {
  readonly #host: Host;
  readonly #task: Task;
  #trail: readonly Step[] = [step(undefined)];
  #at = 0;

  constructor(host: Host, task: Task) {
    this.#host = host;
    this.#task = task;
  }

  get opened(): Opened | undefined {
    return this.#step?.opened;
  }

  /** The opened record with its navigation; `undefined` while the results are shown. */
  get view(): Omit<OpenedView, 'i18n' | 'hasResults'> | undefined {
    const { opened, element } = this.#step ?? {};
    if (opened === undefined || element === undefined) return undefined;
    updateOpened(element, opened, this.#task.setting());
    // The results have their own back button.
    const hasEarlier = this.#trail[this.#at - 1]?.opened !== undefined;
    const { follow, toResults } = this;
    return { kind: opened.kind, element, follow, back: hasEarlier ? this.#back : undefined, toResults };
  }

  get #step(): Step | undefined {
    return this.#trail[this.#at];
  }

  /** Shows the place from the address at the start of the page, without scrolling. */
  start(opened: Opened | undefined): void {
    this.#trail = [step(opened)];
    this.#at = 0;
    this.#host.requestUpdate();
  }

  /** Shows a place that the reader chose: one step further. */
  open(opened: Opened | undefined): void {
    if (isSameOpened(opened, this.opened)) {
      this.#showAgain();
      return;
    }
    const isEntry = this.#task.write(opened);
    this.#leave();
    this.#trail = [...this.#trail.slice(0, this.#at + 1), step(opened, this.#step?.element, isEntry)];
    this.#at += 1;
    void this.#arrive();
  }

  /** Shows the place that the reader came to by Back or Forward, or by an address that the page set. */
  comeTo(opened: Opened | undefined): void {
    if (isSameOpened(opened, this.opened)) return;
    this.#leave();
    const known = this.#nearest((one) => isSameOpened(one.opened, opened));
    if (known === undefined) {
      this.#trail = [step(opened)];
      this.#at = 0;
      void this.#arrive();
      return;
    }
    this.#at = known;
    void this.#return();
  }

  /** A link from place to place opens in place as well. */
  readonly follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || isForNewWindow(event)) return;
    const opened = this.#task.openedAt(link.href);
    if (opened === undefined) return;
    event.preventDefault();
    if (this.#task.isLeftToUs(opened)) this.open(opened);
  };

  /** One step back. */
  readonly #back = (): void => this.#goTo(this.#at - 1);

  /** Back to the results, over all places that were opened since. */
  readonly toResults = (): void => {
    const before = this.#trail.slice(0, this.#at).map(({ opened }) => opened === undefined);
    const results = before.lastIndexOf(true);
    if (results >= 0) this.#goTo(results);
    else this.open(undefined);
  };

  /** Uses the browser's history if it has an entry for each step, so that its buttons stay consistent. */
  #goTo(index: number): void {
    if (this.#trail.slice(index + 1, this.#at + 1).every(({ isEntry }) => isEntry)) {
      history.go(index - this.#at);
      return;
    }
    this.#leave();
    this.#at = index;
    this.#task.write(this.opened);
    void this.#return();
  }

  /** The step of this kind with the fewest steps to it, those before first. */
  #nearest(fits: (one: Step) => boolean): number | undefined {
    const indexes = this.#trail.flatMap((one, index) => (fits(one) ? [index] : []));
    const far = (index: number) => Math.abs(index - this.#at + 0.1);
    return indexes.sort((one, other) => far(one) - far(other))[0];
  }

  #leave(): void {
    const from = this.#step;
    if (from === undefined) return;
    from.scroll = scrollY;
    from.focused = deepestFocus(this.#host);
  }

  /** Draws the current place for the first time, scrolls to its beginning and moves the focus there. */
  async #arrive(): Promise<void> {
    await this.#draw();
    if (this.opened === undefined) {
      this.#host.renderRoot.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
      return;
    }
    this.#section?.focus({ preventScroll: true });
    scrollIntoSight(this.#host);
  }

  /** Draws a place that the reader returns to, with its former focus and scroll position. */
  async #return(): Promise<void> {
    const { scroll = 0, focused } = this.#step ?? {};
    await this.#draw();
    const { element } = this.#step ?? {};
    if (element && 'updateComplete' in element) await element.updateComplete;
    const fallback = this.#section ?? this.#host.renderRoot.querySelector<HTMLElement>('input');
    (focused?.isConnected ? focused : fallback)?.focus({ preventScroll: true });
    scrollBackTo(scrollX, scroll);
  }

  async #draw(): Promise<void> {
    if (this.opened === undefined) this.#task.onResults();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  get #section(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.reader');
  }

  /** Scrolls again to the shown clause, which the reader has chosen once more. */
  #showAgain(): void {
    const { element, opened } = this.#step ?? {};
    if (opened?.kind !== 'policy' || opened.clause === undefined) return;
    if (element && 'showClause' in element) (element as ClauseShower).showClause(opened.clause);
  }
}

interface ClauseShower {
  showClause(anchor: string): unknown;
}

/** @param current - Reused if it shows the same policy and only the clause differs. */
function step(opened: Opened | undefined, current?: HTMLElement, isEntry = false): Step {
  const element = opened && createOpened(opened, current);
  return { opened, element, isEntry, scroll: 0, focused: undefined };
}

function deepestFocus(host: HTMLElement): HTMLElement | undefined {
  let focused = host.shadowRoot?.activeElement ?? null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}
