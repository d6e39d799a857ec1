import type { Profile } from '@mingce/eligibility';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { remembered } from './remember.js';

/** Keeps what was filled in on this computer while the enterprise wants it, and takes it away after a day without use. */
export class Remembering implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onForgotten: () => void;
  #isOn = false;
  #hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onForgotten - Called when a day has passed without use, and what is on show is to go as well. */
  constructor(host: ReactiveControllerHost, onForgotten: () => void) {
    this.#host = host;
    this.#onForgotten = onForgotten;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether the browser refused to keep it. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Answers that were kept at the last visit, if they were. */
  recall(): Profile | undefined {
    const profile = remembered.read();
    this.#isOn = profile !== undefined;
    return profile;
  }

  /** Begins to remember, or forgets at once. */
  turn(wants: boolean, profile: Profile): void {
    this.#isOn = wants;
    this.#hasFailed = false;
    if (wants) this.keep(profile);
    else {
      clearTimeout(this.#timer);
      remembered.forget();
    }
    this.#host.requestUpdate();
  }

  /** Keeps an answer that has changed. */
  keep(profile: Profile): void {
    if (!this.#isOn) return;
    clearTimeout(this.#timer);
    if (!remembered.write(profile)) {
      this.#isOn = false;
      this.#hasFailed = true;
      return;
    }
    this.#timer = setTimeout(() => {
      this.turn(false, {});
      this.#onForgotten();
    }, remembered.longest);
  }
}
