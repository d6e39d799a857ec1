import { idf } from '../format/idf.js';
import { openJsonPart } from '../format/part.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { distinctTerms, isPair } from '../text/terms.js';
import type { ClauseHit } from '../types.js';
import { countPairs, type LiftedHit, liftedBy, saturated } from './clause-lifts.js';
import { inCommonWords } from './common-words.js';

/**
 * The part `answerLaw/0`: everyday words and words of law of each situation; the words of a list are separated by
 * spaces.
 */
export interface LawWordsPart {
  situations: readonly (readonly [everyday: string, law: string])[];
}

/** The situations whose words of law occur in a feed's documents. */
export function lawWordsPart(groups: readonly WordGroup[], present: ReadonlySet<string>): LawWordsPart {
  return {
    situations: groups.flatMap(({ everyday, official }) => {
      const law = official.filter((word) => present.has(word));
      return law.length > 0 ? [[everyday.join(' '), law.join(' ')] as const] : [];
    }),
  };
}

/** A situation prepared for comparison: pairs of characters of its everyday words, after `inCommonWords`. */
interface Situation {
  pairs: ReadonlySet<string>;
  law: readonly string[];
}

export function openLawWords(name: string, part: Uint8Array): LawWords {
  return openJsonPart(name, part, (value) => {
    const { situations } = value as Partial<LawWordsPart>;
    if (!Array.isArray(situations) || !situations.every(areTwoTexts)) throw new TypeError('no words of law');
    return new LawWords(situations);
  });
}

function areTwoTexts(row: unknown): row is LawWordsPart['situations'][number] {
  return Array.isArray(row) && row.length === 2 && row.every((text) => typeof text === 'string');
}

/** Words of law by situation; they order clauses that were found by other words. */
export class LawWords {
  readonly #situations: readonly Situation[];
  /** Number of situations that have a pair. */
  readonly #having = new Map<string, number>();

  constructor(rows: LawWordsPart['situations']) {
    this.#situations = rows.map(([everyday, law]) => ({
      pairs: new Set(
        everyday.split(' ').flatMap((word) => distinctTerms(inCommonWords(word)).filter(isPair)),
      ),
      law: law.split(' '),
    }));
    for (const { pairs } of this.#situations) {
      for (const pair of pairs) this.#having.set(pair, (this.#having.get(pair) ?? 0) + 1);
    }
  }

  /**
   * Raises clauses with the words of law for the situation that a question describes (押金不退 and 返还租赁物) and returns them
   * best first. If a clause decides several situations, the one with the most pairs of the question counts.
   *
   * @param terms - Terms of the question, after `inCommonWords`.
   */
  lift(hits: readonly LiftedHit[], terms: readonly string[]): LiftedHit[] {
    const asked = terms.filter(isPair);
    const weigh = (pairs: readonly string[]) => pairs.reduce((sum, pair) => sum + this.#weightOf(pair), 0);
    const whole = Math.max(1, weigh(asked));
    const described = this.#situations
      .map(({ pairs, law }) => ({ law, share: weigh(asked.filter((pair) => pairs.has(pair))) / whole }))
      .filter(({ share }) => share > 0);
    return liftedBy('law', hits, (hit) => evidenceOf(hit, described));
  }

  /** High for a pair of few situations; 0 for a pair of none. */
  #weightOf(pair: string): number {
    const having = this.#having.get(pair);
    return having === undefined ? 0 : idf(having, this.#situations.length);
  }
}

function evidenceOf(
  { text }: ClauseHit,
  described: readonly { law: readonly string[]; share: number }[],
): number {
  const shares = described.map(({ law, share }) => share * law.filter((word) => text.includes(word)).length);
  const best = Math.max(0, ...shares);
  return best === 0 ? 0 : best * saturated(1, countPairs(text).length);
}
