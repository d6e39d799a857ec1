import type { SourceRecord } from '../../pipeline/types.js';

/** Place of a question that already exists. */
export interface AskedAt {
  place: string;
  line?: number;
  answer: string;
}

/** The questions of a folder and of the source so far; those that differ only in marks and spaces are the same. */
export class KnownQuestions {
  readonly #there = new Map<string, AskedAt>();
  readonly #asked = new Map<string, AskedAt>();

  constructor(answers: readonly SourceRecord<'qa'>[]) {
    for (const { record, file, lineOf } of answers) {
      [record.question, ...(record.alternatives ?? [])].forEach((wording, at) => {
        const path = at === 0 ? ['question'] : ['alternatives', at - 1];
        this.#there.set(keyOf(wording, record.region), { place: file, line: lineOf(path), answer: '' });
      });
    }
  }

  /** Place of the question in the folder, unless it is the file that it would be written to. */
  there(question: string, region: unknown, file: string): AskedAt | undefined {
    const found = this.#there.get(keyOf(question, region));
    return found?.place === file ? undefined : found;
  }

  /** Earlier place of the question in the source; without one, this place is remembered. */
  before(question: string, region: unknown, at: AskedAt): AskedAt | undefined {
    const key = keyOf(question, region);
    const found = this.#asked.get(key);
    if (!found) this.#asked.set(key, at);
    return found;
  }
}

/** Answers may differ between places. */
function keyOf(question: string, region: unknown): string {
  return `${String(region ?? '')} ${questionKey(question)}`;
}

/** A question without punctuation and spaces, which may differ between copies of the same question. */
export function questionKey(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');
}
