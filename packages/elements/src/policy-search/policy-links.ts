import { isForNewWindow } from '../internal/new-window.js';
import { fillPattern } from '../internal/policy-address.js';
import { safeHref } from '../internal/safe-href.js';
import type { Opened, OpenedPolicy } from './places.js';
import { SearchOpenEvent } from './policy-search.events.js';

interface Task {
  /** Address pattern of the page on which the site shows policies; empty if they open in place. */
  readonly pattern: () => string;
  /** Address at which a policy is open in place. */
  readonly inPlace: (opened: OpenedPolicy) => string;
  readonly openInPlace: (opened: OpenedPolicy) => void;
}

/** Targets of links to policies: the site's own page, a place in this page, or the page's own handling. */
export class PolicyLinks {
  readonly #host: HTMLElement;
  readonly #task: Task;

  constructor(host: HTMLElement, task: Task) {
    this.#host = host;
    this.#task = task;
  }

  readonly hrefOf = (policy: string, clause?: string): string | undefined => {
    const pattern = this.#task.pattern();
    return pattern === ''
      ? this.#task.inPlace({ kind: 'policy', policy, clause })
      : safeHref(fillPattern(pattern, policy, clause));
  };

  /** The reader has clicked on a link. */
  readonly follow = (event: MouseEvent, policy: string, clause?: string): void => {
    if (isForNewWindow(event)) return;
    const opened: OpenedPolicy = { kind: 'policy', policy, clause };
    const isLeftToUs = this.isLeftToUs(opened);
    const opensInPlace = this.#task.pattern() === '';
    // The page opens it itself, or the link does.
    if (!isLeftToUs || opensInPlace) event.preventDefault();
    if (isLeftToUs && opensInPlace) this.#task.openInPlace(opened);
  };

  /** Opens what the reader has chosen without a link. */
  open(policy: string): void {
    const opened: OpenedPolicy = { kind: 'policy', policy, clause: undefined };
    if (!this.isLeftToUs(opened)) return;
    const address = this.hrefOf(policy);
    if (this.#task.pattern() === '') this.#task.openInPlace(opened);
    else if (address !== undefined) location.assign(address);
  }

  /** Whether the page leaves the opening to the element; it is asked for policies only. */
  isLeftToUs(opened: Opened): boolean {
    if (opened.kind !== 'policy') return true;
    const { policy, clause } = opened;
    return this.#host.dispatchEvent(new SearchOpenEvent({ policy, clause }));
  }
}
