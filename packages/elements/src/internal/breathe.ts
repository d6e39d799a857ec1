interface Scheduler {
  yield?(): Promise<void>;
}

/** Resolves in a task of its own, after the browser could answer to keys and clicks and paint: between long pieces of work. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    // Not a timer, which the browser holds back for 4 ms when they are nested, and for a second in the background.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
