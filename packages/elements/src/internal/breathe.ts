interface Scheduler {
  yield?(): Promise<void>;
}

/** Resolves in a new task, so that the browser can handle input and paint between long pieces of work. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    // Not a timer: browsers delay nested timers by 4 ms, and timers of background pages by a second.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Maximum wait for a paint in milliseconds, since a hidden frame is not painted. */
const patience = 100;

/** Resolves in a new task after a paint, so that the layout of several pieces of work is divided. */
export async function painted(): Promise<void> {
  if (!document.hidden)
    await new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, patience);
    });
  await breathe();
}
