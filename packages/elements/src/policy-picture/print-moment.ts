import type { ReactiveController, ReactiveElement } from 'lit';
import { takeTurns } from '../internal/in-turn.js';

/**
 * Draws what is about to be printed at once: a page may print before an element's next drawing is due, or while that
 * waits for the words of another language.
 */
export class PrintMoment implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #draw: () => void;

  constructor(host: ReactiveElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
  }

  readonly #beforePrint = (): void => {
    if (!this.#host.isUpdatePending) return;
    this.#draw();
    takeTurns();
    // Parts that were not loaded yet are drawn once they are.
    this.#host.requestUpdate();
  };
}
