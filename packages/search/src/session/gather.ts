/** The outcome of one of several tasks; `late` if the others stopped waiting for it. */
export type Outcome<T> = { kind: 'value'; value: T } | { kind: 'error'; error: unknown } | { kind: 'late' };

/**
 * Runs tasks concurrently and waits for all, but no longer than `patience` milliseconds after the first success. Late
 * tasks are aborted, and all of them if `signal` is aborted.
 */
export function gather<T>(
  tasks: readonly ((signal: AbortSignal) => Promise<T>)[],
  patience: number,
  signal: AbortSignal,
): Promise<Outcome<T>[]> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const outcomes: Outcome<T>[] = tasks.map(() => ({ kind: 'late' }));
    let waiting = tasks.length;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve(Array.from(outcomes));
      controller.abort();
    };
    const settle = (at: number, outcome: Outcome<T>) => {
      outcomes[at] = outcome;
      waiting -= 1;
      if (waiting === 0) finish();
      else if (outcome.kind === 'value') timer ??= setTimeout(finish, patience);
    };
    signal.addEventListener('abort', finish);
    if (tasks.length === 0 || signal.aborted) finish();
    tasks.forEach((task, at) => {
      task(controller.signal).then(
        (value) => settle(at, { kind: 'value', value }),
        (error: unknown) => settle(at, { kind: 'error', error }),
      );
    });
  });
}
