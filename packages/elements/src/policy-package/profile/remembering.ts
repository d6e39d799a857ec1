import type { Profile } from '@mingce/eligibility';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { remembered } from './remember.js';

/** Keeps answers in this browser while the enterprise wants it, and deletes them after a day without use. */
export class Remembering implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onForgotten: () => void;
  #isOn = false;
  #hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onForgotten - Called after a day without use: the displayed answers must be cleared too. */
  constructor(host: ReactiveControllerHost, onForgotten: () => void) {
    this.#host = host;
    this.#onForgotten = onForgotten;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether the browser refused to keep the answers. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Answers kept from the last visit, if any. */
  recall(): Profile | undefined {
    const profile = remembered.read();
    this.#isOn = profile !== undefined;
    return profile;
  }

  /** Starts remembering, or deletes the answers at once. */
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
