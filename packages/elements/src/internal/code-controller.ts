import { BackOnline } from './back-online.js';
import type { LoadState } from './load-controller.js';
import type { LocalizeController } from './localize-controller.js';
import type { PolicyElement } from './policy-element.js';
import { WaitingController } from './waiting-controller.js';

/** Code of an element that is loaded on first use; a long wait is shown and spoken. */
export class CodeController<T> {
  readonly #host: PolicyElement;
  readonly #load: () => Promise<T>;
  readonly #waiting: WaitingController;
  #state: LoadState<T> = { status: 'idle' };

  constructor(host: PolicyElement, i18n: LocalizeController, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
    this.#waiting = new WaitingController(host, () => i18n.t.text('partLoading'));
    new BackOnline(host, () => this.#state.status === 'error', this.retry);
  }

  get state(): LoadState<T> {
    return this.#state;
  }

  /** The code, once it is there. */
  get value(): T | undefined {
    return this.#state.status === 'ready' ? this.#state.value : undefined;
  }

  /** Whether the wait has lasted long enough to be shown. */
  get isLongWait(): boolean {
    return this.#waiting.isLong;
  }

  /** Loads the code on first use; after a failure only `retry` and a new connection do. */
  ask(): void {
    if (this.#state.status === 'idle') this.#fetch();
  }

  readonly retry = (): void => {
    if (this.#state.status === 'error') this.#fetch();
  };

  #fetch(): void {
    this.#set({ status: 'loading' });
    this.#waiting.start();
    this.#load().then(
      (value) => this.#set({ status: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        this.#set({ status: 'error', error });
      },
    );
  }

  #set(state: LoadState<T>): void {
    this.#state = state;
    if (state.status !== 'loading') this.#waiting.stop();
    this.#host.requestUpdate();
  }
}
