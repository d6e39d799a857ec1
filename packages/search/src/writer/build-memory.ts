/**
 * Results of steps of a build, by a key of their inputs. A step is a pure function, so a result of an earlier build
 * equals a new one. Keys that a build neither reads nor keeps may be dropped after it.
 */
export interface BuildMemory {
  get(key: string): Uint8Array | undefined;
  put(key: string, result: Uint8Array): void;
  /** Returns whether there is a result, and keeps it for the next build even if this one does not read it. */
  keep(key: string): boolean;
}

/** A memory for one build only. */
export class ShortMemory implements BuildMemory {
  readonly #results = new Map<string, Uint8Array>();

  get(key: string): Uint8Array | undefined {
    return this.#results.get(key);
  }

  put(key: string, result: Uint8Array): void {
    this.#results.set(key, result);
  }

  keep(key: string): boolean {
    return this.#results.has(key);
  }
}

/** The result of a step, from the memory or newly made. */
export function remembered(memory: BuildMemory, key: string, make: () => Uint8Array): Uint8Array {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.put(key, made);
  return made;
}
