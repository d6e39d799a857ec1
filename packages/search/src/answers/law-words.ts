import { idf } from '../format/idf.js';
import { openJsonPart } from '../format/part.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { distinctTerms, isPair } from '../text/terms.js';
import type { ClauseHit } from '../types.js';
import { countPairs, type LiftedHit, liftedBy, saturated } from './clause-lifts.js';
import { inCommonWords } from './common-words.js';

/** The part `answerLaw/0`: everyday words and words of law of each situation, each list with spaces between. */
export interface LawWordsPart {
  situations: readonly (readonly [everyday: string, law: string])[];
}

/** The situations of which a feed's documents have words of law. */
export function lawWordsPart(groups: readonly WordGroup[], present: ReadonlySet<string>): LawWordsPart {
  return {
    situations: groups.flatMap(({ everyday, official }) => {
      const law = official.filter((word) => present.has(word));
      return law.length > 0 ? [[everyday.join(' '), law.join(' ')] as const] : [];
    }),
  };
}

/** A situation as it is compared: pairs of characters of its everyday words, in common words. */
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

/** Words of law by the situations that they decide; they put clauses in order that were found by other words. */
export class LawWords {
  readonly #situations: readonly Situation[];
  /** Situations that have a pair. */
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
   * Puts clauses further up that have the words of law for the situation that a question describes (押金不退 and 返还租赁物), best
   * first. Of the situations that a clause decides, the one counts that has the most of the question.
   *
   * @param terms - Of the question, in common words.
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

  /** Much for a pair of few situations; nothing for one of none, which says nothing about the situation. */
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
