import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * The polite live region of an element; a new message replaces the one before. `render` must be in the template from
 * the start, since a status region that appears together with its text is not announced.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Announces a message after `delay` milliseconds, unless another one replaces it. */
  say(message: string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Screen readers announce changes only, so a repeated message needs an inaudible difference.
      this.#message = message === this.#message ? `${message}\u200b` : message;
      this.#host.requestUpdate();
    }, delay);
  }

  /** Cancels a pending message and removes an outdated one, which readers would otherwise find in the page. */
  hush(message = ''): void {
    clearTimeout(this.#timer);
    if (message === '' || this.#message.replace('\u200b', '') !== message) return;
    this.#message = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hush();
  }

  render() {
    return html`<div class="sr" role="status">${this.#message}</div>`;
  }
}
