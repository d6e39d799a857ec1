/** A part of the code that is fetched once for the page, when it is first needed. */
export class LazyPart<T> {
  readonly #fetch: () => Promise<T>;
  #loading: Promise<void> | undefined;
  #value: T | undefined;
  #failure: unknown;

  /** @param fetch - An `import()`. */
  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** The part, once it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Why the part is not there, after the last try. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Fetches the part and never rejects; a failure is not kept, so that the next call tries again. */
  tryToLoad(): Promise<void> {
    this.#loading ??= this.#fetch().then(
      (value) => {
        this.#value = value;
        this.#failure = undefined;
      },
      (error: unknown) => {
        console.warn(error);
        this.#failure = error;
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }
}
