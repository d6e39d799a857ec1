import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressWith, prefixOf, putAddress } from '../internal/page-address.js';
import { groupText, type QuestionGroup, readGroup } from './browse.js';
import type { QaRequest } from './load-qa.js';
import { usableQuestion } from './question-text.js';

type Question = Extract<QaRequest, { ask: string }>;

/** Questions that are listed as asked before. */
const mostEarlier = 10;

interface Task {
  /** Prefix of the parameters in the address; empty for our own prefix. */
  readonly urlPrefix: () => string;
  /** Whether address and history are left alone. */
  readonly isOff: () => boolean;
  /** Called when Back or Forward has led to something else. */
  readonly onMove: () => void;
}

/**
 * Questions of a reader, in turn. The address names a known answer, so that a link leads to it. A question in somebody's
 * own words may say what nobody else should read: it is kept in the entry of the browser's history, which no server and no script
 * of another site sees, and brings it back with Back and Forward. A link may bring a question as a parameter.
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

  /** The shown request; `undefined` while nothing was asked. */
  get present(): QaRequest | undefined {
    return this.#present;
  }

  /** Group of known questions on show while nothing was asked. */
  get group(): QuestionGroup {
    return this.#group;
  }

  /** Questions asked before on this page, newest first, without the one on show. */
  get earlier(): readonly Question[] {
    const { present } = this;
    return this.#earlier.filter(({ ask }) => !(present && 'ask' in present && present.ask === ask));
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    if (this.#isAsking) this.#keep(this.#present);
  }

  /** An element that is taken out of the page takes its question with it. */
  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    if (this.#isAsking) this.#keep(undefined);
  }

  /** Shows the request of the page, or else that of the address or the history entry; once, when all attributes are there. */
  start(first: QaRequest | undefined): void {
    if (this.#hasRead) return;
    this.#hasRead = true;
    this.#present = first ?? this.#read();
    this.#group = this.#readGroup();
  }

  /** Shows a request that the page's own code has set. */
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

  /** Shows a group of known questions: one step further, with an address that leads to it. */
  browse(group: QuestionGroup): void {
    this.#group = group;
    this.go(undefined);
  }

  forgetEarlier(): void {
    this.#earlier = [];
    this.#host.requestUpdate();
  }

  /** A link that leads to an answer from anywhere; `undefined` where the address is not ours. */
  linkTo(answer: string): string | undefined {
    if (this.#task.isOff()) return undefined;
    return new URL(this.#addressOf({ answer }), location.href).href;
  }

  /** Whether the entry of the history may hold a question of this element. */
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

  /** Keeps a question in the present entry, or takes it out of there. */
  #keep(request: QaRequest | undefined): void {
    putAddress(location.href, 'replace', this.#stateOf(request));
  }

  /** The question that the present entry keeps; a page's router may keep anything under our name. */
  get #kept(): Question | undefined {
    const kept = (history.state as Record<string, unknown> | null)?.[`${this.#prefix}ask`];
    return isAsked(kept) ? kept : undefined;
  }

  /** The state of the page's router is kept beside it. */
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
    // Numbers of persons do not stay in the address.
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
