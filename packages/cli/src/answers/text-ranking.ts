/** Parameters of BM25: k1 (saturation of term frequency) and b (length normalization). */
const saturation = 1.2;
const lengthWeight = 0.75;
/** Weight of a single character relative to a pair: nearly every clause has most characters of a long text. */
const characterWeight = 0.3;

/** Prior of a clause: answers usually cite national law, and rarely ended documents. */
export function rankFactor({ isNational, isEnded }: { isNational: boolean; isEnded: boolean }): number {
  return (isNational ? 1.3 : 1) * (isEnded ? 0.8 : 1);
}

/**
 * BM25 (Robertson and Zaragoza 2009) over the characters and pairs of characters of texts, for queries that are texts
 * themselves. The search index is made for short questions and is loaded part by part; an answer of 300 characters
 * would need nearly all parts. docs/benchmarks.md has the measurements.
 */
export class TextRanking {
  /** Posting list of each term: numbers of texts, each followed by the term's count. */
  readonly #postings = new Map<string, number[]>();
  readonly #lengths: number[] = [];
  readonly #factors: number[] = [];
  #total = 0;

  /** @param factor - Factor of this text's score, from `rankFactor`. */
  add(text: string, factor = 1): void {
    const number = this.#lengths.length;
    this.#factors.push(factor);
    let length = 0;
    for (const [term, count] of countTerms(text)) {
      const list = this.#postings.get(term);
      if (list) list.push(number, count);
      else this.#postings.set(term, [number, count]);
      length += count;
    }
    this.#lengths.push(length);
    this.#total += length;
  }

  /** Numbers of the best texts for a query text, best first. */
  best(text: string, limit: number): number[] {
    const texts = this.#lengths.length;
    const average = this.#total / Math.max(1, texts);
    const scores = new Float64Array(texts);
    for (const [term, count] of countTerms(text)) {
      const list = this.#postings.get(term);
      if (!list) continue;
      const frequency = list.length / 2;
      const idf = Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
      const weight = idf * ((2 * count) / (1 + count)) * (term.length === 1 ? characterWeight : 1);
      for (let at = 0; at < list.length; at += 2) {
        const [number = 0, own = 0] = [list[at], list[at + 1]];
        const norm =
          saturation * (1 - lengthWeight + (lengthWeight * (this.#lengths[number] ?? 0)) / average);
        scores[number] = (scores[number] ?? 0) + (weight * own * (saturation + 1)) / (own + norm);
      }
    }
    return topOf(
      scores.map((score, number) => score * (this.#factors[number] ?? 1)),
      limit,
    );
  }
}

function topOf(scores: Float64Array, limit: number): number[] {
  const top: number[] = [];
  scores.forEach((score, number) => {
    if (score <= 0) return;
    const worst = scores[top[top.length - 1] ?? -1] ?? 0;
    if (top.length >= limit && score <= worst) return;
    const at = top.findIndex((other) => (scores[other] ?? 0) < score);
    top.splice(at < 0 ? top.length : at, 0, number);
    if (top.length > limit) top.pop();
  });
  return top;
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\u3400-\u9fff]+|[a-z0-9.%]+/g) ?? [];
  for (const run of runs) {
    if (!/[\u3400-\u9fff]/.test(run)) {
      add(run);
      continue;
    }
    for (let at = 0; at < run.length; at += 1) {
      add(run.charAt(at));
      if (at + 1 < run.length) add(run.slice(at, at + 2));
    }
  }
  return counts;
}
