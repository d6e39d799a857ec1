/**
 * The event that `act` causes on `target`; throws an error with its name if none arrives in time.
 *
 * @example
 * const event = await expectEvent(element, 'policy-search-select', () => link.click());
 */
export function expectEvent<T extends Event = Event>(
  target: EventTarget,
  type: string,
  act: () => unknown,
  timeout = 8000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      target.removeEventListener(type, listener);
    };
    const listener = (event: Event) => {
      stop();
      resolve(event as T);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`no "${type}" event within ${timeout} ms`));
    }, timeout);
    target.addEventListener(type, listener);
    Promise.resolve()
      .then(act)
      .catch((error: unknown) => {
        stop();
        reject(error);
      });
  });
}
