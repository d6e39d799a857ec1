import type { InterpretationElements } from '@mingce/schema/types';
import type { Passage } from './passages.js';
import { clauseOf } from './subject.js';
import { itemsOf, joined } from './units.js';

/** Maximum length of a definition. */
const longest = 400;

type Terms = NonNullable<InterpretationElements['terms']>;

/** 本办法所称养老服务，是指… / 前款所称…是指… / 下列用语的含义：（一）…，是指…。 */
const called =
  /(?:本[\u4E00-\u9FFF]{1,8}|前款|上款|前条|第[^，]{1,6}条)?所称的?[“"《]?([^，。；：、“”"]{2,24}?)[”"]?[，,]?(?:是指|系指|包括|主要包括|指的是|，指|指)([^。]*)/;
const meant = /^[“"]?([^，。；：“”"]{2,20}?)[”"]?[，,：:]?\s*(?:是指|系指|指的是)([^。]*)/;

export interface FoundTerms {
  terms: Terms;
  /** Words in quotation marks that the text does not explain, with their clause. */
  quoted: { word: string; anchor: string; label: string }[];
}

/** The terms that a text defines, and quoted words without a definition. */
export function findTerms(passages: readonly Passage[]): FoundTerms {
  const terms: Terms = [];
  for (const [index, passage] of passages.entries()) {
    for (const sentence of passage.sentences) {
      const match = called.exec(sentence) ?? meant.exec(sentence);
      const [, found = '', said = ''] = match ?? [];
      const term = found.replace(/^(?:本[\u4E00-\u9FFF]{1,8}?所称的?)/, '').trim();
      const definition = withItems(said, passage, passages.slice(index + 1));
      if (term === '' || definition === undefined || terms.some((known) => known.term === term)) continue;
      terms.push({ term, definition, ...clauseOf(passage) });
    }
  }
  const defined = new Set(terms.map(({ term }) => term));
  return { terms, quoted: quotedWords(passages).filter(({ word }) => !defined.has(word)) };
}

/** The words after 是指, with the items if they end in a colon. */
function withItems(said: string, { anchor }: Passage, following: readonly Passage[]): string | undefined {
  const text = said.replace(/^[，,：:\s]+/, '');
  if (text === '' && !/[：:]$/.test(said)) return undefined;
  if (!/[：:]$/.test(said)) return text;
  const items = itemsOf(anchor, following).map(
    ({ number, sentences }) => `${number}${joined(sentences).replace(/[。；]$/, '')}`,
  );
  const whole = `${text}${items.join('；')}`;
  return items.length === 0 || whole.length > longest ? undefined : whole;
}

function quotedWords(passages: readonly Passage[]): FoundTerms['quoted'] {
  const words = new Map<string, FoundTerms['quoted'][number]>();
  for (const { anchor, label, title, sentences } of passages) {
    for (const [, word = ''] of [title, ...sentences].join('\n').matchAll(/“([^“”\n]{2,16})”/g)) {
      if (/[。；：]/.test(word) || words.has(word)) continue;
      words.set(word, { word, anchor, label });
    }
  }
  return [...words.values()];
}
