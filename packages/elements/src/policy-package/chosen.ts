/** The items in the basket (点餐单), by their ids `policy/item`, in the order in which they were added. */
export class Chosen {
  #ids: readonly string[] = [];
  readonly #onChange: () => void;

  /** @param onChange - Called after each change. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  add(...ids: readonly string[]): void {
    this.set([...this.#ids, ...ids]);
  }

  remove(id: string): void {
    this.set(this.#ids.filter((one) => one !== id));
  }

  /** Replaces all items; duplicates count once. */
  set(ids: readonly string[]): void {
    const next = Array.from(new Set(ids));
    if (next.length === this.#ids.length && next.every((id, index) => id === this.#ids[index])) return;
    this.#ids = next;
    this.#onChange();
  }
}
