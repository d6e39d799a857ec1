import { clausePhrases } from '../lexicon/clause-phrases/index.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { distinctTerms, isPair } from '../text/terms.js';
import type { SearchDocument } from '../types.js';
import { namingPairs } from './clause-words.js';
import { inCommonWords } from './common-words.js';
import type { EverydayLaw } from './everyday-law.js';

/** A document of a feed that is a law with everyday phrases. */
export interface LawInFeed {
  /** The document's id. */
  document: string;
  /** Title of the law without 中华人民共和国. */
  law: string;
  /**
   * Numbers of its articles with phrases, if the article's text is the one that the phrases were written for: `1079`.
   */
  articles: readonly string[];
}

/**
 * The law in a document; `undefined` if there are no phrases for its articles. Clauses of other documents are not read.
 */
export function lawOf(document: Pick<SearchDocument, 'id' | 'title' | 'clauses'>): LawInFeed | undefined {
  const { id, title } = document;
  const law = title.replace(/^中华人民共和国/, '').replace(/[（(]\d{4}[^（(]*[）)]$/, '');
  const written = clausePhrases.get(law);
  if (!written) return undefined;
  const texts = new Map<string, string>();
  for (const { label, text } of document.clauses) {
    for (const term of articleTermsOfLabel(label)) texts.set(term, `${texts.get(term) ?? ''}${text}`);
  }
  const articles = written
    .filter(({ article, words }) => texts.get(`§${article}`)?.includes(words))
    .map(({ article }) => article);
  return articles.length === 0 ? undefined : { document: id, law, articles };
}

/** For one pair of characters, the numbers of the situations and articles that it leads to. */
export interface WrittenLeads {
  situations: number[];
  articles: number[];
}

/**
 * The situations for which a feed's documents have words of law, the articles of its laws that have phrases, and the
 * pairs of characters that lead to them. Of the pairs in phrases, only those that name something are kept: no others
 * are looked up.
 *
 * @param present - Words of law that the documents have.
 */
export function writeEverydayLaw(
  groups: readonly WordGroup[],
  present: ReadonlySet<string>,
  laws: readonly LawInFeed[],
): { law: EverydayLaw; leads: ReadonlyMap<string, WrittenLeads> } {
  const leads = new Map<string, WrittenLeads>();
  const lead = (pairs: readonly string[], to: keyof WrittenLeads, number: number) => {
    for (const pair of new Set(pairs)) {
      const known = leads.get(pair) ?? { situations: [], articles: [] };
      known[to].push(number);
      leads.set(pair, known);
    }
  };
  const situations: string[] = [];
  for (const { everyday, official } of groups) {
    const words = official.filter((word) => present.has(word));
    if (words.length === 0) continue;
    lead(everyday.flatMap(termsOf).filter(isPair), 'situations', situations.length);
    situations.push(words.join(' '));
  }
  const inOrder = [...laws].sort((a, b) => (a.document < b.document ? -1 : 1));
  let number = 0;
  for (const { law, articles } of inOrder) {
    const phrases = new Map(clausePhrases.get(law)?.map((one) => [one.article, one.phrases]));
    for (const article of articles) {
      lead(namingPairs((phrases.get(article) ?? []).flatMap(termsOf)), 'articles', number);
      number += 1;
    }
  }
  return {
    law: { situations, laws: inOrder.map(({ document, articles }) => [document, articles.join(' ')]) },
    leads,
  };
}

function termsOf(text: string): string[] {
  return distinctTerms(inCommonWords(text));
}
