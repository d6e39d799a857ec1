import type { FeedGroup } from '@mingce/feed';
import { breathe } from './breathe.js';

/** `idle`: nothing is requested. */
export type LoadState<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly error: unknown };

type Load<T> = (group: FeedGroup, key: string, signal: AbortSignal) => Promise<T>;

/** Loads one thing at a time from the feeds; only the newest key changes the state. */
export class LoadController<T> {
  readonly #load: Load<T>;
  readonly #onChange: () => void;
  #state: LoadState<T> = { status: 'idle' };
  #abort: AbortController | undefined;
  #group: FeedGroup | undefined;
  #key = '';

  constructor(load: Load<T>, onChange: () => void) {
    this.#load = load;
    this.#onChange = onChange;
  }

  get state(): LoadState<T> {
    return this.#state;
  }

  /** Loads the value for a key; the same key again changes nothing, an empty one resets the state. */
  ask(group: FeedGroup | undefined, key: string): void {
    if (group === this.#group && key === this.#key) return;
    this.#group = group;
    this.#key = key;
    this.#abort?.abort();
    if (group === undefined || key === '') {
      this.#set({ status: 'idle' });
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ status: 'loading' });
    this.#loadAlone(group, key, abort.signal).then(
      (value) => abort.signal.aborted || this.#set({ status: 'ready', value }),
      (error: unknown) => abort.signal.aborted || this.#set({ status: 'error', error }),
    );
  }

  /** Forgets the last result, so that the next key is loaded again. */
  reset(): void {
    this.#group = undefined;
    this.#key = '';
  }

  /** The result is drawn in a new task, since the current one has decoded it. */
  async #loadAlone(...asked: Parameters<Load<T>>): Promise<T> {
    const value = await this.#load(...asked);
    await breathe();
    return value;
  }

  #set(state: LoadState<T>): void {
    this.#state = state;
    this.#onChange();
  }
}
