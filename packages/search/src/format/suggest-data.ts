import type { SearchDocument } from '../types.js';

/** The one part of the pack `suggest`: columns, since that compresses best. Empty number: none. */
export interface SuggestData {
  ids: readonly string[];
  titles: readonly string[];
  documentNumbers: readonly string[];
  /** Keywords and topic labels, the most frequent first. */
  topics: readonly string[];
}

const maxTopics = 2000;

export function suggestData(documents: readonly SearchDocument[]): SuggestData {
  const topics = new Map<string, number>();
  for (const keyword of documents.flatMap(({ keywords }) => keywords ?? [])) {
    topics.set(keyword, (topics.get(keyword) ?? 0) + 1);
  }
  return {
    ids: documents.map(({ id }) => id),
    titles: documents.map(({ title }) => title),
    documentNumbers: documents.map(({ documentNumber }) => documentNumber ?? ''),
    topics: Array.from(topics)
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      .slice(0, maxTopics)
      .map(([topic]) => topic),
  };
}
