/** A pair in more texts than this is too common to find candidates by. */
const mostTexts = 400;
/** Minimum number of texts to estimate how common a pair is. */
const fewestTexts = 200;

/**
 * Finds short texts that are alike, such as wordings of questions: Dice’s coefficient of their pairs of characters, in
 * which a pair counts less the more owners have it, so that a common phrase such as 申请补贴 does not count.
 */
export class AlikeTexts<Owner, Text extends AlikeText<Owner> = AlikeText<Owner>> {
  readonly #having = new Map<string, Text[]>();
  readonly #owners = new Map<string, Set<Owner>>();
  readonly #all = new Set<Owner>();

  add(text: Text): void {
    this.#all.add(text.owner);
    for (const pair of text.pairs) {
      const having = this.#having.get(pair);
      if (having) having.push(text);
      else this.#having.set(pair, [text]);
      this.#owners.set(pair, (this.#owners.get(pair) ?? new Set()).add(text.owner));
    }
  }

  /** The texts that share a rare pair with this one, with their similarity, from 0 to 1. */
  like(text: Text): Map<Text, number> {
    const shared = new Map<Text, number>();
    for (const pair of text.pairs) {
      const having = this.#having.get(pair) ?? [];
      if (having.length > mostTexts) continue;
      for (const other of having) {
        if (other !== text) shared.set(other, (shared.get(other) ?? 0) + this.#weightOf(pair));
      }
    }
    const own = this.#weightOfAll(text);
    for (const [other, weight] of shared) shared.set(other, (2 * weight) / (own + this.#weightOfAll(other)));
    return shared;
  }

  #weightOf(pair: string): number {
    return Math.log(1 + Math.max(fewestTexts, this.#all.size) / (this.#owners.get(pair)?.size ?? 1));
  }

  #weightOfAll({ pairs }: Text): number {
    let sum = 0;
    for (const pair of pairs) sum += this.#weightOf(pair);
    return sum;
  }
}

export interface AlikeText<Owner> {
  owner: Owner;
  pairs: ReadonlySet<string>;
}

/** A wording for comparison, without punctuation and white space. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');
}

/** The pairs of neighbouring characters of a wording, without punctuation and white space. */
export function pairsOf(text: string): ReadonlySet<string> {
  const framed = ['^', ...withoutMarks(text), '$'];
  return new Set(framed.slice(1).map((character, index) => `${framed[index]}${character}`));
}
