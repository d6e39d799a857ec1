import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressWith, prefixOf, putAddress } from '../internal/page-address.js';
import { groupText, type QuestionGroup, readGroup } from './browse.js';
import type { QaRequest } from './load-qa.js';
import { usableQuestion } from './question-text.js';

type Question = Extract<QaRequest, { ask: string }>;

/** Maximum number of earlier questions in the list. */
const mostEarlier = 10;

interface Task {
  /** Prefix of the parameters in the address; empty for the default prefix. */
  readonly urlPrefix: () => string;
  /** Whether the element must not change the address and the history. */
  readonly isOff: () => boolean;
  /** Called when Back or Forward has changed the request. */
  readonly onMove: () => void;
}

/**
 * The sequence of a reader's requests. The address contains the id of a known answer, so that it can be linked. A
 * question in the reader's own words may be private: it is kept only in the state of the history entry, which no server
 * and no script of another site can read, and which restores it on Back and Forward. A link may contain a question as a
 * parameter.
 */
export class QaHistory implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task;
  #present: QaRequest | undefined;
  #group: QuestionGroup = readGroup('');
  #earlier: readonly Question[] = [];
  #hasRead = false;

  constructor(host: ReactiveControllerHost, task: Task) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  /** The current request; `undefined` before anything is asked. */
  get present(): QaRequest | undefined {
    return this.#present;
  }

  /** The current group of known questions before anything is asked. */
  get group(): QuestionGroup {
    return this.#group;
  }

  /** Earlier questions on this page, newest first, without the current one. */
  get earlier(): readonly Question[] {
    const { present } = this;
    return this.#earlier.filter(({ ask }) => !(present && 'ask' in present && present.ask === ask));
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    if (this.#isAsking) this.#keep(this.#present);
  }

  /** Removes the question from the history entry when the element leaves the page. */
  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    if (this.#isAsking) this.#keep(undefined);
  }

  /**
   * Shows the page's request, or else that of the address or the history entry. Called once, when all attributes are
   * set.
   */
  start(first: QaRequest | undefined): void {
    if (this.#hasRead) return;
    this.#hasRead = true;
    this.#present = first ?? this.#read();
    this.#group = this.#readGroup();
  }

  /** Shows a request set by the page's code. */
  set(request: QaRequest | undefined): void {
    this.#hasRead = true;
    this.#present = request;
  }

  /** Shows a request of the reader as a new history entry. */
  go(request: QaRequest | undefined): void {
    this.#present = request;
    if (request && 'ask' in request)
      this.#earlier = [request, ...this.#earlier.filter(({ ask }) => ask !== request.ask)].slice(
        0,
        mostEarlier,
      );
    if (!this.#task.isOff()) putAddress(this.#addressOf(request), 'push', this.#stateOf(request));
    this.#host.requestUpdate();
  }

  /** Shows a group of known questions as a new history entry with its own address. */
  browse(group: QuestionGroup): void {
    this.#group = group;
    this.go(undefined);
  }

  forgetEarlier(): void {
    this.#earlier = [];
    this.#host.requestUpdate();
  }

  /** A link to an answer; `undefined` if the element may not use the address. */
  linkTo(answer: string): string | undefined {
    if (this.#task.isOff()) return undefined;
    return new URL(this.#addressOf({ answer }), location.href).href;
  }

  /** Whether the history entry may hold a question of this element. */
  get #isAsking(): boolean {
    return this.#present !== undefined && 'ask' in this.#present && !this.#task.isOff();
  }

  get #prefix(): string {
    return prefixOf(this.#task.urlPrefix());
  }

  #addressOf(request: QaRequest | undefined): string {
    const names = ['answer', 'ask', 'questions'].map((name) => this.#prefix + name);
    const [answerName = '', , groupName = ''] = names;
    const answer = request && 'answer' in request ? request.answer : undefined;
    const group = request === undefined ? groupText(this.#group) || undefined : undefined;
    return addressWith(
      (name) => names.includes(name),
      [
        [answerName, answer],
        [groupName, group],
      ],
    );
  }

  /** Stores a question in the current history entry, or removes it. */
  #keep(request: QaRequest | undefined): void {
    putAddress(location.href, 'replace', this.#stateOf(request));
  }

  /** The question in the current history entry; validated, since a page's router may use the same key. */
  get #kept(): Question | undefined {
    const kept = (history.state as Record<string, unknown> | null)?.[`${this.#prefix}ask`];
    return isAsked(kept) ? kept : undefined;
  }

  /** The state of the page's router is preserved. */
  #stateOf(request: QaRequest | undefined): unknown {
    const { state } = history;
    if (state !== null && typeof state !== 'object') return state;
    return { ...state, [`${this.#prefix}ask`]: request && 'ask' in request ? request : undefined };
  }

  #read(): QaRequest | undefined {
    if (this.#task.isOff()) return undefined;
    const params = new URLSearchParams(location.search);
    const answer = params.get(`${this.#prefix}answer`) ?? '';
    if (answer !== '') return { answer };
    const kept = this.#kept;
    if (kept !== undefined) return kept;
    const given = params.get(`${this.#prefix}ask`) ?? '';
    const { text, isMasked } = usableQuestion(given);
    if (text === '') return undefined;
    const request = { ask: text };
    // Personal numbers are removed from the address.
    if (isMasked) putAddress(this.#addressOf(request), 'replace', this.#stateOf(request));
    return request;
  }

  #readGroup(): QuestionGroup {
    const params = new URLSearchParams(this.#task.isOff() ? '' : location.search);
    return readGroup(params.get(`${this.#prefix}questions`) ?? '');
  }

  readonly #onPopState = (): void => {
    if (this.#task.isOff()) return;
    const request = this.#read();
    const group = request === undefined ? this.#readGroup() : this.#group;
    if (JSON.stringify([request, group]) === JSON.stringify([this.#present, this.#group])) return;
    this.#present = request;
    this.#group = group;
    this.#task.onMove();
    this.#host.requestUpdate();
  };
}

function isAsked(kept: unknown): kept is Question {
  return typeof kept === 'object' && kept !== null && 'ask' in kept && typeof kept.ask === 'string';
}
