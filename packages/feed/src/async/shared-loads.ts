import { abortError } from '@mingce/schema/errors';

interface Load<T> {
  promise: Promise<T>;
  controller: AbortController;
  waiting: number;
}

/**
 * Shares one load among simultaneous callers with the same key. A load is aborted when its last caller aborts, and is
 * forgotten as soon as it ends, so that failures are never cached.
 */
export class SharedLoads<T> {
  readonly #loads = new Map<string, Load<T>>();

  run(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(abortError());
    const load = this.#loads.get(key) ?? this.#begin(key, start);
    load.waiting += 1;
    if (!signal) return load.promise;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(abortError());
        load.waiting -= 1;
        if (load.waiting > 0) return;
        this.#forget(key, load);
        load.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      const done = () => signal.removeEventListener('abort', leave);
      load.promise.then(resolve, reject).then(done, done);
    });
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<T>): Load<T> {
    const controller = new AbortController();
    const load: Load<T> = { promise: start(controller.signal), controller, waiting: 0 };
    this.#loads.set(key, load);
    const forget = () => this.#forget(key, load);
    load.promise.then(forget, forget);
    return load;
  }

  #forget(key: string, load: Load<T>): void {
    if (this.#loads.get(key) === load) this.#loads.delete(key);
  }
}
