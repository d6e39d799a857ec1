import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Announcer } from './announcer.js';

/** A wait as a reader meets it: nothing for 300 ms, then outlines, and after a second a spoken word. */
export class WaitingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly announcer: Announcer };
  readonly #words: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;
  #said = '';

  constructor(host: ReactiveControllerHost & { readonly announcer: Announcer }, words: () => string) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** Whether the wait has lasted long enough to be shown. */
  get isLong(): boolean {
    return this.#isLong;
  }

  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#isLong = true;
      // Only now is it certain what the reader waits for.
      this.#said = this.#words();
      this.#host.announcer.say(this.#said, 700);
      this.#host.requestUpdate();
    }, 300);
  }

  stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A short wait was not spoken of: what is to be said is about something else.
    if (this.#isLong) this.#host.announcer.hush(this.#said);
    this.#isLong = false;
  }

  hostDisconnected(): void {
    this.stop();
  }
}
