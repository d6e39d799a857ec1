import { createTranslator, type Locale, type Translator } from '@mingce/i18n';
import type { AlsoSearched, Explanation, ExplanationPart } from '@mingce/search';
import { searchEn } from '../messages/search.en.js';
import { searchZhCN } from '../messages/search.zh-CN.js';

/** The results of `mingce search`, best first. */
export interface Found {
  policies: readonly FoundPolicy[];
  /** Words of the query for which other words were searched as well. */
  also: readonly AlsoSearched[];
  /** Places of the query of which the feed has no document. */
  absentPlaces: readonly string[];
  didYouMean: readonly string[];
}

export interface FoundPolicy {
  id: string;
  title: string;
  documentNumber?: string;
  region: string;
  publishedOn: string;
  score: number;
  excerpts: readonly { anchor: string; label: string; text: string }[];
  explanation?: Explanation;
}

type Words = Translator<typeof searchZhCN>['text'];

/** Results of a search, best first, each with the parts of its score on request. */
export function foundLines(found: Found, query: string, locale: Locale): string[] {
  const words = createTranslator({ 'zh-CN': searchZhCN, en: searchEn }, locale).text;
  const lines = found.policies.flatMap((policy, at) => [...policyLines(policy, at + 1, words), '']);
  if (lines.length === 0) lines.push(words('found.none', { query }));
  else if (found.absentPlaces.length > 0)
    lines.unshift(words('found.absentPlaces', { places: found.absentPlaces.join('、') }), '');
  for (const { from, to } of found.also) lines.push(words('found.also', { from, to: to.join(', ') }));
  for (const text of found.didYouMean) lines.push(words('found.didYouMean', { text }));
  return lines;
}

function policyLines(policy: FoundPolicy, rank: number, words: Words): string[] {
  const { id, title, documentNumber, region, publishedOn, score, excerpts, explanation } = policy;
  const parts = (explanation?.parts ?? [])
    .filter(({ value }) => Math.abs(value) >= 0.005)
    .map((part) => `${signed(part.value)}  ${nameOf(part, words)}`);
  const details = [
    ...(documentNumber === undefined ? [] : [words('found.number', { documentNumber })]),
    words('found.about', { date: publishedOn, region, id, score: score.toFixed(2) }),
    ...excerpts.map((excerpt) => excerptLine(excerpt, words)),
    ...(parts.length > 0 ? [words('explain.title'), ...parts] : []),
  ];
  return [`${rank}. ${title}`, ...details.map((line) => `   ${line}`)];
}

function excerptLine({ label, text }: FoundPolicy['excerpts'][number], words: Words): string {
  const line = text.replace(/\s+/g, ' ');
  return label === '' ? line : words('found.excerpt', { label, text: line });
}

function nameOf(part: ExplanationPart, words: Words): string {
  if (part.kind === 'coverage') return words(`explain.coverage.${part.field}`);
  if (part.kind === 'prior') return words(`explain.prior.${part.field}`);
  if (part.kind === 'proximity') return words(`explain.proximity.${part.field}`);
  const { field, term, synonymOf, idf } = part;
  const facts = { term: term.split('|').join(', '), idf: idf.toFixed(2) };
  return synonymOf === undefined
    ? words(`explain.term.${field}`, facts)
    : words(`explain.synonym.${field}`, { ...facts, synonymOf });
}

/** A number with its sign, padded to the width of its neighbours. */
function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`.padStart(9);
}
