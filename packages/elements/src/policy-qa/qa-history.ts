import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressWith, prefixOf, putAddress } from '../internal/page-address.js';
import { groupText, type QuestionGroup, readGroup } from './browse.js';
import type { QaWish } from './load-qa.js';
import { usableQuestion } from './question-text.js';

type AskedWish = Extract<QaWish, { ask: string }>;

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
  #present: QaWish | undefined;
  #group: QuestionGroup = readGroup('');
  #earlier: readonly AskedWish[] = [];
  #hasRead = false;

  constructor(host: ReactiveControllerHost, task: Task) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  /** The shown request; `undefined` while nothing was asked. */
  get present(): QaWish | undefined {
    return this.#present;
  }

  /** Group of known questions on show while nothing was asked. */
  get group(): QuestionGroup {
    return this.#group;
  }

  /** Questions asked before on this page, newest first, without the one on show. */
  get earlier(): readonly AskedWish[] {
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

  /** Shows what the page wants at first, or else what the address or the entry names; once, when all attributes are there. */
  start(first: QaWish | undefined): void {
    if (this.#hasRead) return;
    this.#hasRead = true;
    this.#present = first ?? this.#read();
    this.#group = this.#readGroup();
  }

  /** Shows what the page's own code has set. */
  set(wish: QaWish | undefined): void {
    this.#hasRead = true;
    this.#present = wish;
  }

  /** Shows what the reader has asked: one step further. */
  go(wish: QaWish | undefined): void {
    this.#present = wish;
    if (wish && 'ask' in wish)
      this.#earlier = [wish, ...this.#earlier.filter(({ ask }) => ask !== wish.ask)].slice(0, mostEarlier);
    if (!this.#task.isOff()) putAddress(this.#addressOf(wish), 'push', this.#stateOf(wish));
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

  #addressOf(wish: QaWish | undefined): string {
    const names = ['answer', 'ask', 'questions'].map((name) => this.#prefix + name);
    const [answerName = '', , groupName = ''] = names;
    const answer = wish && 'answer' in wish ? wish.answer : undefined;
    const group = wish === undefined ? groupText(this.#group) || undefined : undefined;
    return addressWith(
      (name) => names.includes(name),
      [
        [answerName, answer],
        [groupName, group],
      ],
    );
  }

  /** Keeps a question in the present entry, or takes it out of there. */
  #keep(wish: QaWish | undefined): void {
    putAddress(location.href, 'replace', this.#stateOf(wish));
  }

  /** The question that the present entry keeps; a page's router may keep anything under our name. */
  get #kept(): AskedWish | undefined {
    const kept = (history.state as Record<string, unknown> | null)?.[`${this.#prefix}ask`];
    return isAsked(kept) ? kept : undefined;
  }

  /** The state of the page's router is kept beside it. */
  #stateOf(wish: QaWish | undefined): unknown {
    const { state } = history;
    if (state !== null && typeof state !== 'object') return state;
    return { ...state, [`${this.#prefix}ask`]: wish && 'ask' in wish ? wish : undefined };
  }

  #read(): QaWish | undefined {
    if (this.#task.isOff()) return undefined;
    const params = new URLSearchParams(location.search);
    const answer = params.get(`${this.#prefix}answer`) ?? '';
    if (answer !== '') return { answer };
    const kept = this.#kept;
    if (kept !== undefined) return kept;
    const given = params.get(`${this.#prefix}ask`) ?? '';
    const { text, isMasked } = usableQuestion(given);
    if (text === '') return undefined;
    const wish = { ask: text };
    // Numbers of persons do not stay in the address.
    if (isMasked) putAddress(this.#addressOf(wish), 'replace', this.#stateOf(wish));
    return wish;
  }

  #readGroup(): QuestionGroup {
    const params = new URLSearchParams(this.#task.isOff() ? '' : location.search);
    return readGroup(params.get(`${this.#prefix}questions`) ?? '');
  }

  readonly #onPopState = (): void => {
    if (this.#task.isOff()) return;
    const wish = this.#read();
    const group = wish === undefined ? this.#readGroup() : this.#group;
    if (JSON.stringify([wish, group]) === JSON.stringify([this.#present, this.#group])) return;
    this.#present = wish;
    this.#group = group;
    this.#task.onMove();
    this.#host.requestUpdate();
  };
}

function isAsked(kept: unknown): kept is AskedWish {
  return typeof kept === 'object' && kept !== null && 'ask' in kept && typeof kept.ask === 'string';
}
