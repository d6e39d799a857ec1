import { setImmediate } from 'node:timers/promises';

/** Runs `work` on every item, a few at a time; the first failure stops the rest and is thrown. */
export async function inParallel<T>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<void>,
  { limit = 16, signal }: { limit?: number; signal?: AbortSignal } = {},
): Promise<void> {
  const queue = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let stopped = false;
  const worker = async () => {
    for (let next = await queue.next(); !next.done && !stopped; next = await queue.next()) {
      // Work that reads files synchronously never yields: signals and the progress line are handled here.
      await setImmediate();
      signal?.throwIfAborted();
      await work(next.value);
    }
  };
  const workers = Array.from({ length: limit }, () =>
    worker().catch((error: unknown) => {
      stopped = true;
      throw error;
    }),
  );
  // Waits for all of them, so that nothing is still being written when a failed build cleans up.
  const outcomes = await Promise.allSettled(workers);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
