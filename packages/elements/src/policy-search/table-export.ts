import type { SessionResults } from '@mingce/search';

/** Note on the last table: it failed, or it has only the first results. */
export type ExportNote =
  | { readonly kind: 'failed' }
  | { readonly kind: 'cut'; readonly count: number; readonly total: number };

/** State of the export of results as a table: whether it runs, and the note on the last one until the next query. */
export class TableExport {
  readonly #host: { requestUpdate(): void };
  #isRunning = false;
  #note: ExportNote | undefined;
  /** Number of the current query, so that a table of an earlier one leaves no note. */
  #question = 0;

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get note(): ExportNote | undefined {
    return this.#note;
  }

  /** Loads the results and hands them to `save`; one table at a time. */
  async run(
    load: () => Promise<SessionResults | undefined>,
    save: (results: SessionResults) => void,
  ): Promise<void> {
    if (this.#isRunning) return;
    const question = this.#question;
    this.#isRunning = true;
    this.#note = undefined;
    this.#host.requestUpdate();
    try {
      const results = await load();
      if (isWhole(results)) save(results);
      if (question === this.#question) this.#note = noteOn(results);
    } finally {
      this.#isRunning = false;
      this.#host.requestUpdate();
    }
  }

  /** Clears the note on the last table; to be called for a new query. */
  forget(): void {
    this.#question += 1;
    this.#note = undefined;
  }
}

/** Whether no part of the index is missing, so that the table is complete. */
function isWhole(results: SessionResults | undefined): results is SessionResults {
  return results !== undefined && results.missing.length === 0;
}

function noteOn(results: SessionResults | undefined): ExportNote | undefined {
  if (!isWhole(results)) return { kind: 'failed' };
  const { hits, total } = results;
  return hits.length < total ? { kind: 'cut', count: hits.length, total } : undefined;
}
