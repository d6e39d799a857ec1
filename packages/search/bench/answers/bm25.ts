import { pairsOf } from '../engines/pairs.js';
import type { Item } from '../suite.js';

/** Plain BM25 over the characters and pairs of title and text: the baseline that an engine has to beat. */
export class Bm25 {
  readonly #postings = new Map<string, { items: number[]; counts: number[] }>();
  readonly #lengths: number[] = [];
  readonly #ids: string[] = [];
  readonly #average: number;

  constructor(items: readonly Item[]) {
    for (const [at, { id, title, text }] of items.entries()) {
      const counts = countTerms(`${title}。${text}`);
      let length = 0;
      for (const [term, count] of counts) {
        const list = this.#postings.get(term) ?? { items: [], counts: [] };
        list.items.push(at);
        list.counts.push(count);
        this.#postings.set(term, list);
        length += count;
      }
      this.#lengths.push(length);
      this.#ids.push(id);
    }
    this.#average = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, items.length);
  }

  search(query: string, limit: number): string[] {
    const scores = new Float64Array(this.#ids.length);
    for (const term of countTerms(query).keys()) {
      const list = this.#postings.get(term);
      if (!list) continue;
      const df = list.items.length;
      const idf = Math.log(1 + (this.#ids.length - df + 0.5) / (df + 0.5));
      list.items.forEach((item, at) => {
        const count = list.counts[at] ?? 0;
        const norm = 1.2 * (0.25 + (0.75 * (this.#lengths[item] ?? 0)) / this.#average);
        scores[item] = (scores[item] ?? 0) + (idf * count * 2.2) / (count + norm);
      });
    }
    return Array.from(scores.keys())
      .filter((item) => (scores[item] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, limit)
      .map((item) => this.#ids[item] ?? '');
  }
}

export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const characters = Array.from(text.normalize('NFKC').toLowerCase()).filter((one) =>
    /[\p{L}\p{N}]/u.test(one),
  );
  for (const term of [...characters, ...pairsOf(text)]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
