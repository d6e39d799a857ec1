/** A part of the code that is fetched once for the page, when it is first needed. */
export class LazyPart<T> {
  readonly #fetch: () => Promise<T>;
  #value: T | undefined;
  #loading: Promise<T> | undefined;

  /** @param fetch - An `import()`. */
  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** The part, once it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Fetches the part; a failure is not kept, so that the next call tries again. */
  async load(): Promise<T> {
    this.#loading ??= this.#fetch();
    try {
      this.#value = await this.#loading;
      return this.#value;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
