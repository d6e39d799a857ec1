import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Retries failed loads when the browser has a connection again, so that nobody has to press a button. */
export class BackOnline implements ReactiveController {
  readonly #hasFailed: () => boolean;
  readonly #retry: () => void;

  constructor(host: ReactiveControllerHost, hasFailed: () => boolean, retry: () => void) {
    this.#hasFailed = hasFailed;
    this.#retry = retry;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#tryAgain);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#tryAgain);
  }

  readonly #tryAgain = (): void => {
    if (this.#hasFailed()) this.#retry();
  };
}
