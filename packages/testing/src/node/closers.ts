/** An owner that runs a step when it ends: the context of a test, or `Closers`. */
export interface Ending {
  after(step: () => unknown): void;
}

/** Closes everything that was opened, last first. */
export class Closers implements Ending {
  readonly #steps: (() => unknown)[] = [];

  after(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** Closes what was opened last first. One step that fails does not keep the others from running. */
  async close(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors);
  }
}

/**
 * Opens things that belong together; if that fails halfway, what is open already is closed.
 *
 * @example
 * const site = await openAll(async (closers) => {
 *   const server = await serveFolder(folder);
 *   closers.after(() => server.close());
 *   const browser = await launch();
 *   closers.after(() => browser.close());
 *   return { server, browser, close: () => closers.close() };
 * });
 */
export async function openAll<Opened>(open: (closers: Closers) => Promise<Opened>): Promise<Opened> {
  const closers = new Closers();
  try {
    return await open(closers);
  } catch (error) {
    // The error of opening is more important than an error of closing.
    await closers.close().catch(() => undefined);
    throw error;
  }
}
