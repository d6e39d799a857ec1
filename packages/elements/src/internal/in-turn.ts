import type { ReactiveElement } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';
import { breathe, painted } from './breathe.js';

type Draw = () => unknown;

/** The turns of an element, pending or done. */
const turns = new WeakMap<ReactiveElement, Promise<void>>();
const waiting = new Set<InTurn>();

/** Maximum milliseconds of drawing between paints, since the layout takes about as long again. */
const mostBetweenPaints = 10;
/** Milliseconds of drawing in turns since the last paint. */
let drawnFor = 0;

/** Resolves when an element has drawn all its turns. */
export async function turnsOf(element: ReactiveElement): Promise<void> {
  for (let last: unknown, next = turns.get(element); next !== last; next = turns.get(element)) {
    last = next;
    await next;
  }
}

class InTurn extends AsyncDirective {
  #draw: Draw = () => undefined;
  #host: ReactiveElement | undefined;
  #state: 'new' | 'waiting' | 'missed' | 'drawn' = 'new';

  render(draw: Draw, _place: unknown): unknown {
    return draw();
  }

  override update(part: ChildPart, [draw, place]: [Draw, unknown]): unknown {
    this.#draw = draw;
    const host = part.options?.host as ReactiveElement | undefined;
    // Without an element, as when a file is made, it is drawn at once.
    if (host === undefined) this.#state = 'drawn';
    else if (this.#state === 'new') this.#wait(host);
    return this.#state === 'drawn' ? draw() : place;
  }

  override reconnected(): void {
    if (this.#state === 'missed') this.take();
  }

  /** Draws now, unless already drawn. */
  take(): void {
    waiting.delete(this);
    if (this.#state === 'drawn') return;
    this.#state = this.isConnected ? 'drawn' : 'missed';
    if (this.#state === 'missed') return;
    try {
      this.setValue(this.#draw());
    } catch {
      // The element's next update draws it again and reports the error.
      this.#host?.requestUpdate();
    }
  }

  #wait(host: ReactiveElement): void {
    this.#host = host;
    this.#state = 'waiting';
    // Everything must be drawn before printing.
    if (waiting.size === 0) addEventListener('beforeprint', takeTurns, { once: true });
    waiting.add(this);
    turns.set(host, this.#turn(turns.get(host)));
  }

  async #turn(before: Promise<void> | undefined): Promise<void> {
    await before;
    await breathe();
    if (drawnFor > mostBetweenPaints) {
      await painted();
      drawnFor = 0;
    }
    const start = performance.now();
    this.take();
    drawnFor += performance.now() - start;
  }
}

/** Draws all pending turns at once, including nested ones. */
export function takeTurns(): void {
  while (waiting.size > 0) for (const one of Array.from(waiting)) one.take();
}

/**
 * Draws a part of an element in a separate task, so that the page can handle input between the parts, and paint if they
 * take long. After the first time, it is updated together with the element. The element's `updateComplete` waits for
 * it.
 *
 * @param draw - What is drawn.
 * @param place - Placeholder of the same height, so that the page below does not move.
 */
export const inTurn: (draw: Draw, place: unknown) => unknown = directive(InTurn);
