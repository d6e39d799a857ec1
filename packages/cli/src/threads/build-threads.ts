import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import { reasonOf } from '../publish/write-beside.js';
import type { StepResult, Task } from './thread-jobs.js';

/** Minimum number of documents for threads by default: with 500, two threads were as slow as none (decision 0022). */
const fewestDocuments = 2000;

/** Number of documents that a thread gets at a time. */
const documentsAtOnce = 16;

/** Default maximum: with more threads, the one that merges their results does not finish sooner. */
const usualThreads = 4;

/** Maximum number of threads that may be requested: each takes about 150 MB. */
export const mostThreads = 16;

export interface BuildThreadsOptions {
  /**
   * Threads beside the one that publishes; 1 is none. By default as many as there are processors, at most four, and none for fewer than
   * 2,000 documents.
   */
  count?: number | undefined;
  signal: AbortSignal;
  /** Entry file of a thread. */
  entry?: URL | undefined;
  /** Seconds that one task may take. */
  seconds?: number | undefined;
}

/**
 * Threads that make results of steps ahead of the build and put them into its memory. What the build does not find there it makes
 * itself: a thread that fails costs time and changes nothing. With the first failure they are all given up.
 */
export class BuildThreads {
  readonly #count: number;
  readonly #fewest: number;
  readonly #entry: URL;
  readonly #seconds: number;
  readonly #aborted: AbortSignal;
  readonly #over = new AbortController();
  readonly #isOver: AbortSignal;
  #workers: readonly Worker[] = [];
  #failure: unknown;

  constructor({ count, signal, entry = ownEntry(), seconds = 600 }: BuildThreadsOptions) {
    this.#count = count ?? Math.min(usualThreads, availableParallelism());
    this.#fewest = count === undefined ? fewestDocuments : 2 * documentsAtOnce;
    this.#entry = entry;
    this.#seconds = seconds;
    this.#aborted = signal;
    this.#isOver = AbortSignal.any([signal, this.#over.signal]);
  }

  /** The fault that the threads were given up, if they were: the build took longer. */
  faults(): Fault[] {
    if (this.#failure === undefined) return [];
    const facts = { reason: reasonOf(this.#failure) };
    return [{ code: 'threads.failed', severity: 'warning', facts }];
  }

  /**
   * Lets threads make the results of items, if there are enough items.
   *
   * @param taskOf - Makes a task of some items; it is asked for one when a thread is free.
   */
  async remember<Item>(
    memory: BuildMemory,
    items: readonly Item[],
    taskOf: (some: readonly Item[]) => Task,
    onDone?: (items: number) => void,
  ): Promise<void> {
    if (this.#count < 2 || items.length < this.#fewest || this.#failure !== undefined) return;
    if (this.#workers.length === 0) this.#workers = Array.from({ length: this.#count }, () => this.#start());
    const chunks = chunksOf(items, documentsAtOnce);
    const work = async (worker: Worker) => {
      // All threads take from the same chunks.
      for (const some of chunks) {
        for (const [key, result] of await this.#ask(worker, taskOf(some))) memory.put(key, result);
        onDone?.(some.length);
      }
    };
    try {
      await Promise.all(this.#workers.map(work));
    } catch (error) {
      this.#aborted.throwIfAborted();
      this.#giveUp(error);
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    const workers = this.#workers;
    this.#workers = [];
    // What a thread breaks with while it is ended is still heard: an error that nobody hears would end the build.
    for (const worker of workers) worker.removeAllListeners('exit');
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(this.#entry);
    worker.on('error', (error) => this.#giveUp(error));
    worker.on('exit', (code) => this.#giveUp(new Error(`exit ${code}`)));
    return worker;
  }

  async #ask(worker: Worker, task: Task): Promise<StepResult[]> {
    const limit = setTimeout(() => this.#giveUp(new Error(`${this.#seconds} s`)), this.#seconds * 1000);
    try {
      const answer = once(worker, 'message', { signal: this.#isOver });
      worker.postMessage(task);
      const [results] = (await answer) as [StepResult[]];
      return results;
    } finally {
      clearTimeout(limit);
    }
  }

  /** Ends the use of threads and all waiting for them. */
  #giveUp(reason: unknown): void {
    this.#failure ??= reason;
    this.#over.abort();
  }
}

function ownEntry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './from-source.mjs' : './thread.js', import.meta.url);
}

function* chunksOf<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
