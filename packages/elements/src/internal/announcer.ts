import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * The one polite voice of an element: its latest message replaces the one before. `render` belongs in the template
 * from the start, since a status region that appears together with its words is not read.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a message after `delay` milliseconds, unless another one comes first. */
  say(message: string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A screen reader reads changes only: the same words twice need a difference that is not heard.
      this.#message = message === this.#message ? `${message}\u200b` : message;
      this.#host.requestUpdate();
    }, delay);
  }

  /** Takes back what has not been said yet, and a message that no longer holds: a reader who goes on meets it in the page. */
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
