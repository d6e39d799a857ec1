import { idf } from '../format/idf.js';
import { openJsonPart } from '../format/part.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { type LiftedHit, liftedBy } from './clause-lifts.js';

/** The manifest's entry for everyday phrases for articles of well-known laws. */
export interface PhrasesManifest {
  /** Parts of the pack `answerLaw` that hold them; they follow the words of law. */
  parts: number;
  /** Number of articles with phrases. */
  articles: number;
  /** Ids of the documents that are these laws. */
  laws: readonly string[];
}

/**
 * A part of the phrases: for each pair of characters the keys (`articleKey`) of the articles whose phrases contain it.
 */
export type ClausePhrasesPart = Readonly<Record<string, readonly string[]>>;

/** @param law - Position of the law in the manifest. The article is numbered as in `articleTermsOfLabel`: `1079`. */
export function articleKey(law: number, article: string): string {
  return `${law}§${article}`;
}

export function openClausePhrases(name: string, part: Uint8Array): ReadonlyMap<string, readonly string[]> {
  return openJsonPart(name, part, (value) => {
    const rows = Object.entries(value as ClausePhrasesPart);
    const areTexts = (articles: unknown) =>
      Array.isArray(articles) && articles.every((article) => typeof article === 'string');
    if (!rows.every(([, articles]) => areTexts(articles))) throw new TypeError('no phrases for articles');
    return new Map(rows);
  });
}

/**
 * Raises articles whose everyday phrases share many pairs with the question (房东卖房租客要搬吗) and returns them best first.
 * Pairs that occur in no phrase are ignored.
 *
 * @param phrases - For each pair of the question the articles that have it.
 */
export function liftByPhrases(
  hits: readonly LiftedHit[],
  phrases: ReadonlyMap<string, readonly string[]>,
  { articles, laws }: PhrasesManifest,
): LiftedHit[] {
  const places = new Map(laws.map((document, place) => [document, place]));
  const weighed = Array.from(phrases.values(), (having) => ({
    having: new Set(having),
    weight: having.length === 0 ? 0 : idf(having.length, articles),
  }));
  const weightOf = (some: typeof weighed) => some.reduce((sum, { weight }) => sum + weight, 0);
  const whole = Math.max(1, weightOf(weighed));
  return liftedBy('phrases', hits, ({ document, label }) => {
    const place = places.get(document.id);
    const [term] = articleTermsOfLabel(label);
    if (place === undefined || term === undefined) return 0;
    return weightOf(weighed.filter(({ having }) => having.has(`${place}${term}`))) / whole;
  });
}
