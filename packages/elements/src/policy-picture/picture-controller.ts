import type { Feed, FeedGroup } from '@mingce/feed';
import { errorCode } from '../internal/policy-error-event.js';
import type { PictureSource } from './picture-source.js';

/** `idle`: there is nothing to ask for yet. Policy and services come after the interpretation, or not at all. */
export type PictureState =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly source: PictureSource; readonly feed: Feed }
  | { readonly status: 'error'; readonly error: unknown };

/** Loads one interpretation at a time with what it explains; only the newest wish changes the state. */
export class PictureController {
  readonly #onChange: () => void;
  #state: PictureState = { status: 'idle' };
  #abort: AbortController | undefined;
  #group: FeedGroup | undefined;
  #id = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): PictureState {
    return this.#state;
  }

  /** Asks for an interpretation of the feeds; the same wish again changes nothing. */
  load(group: FeedGroup | undefined, id: string): void {
    if (group === this.#group && id === this.#id) return;
    this.#group = group;
    this.#id = id;
    this.#abort?.abort();
    if (group === undefined || id === '') {
      this.#set({ status: 'idle' });
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    this.#set({ status: 'loading' });
    findSource(group, id, signal).then(
      (found) => signal.aborted || this.#set({ status: 'ready', ...found }),
      (error: unknown) => signal.aborted || this.#set({ status: 'error', error }),
    );
  }

  /** Forgets the last answer, so that the next wish is asked anew. */
  reset(): void {
    this.#group = undefined;
    this.#id = '';
  }

  #set(state: PictureState): void {
    this.#state = state;
    this.#onChange();
  }
}

/** The interpretation from the first feed that has it, with its first policy and its services. */
async function findSource(
  { feeds, failures }: FeedGroup,
  id: string,
  signal: AbortSignal,
): Promise<{ source: PictureSource; feed: Feed }> {
  let missing: unknown;
  let reason: unknown;
  for (const feed of feeds) {
    try {
      const interpretation = await feed.record('interpretation', id, signal);
      const [policy, ...services] = await Promise.all([
        companion(feed, 'policy', interpretation.policies[0], signal),
        ...(interpretation.services ?? []).map((service) => companion(feed, 'service', service, signal)),
      ]);
      return {
        source: { interpretation, policy, services: services.filter((one) => one !== undefined) },
        feed,
      };
    } catch (error) {
      if (errorCode(error) === 'feed.recordMissing') missing ??= error;
      else reason ??= error;
    }
  }
  throw reason ?? failures[0]?.error ?? missing;
}

/** A companion that cannot be had leaves its part of the picture out; the ten elements are what was asked for. */
async function companion<K extends 'policy' | 'service'>(
  feed: Feed,
  kind: K,
  id: string | undefined,
  signal: AbortSignal,
) {
  if (id === undefined) return undefined;
  try {
    return await feed.record(kind, id, signal);
  } catch {
    // Said by the picture itself: without the policy it has no dates, without the service no link to it.
    return undefined;
  }
}
