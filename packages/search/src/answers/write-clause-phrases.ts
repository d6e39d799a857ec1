import { shardOf } from '../format/term-shard.js';
import { clausePhrases } from '../lexicon/clause-phrases/index.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { distinctTerms, isPair } from '../text/terms.js';
import type { SearchDocument } from '../types.js';
import { stableCount } from '../writer/stable-count.js';
import { articleKey, type ClausePhrasesPart, type PhrasesManifest } from './clause-phrases.js';
import { inCommonWords } from './common-words.js';

/** A document of a feed that is a law for which everyday phrases are written. */
export interface LawInFeed {
  /** The document's id. */
  document: string;
  /** Title of the law without 中华人民共和国. */
  law: string;
  /** Its articles that have phrases and are the ones that these were written for: `1079`. */
  articles: readonly string[];
}

/**
 * The law that a document is, as far as phrases are written for its articles; nothing for any other document, whose clauses are
 * not read.
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

/** Bytes of a part on average: it takes no fewer on the wire. */
const partBytes = 1024;
/** Of an article in a part of JSON, compressed. */
const bytesOfArticle = 4;

/** The phrases for the laws of a feed: by pair of characters, the articles whose phrases have it. */
export function writeClausePhrases(laws: readonly LawInFeed[]): {
  manifest: PhrasesManifest;
  parts: ClausePhrasesPart[];
} {
  const inOrder = [...laws].sort((a, b) => (a.document < b.document ? -1 : 1));
  const having = new Map<string, string[]>();
  inOrder.forEach(({ law, articles }, place) => {
    for (const { article, phrases } of clausePhrases.get(law) ?? []) {
      if (!articles.includes(article)) continue;
      const terms = phrases.flatMap((phrase) => distinctTerms(inCommonWords(phrase)));
      for (const pair of new Set(terms.filter(isPair))) {
        having.set(pair, [...(having.get(pair) ?? []), articleKey(place, article)]);
      }
    }
  });
  const pairs = Array.from(having).sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = pairs.reduce((sum, [, articles]) => sum + 6 + bytesOfArticle * articles.length, 0);
  const parts = Array.from({ length: stableCount(bytes / partBytes) }, (): Record<string, string[]> => ({}));
  for (const [pair, articles] of pairs) {
    const part = parts[shardOf(pair, parts.length)];
    if (part) part[pair] = articles;
  }
  return {
    manifest: {
      parts: parts.length,
      articles: inOrder.reduce((sum, { articles }) => sum + articles.length, 0),
      laws: inOrder.map(({ document }) => document),
    },
    parts,
  };
}
