import { Index } from 'flexsearch';
import { openJsonPart } from '../format/part.js';
import type { SuggestData } from '../format/suggest-data.js';
import { markRanges } from '../reader/excerpt.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';
import type { LoadPart, MarkedText } from '../types.js';

export interface Suggestion extends MarkedText {
  kind: 'policy' | 'documentNumber' | 'topic';
  /** The policy's id; a topic has none. */
  id?: string | undefined;
}

export interface Suggestions {
  /** What the reader may be about to type, best first: what begins so, then what contains it, then what resembles it. */
  suggest(text: string, limit?: number): readonly Suggestion[];
}

interface Entry {
  suggestion: Omit<Suggestion, 'marks'>;
  key: string;
}

const candidateLimit = 200;

/** Loads the suggestions of an index; one part, so load it on the reader's first act. */
export async function openSuggest({
  load,
  signal,
}: {
  load: LoadPart;
  signal?: AbortSignal | undefined;
}): Promise<Suggestions> {
  const entries = entriesOf(openJsonPart('suggest/0', await load('suggest/0', signal), checkData));
  // FlexSearch's own encoders cut numbers apart and take a Chinese run for one word, so it gets our terms.
  const index = new Index({ tokenize: 'strict', encode: distinctTerms, cache: false });
  entries.forEach(({ suggestion }, at) => {
    index.add(at, suggestion.text);
  });
  return {
    suggest(text, limit = 8) {
      const key = comparisonKey(text);
      if (key === '') return [];
      const found = index.search(text, { limit: candidateLimit, suggest: true }).map(Number);
      // Half-typed numbers and Latin words are no terms yet, so what contains the text is looked for as well.
      const containing = entries.map((_, at) => at).filter((at) => entries[at]?.key.includes(key));
      const terms = new Set(distinctTerms(text));
      return Array.from(new Set([...containing, ...found]))
        .map((at, order) => ({ entry: entries[at], order }))
        .sort(
          (one, other) => nearness(one.entry, key) - nearness(other.entry, key) || one.order - other.order,
        )
        .slice(0, limit)
        .flatMap(({ entry }) =>
          entry ? [{ ...entry.suggestion, marks: markRanges(entry.suggestion.text, terms) }] : [],
        );
    },
  };
}

/** 0 equal, 1 begins so, 2 contains it, 3 resembles it. */
function nearness(entry: Entry | undefined, key: string): number {
  if (entry?.key === key) return 0;
  const place = entry?.key.indexOf(key) ?? -1;
  return place === 0 ? 1 : place > 0 ? 2 : 3;
}

function entriesOf({ ids, titles, documentNumbers, topics }: SuggestData): Entry[] {
  const entry = (suggestion: Omit<Suggestion, 'marks'>): Entry => ({
    suggestion,
    key: comparisonKey(suggestion.text),
  });
  return [
    ...topics.map((text) => entry({ kind: 'topic', text })),
    ...titles.map((text, at) => entry({ kind: 'policy', id: ids[at], text })),
    ...documentNumbers
      .map((text, at) => entry({ kind: 'documentNumber', id: ids[at], text }))
      .filter(({ key }) => key !== ''),
  ];
}

function checkData(value: unknown): SuggestData {
  const data = value as { [name in keyof SuggestData]: unknown };
  for (const name of ['ids', 'titles', 'documentNumbers', 'topics'] as const) {
    const list = data[name];
    if (!Array.isArray(list) || list.some((text) => typeof text !== 'string')) {
      throw new TypeError(`${name} is no list of texts`);
    }
  }
  return data as SuggestData;
}
