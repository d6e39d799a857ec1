import type { ReactiveElement } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';
import { breathe, painted } from './breathe.js';

type Draw = () => unknown;

/** The turns that an element waits for, ended or not. */
const turns = new WeakMap<ReactiveElement, Promise<void>>();
const waiting = new Set<InTurn>();

/** Milliseconds of drawing after which the page is painted before the next turn: the layout of what is drawn takes as long again. */
const mostBetweenPaints = 10;
/** Milliseconds of drawing in turn since the page was painted. */
let drawnFor = 0;

/** Resolves when an element has drawn everything that is drawn in turn. */
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
    // Without an element there is nobody who waits, as for a file that is made.
    if (host === undefined) this.#state = 'drawn';
    else if (this.#state === 'new') this.#wait(host);
    return this.#state === 'drawn' ? draw() : place;
  }

  override reconnected(): void {
    if (this.#state === 'missed') this.take();
  }

  /** Draws now, if it was not drawn before. */
  take(): void {
    waiting.delete(this);
    if (this.#state === 'drawn') return;
    this.#state = this.isConnected ? 'drawn' : 'missed';
    if (this.#state === 'missed') return;
    try {
      this.setValue(this.#draw());
    } catch {
      // The element draws it again, and says what is wrong with it.
      this.#host?.requestUpdate();
    }
  }

  #wait(host: ReactiveElement): void {
    this.#host = host;
    this.#state = 'waiting';
    // A printed page is whole.
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

/** Draws at once what waits for its turn, and what waits in that. */
export function takeTurns(): void {
  while (waiting.size > 0) for (const one of Array.from(waiting)) one.take();
}

/**
 * Draws a part of an element in a task of its own, so that the page can answer to keys and clicks between the parts, and be painted
 * if they take long; once drawn, it is drawn again with the rest. The element's `updateComplete` waits for it.
 *
 * @param draw - What is drawn.
 * @param place - What is drawn until then: as tall, so that the page below does not move.
 */
export const inTurn: (draw: Draw, place: unknown) => unknown = directive(InTurn);
