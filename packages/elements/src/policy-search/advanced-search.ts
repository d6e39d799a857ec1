import { readWrittenDate } from '@mingce/schema/grammar';
import { type Restrictions, restrictions, type SearchTerms } from '@mingce/search';
import type { PolicyElement } from '../internal/policy-element.js';

/** A date that cannot be used, by its field; `order` if the last day is before the first. */
export interface AdvancedFault {
  readonly field: 'from' | 'to';
  readonly kind: 'unreadable' | 'order';
}

interface Task {
  readonly query: () => SearchTerms;
  /** Searches with the form's values and the words in the box. */
  readonly ask: (change: Partial<SearchTerms>, focus: 'count') => void;
  readonly text: () => string;
}

type Host = Pick<PolicyElement, 'renderRoot' | 'requestUpdate' | 'updateComplete'>;

/**
 * State of the advanced form (高级检索): it unfolds below the box, and its values apply when it is submitted by its own
 * button or that of the box.
 */
export class AdvancedSearch {
  isOpen = false;
  fault: AdvancedFault | undefined;
  readonly #host: Host;
  readonly #task: Task;

  constructor(host: Host, task: Task) {
    this.#host = host;
    this.#task = task;
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.fault = undefined;
    this.#host.requestUpdate();
  };

  /** Closes the form and returns its values for a search; `undefined` if a date is invalid, which is shown. */
  take(): Partial<SearchTerms> | undefined {
    const form = this.isOpen ? this.#form : null;
    if (form === null) return {};
    const [from, to] = [dayOf(field(form, 'from')), dayOf(field(form, 'to'))];
    this.fault = faultOf(from, to);
    this.#host.requestUpdate();
    if (this.fault || from === undefined || to === undefined) {
      void this.#focusFault();
      return undefined;
    }
    this.isOpen = false;
    const typed = (name: string) => field(form, name).value;
    const checked = form.querySelector<HTMLInputElement>('[name="in"]:checked')?.value;
    const inField = (['title', 'text'] as const).find((name) => name === checked);
    const dateOf = typed('date') === 'issuedOn' ? 'issuedOn' : 'publishedOn';
    const within: Restrictions = { field: inField, number: typed('number'), dateOf, from, to };
    return { within: restrictions(within), filters: this.#filters(typed('issuer')) };
  }

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const change = this.take();
    if (change) this.#task.ask({ ...change, text: this.#task.text() }, 'count');
  };

  /** Enter submits the form even if a script of the page prevents the browser from doing so. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
    this.onSubmit(event);
  };

  /** Clears the fields; the current search does not change until the form is submitted. */
  readonly clear = (): void => {
    const form = this.#form;
    if (form === null) return;
    for (const input of Array.from(form.querySelectorAll('input'))) {
      if (input.type === 'radio') input.checked = input.value === '';
      else input.value = '';
    }
    for (const select of Array.from(form.querySelectorAll('select'))) select.selectedIndex = 0;
    this.fault = undefined;
    this.#host.requestUpdate();
  };

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('#advanced');
  }

  /** Several issuers chosen in the filters are kept; an issuer from the form replaces another. */
  #filters(issuer: string): SearchTerms['filters'] {
    const { filters } = this.#task.query();
    if (issuer === severalIssuers) return filters;
    const { issuer: _, ...others } = filters;
    return issuer === '' ? others : { ...others, issuer: [issuer] };
  }

  async #focusFault(): Promise<void> {
    await this.#host.updateComplete;
    if (this.fault) this.#form?.querySelector<HTMLInputElement>(`[name="${this.fault.field}"]`)?.focus();
  }
}

/** Value of the choice of issuers if the filters have several. */
export const severalIssuers = '*';

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.querySelector(`[name="${name}"]`) as HTMLInputElement;
}

/**
 * The day in a field, empty for none; `undefined` if it is no day. Browsers without a date picker do not validate the
 * text.
 */
function dayOf({ value, validity }: HTMLInputElement): string | undefined {
  if (validity.badInput) return undefined;
  return value.trim() === '' ? '' : readWrittenDate(value);
}

function faultOf(from: string | undefined, to: string | undefined): AdvancedFault | undefined {
  if (from === undefined) return { field: 'from', kind: 'unreadable' };
  if (to === undefined) return { field: 'to', kind: 'unreadable' };
  return from !== '' && to !== '' && to < from ? { field: 'to', kind: 'order' } : undefined;
}
