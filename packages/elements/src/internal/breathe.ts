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

/** Milliseconds after which a paint is not waited for any longer: a frame out of sight has none. */
const patience = 100;

/** Resolves in a task of its own after the page was painted, so that one layout does not have all of several pieces of work. */
export async function painted(): Promise<void> {
  if (!document.hidden)
    await new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, patience);
    });
  await breathe();
}
