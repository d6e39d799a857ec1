import { setTimeout as wait } from 'node:timers/promises';
import type { RemoteFile, Target } from './target.js';
import { isLost, uploadError } from './upload-error.js';

/** Pauses in milliseconds before each new try; after a success they start again from the first. */
const usualPauses: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

export interface SteadyOptions {
  signal: AbortSignal;
  pauses?: readonly number[] | undefined;
  /** Called before a pause. */
  onRetry?: ((reason: string, pause: number) => void) | undefined;
}

/** A target that is opened again after its connection is lost, with increasing pauses. */
export class SteadyTarget implements Target {
  readonly shown: string;
  parallel = 1;
  readonly #open: () => Promise<Target>;
  readonly #options: Required<Pick<SteadyOptions, 'pauses'>> & SteadyOptions;
  #opened: Promise<Target> | undefined;
  /** Whether it ever worked; if not, a new try would fail for the same reason. */
  #worked = false;

  constructor(shown: string, open: () => Promise<Target>, options: SteadyOptions) {
    this.shown = shown;
    this.#open = open;
    this.#options = { ...options, pauses: options.pauses ?? usualPauses };
  }

  top(): Promise<string[]> {
    return this.#run((target) => target.top());
  }

  files(folder: string): Promise<RemoteFile[]> {
    return this.#run((target) => target.files(folder));
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return this.#run((target) => target.read(path));
  }

  put(path: string, bytes: Uint8Array): Promise<void> {
    return this.#run((target) => target.put(path, bytes));
  }

  remove(path: string): Promise<void> {
    return this.#run((target) => target.remove(path));
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.then(
      (target) => target.close(),
      () => undefined,
    );
  }

  async #run<T>(verb: (target: Target) => Promise<T>): Promise<T> {
    const { signal, pauses, onRetry } = this.#options;
    for (let tries = 0; ; tries += 1) {
      signal.throwIfAborted();
      this.#opened ??= this.#open();
      const opened = this.#opened;
      try {
        const target = await opened;
        this.parallel = target.parallel;
        const result = await verb(target);
        this.#worked = true;
        return result;
      } catch (error) {
        if (!isLost(error)) throw error;
        const isFirst = this.#opened === opened;
        if (isFirst) await this.close();
        const reason = String(error.facts.reason);
        if (!this.#worked) throw uploadError('upload.unreachable', { target: this.shown, reason }, error);
        const pause = pauses[tries];
        if (pause === undefined) throw error;
        // If a lost connection makes several operations fail, only one reports it.
        if (isFirst) onRetry?.(reason, pause);
        await wait(pause, undefined, { signal });
      }
    }
  }
}
