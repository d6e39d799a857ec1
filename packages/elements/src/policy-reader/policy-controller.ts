import type { Feed, FeedGroup } from '@mingce/feed';
import type { Policy, Vocabulary } from '@mingce/schema/types';
import { findRecord } from '../internal/find-record.js';

/** `idle`: there is nothing to ask for yet. The vocabulary comes after the text, or not at all. */
export type PolicyState =
  | { readonly status: 'idle' | 'loading' }
  | {
      readonly status: 'ready';
      readonly policy: Policy;
      readonly feed: Feed;
      readonly vocabulary: Vocabulary | undefined;
    }
  | { readonly status: 'error'; readonly error: unknown };

/** Loads one policy at a time; only the newest wish changes the state. */
export class PolicyController {
  readonly #onChange: () => void;
  #state: PolicyState = { status: 'idle' };
  #abort: AbortController | undefined;
  #group: FeedGroup | undefined;
  #id = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): PolicyState {
    return this.#state;
  }

  /** Asks for a policy of the feeds; the same wish again changes nothing. */
  load(group: FeedGroup | undefined, id: string): void {
    if (group === this.#group && id === this.#id) return;
    this.#group = group;
    this.#id = id;
    this.#abort?.abort();
    if (group === undefined || id === '') {
      this.#set({ status: 'idle' });
      return;
    }
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#set({ status: 'loading' });
    findRecord(group, 'policy', id, signal).then(
      ({ record, feed }) => signal.aborted || this.#show({ policy: record, feed }, signal),
      (error: unknown) => signal.aborted || this.#set({ status: 'error', error }),
    );
  }

  /** Forgets the last answer, so that the next wish is asked anew. */
  reset(): void {
    this.#group = undefined;
    this.#id = '';
  }

  #show(found: { policy: Policy; feed: Feed }, signal: AbortSignal): void {
    const ready = { status: 'ready', ...found } as const;
    this.#set({ ...ready, vocabulary: undefined });
    found.feed.vocabulary(signal).then(
      (vocabulary) => signal.aborted || this.#set({ ...ready, vocabulary }),
      () => {
        // The codes of the topics stay out of sight; the text is what was asked for.
      },
    );
  }

  #set(state: PolicyState): void {
    this.#state = state;
    this.#onChange();
  }
}
