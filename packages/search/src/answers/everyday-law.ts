import { openJsonPart } from '../format/part.js';
import type { TermEntry } from '../format/term-shard.js';

/**
 * The part `answerLaw/0`: what everyday words lead to. A situation is a text of words of law with a space between; an article is numbered
 * by its place in the laws, one after the other.
 */
export interface EverydayLaw {
  situations: readonly string[];
  /** Ids of documents that are laws, and the articles that have phrases, as `articleTermsOfLabel` counts: `1079 1080`. */
  laws: readonly (readonly [document: string, articles: string])[];
}

/** Numbers of the situations and articles whose everyday words or phrases have a pair of characters. */
export interface Leads {
  situations: ArrayLike<number> & Iterable<number>;
  articles: ArrayLike<number> & Iterable<number>;
}

/** Leads of pairs of a question; a pair without any is left out. */
export type LeadsByPair = ReadonlyMap<string, Leads>;

/**
 * The leads of a pair are the postings of a term of their own: `^押金`. It is in the shard of the pair, which matching loads
 * anyway, so leads cost no request.
 */
const prefix = '^';

export function leadingTerm(pair: string): string {
  return prefix + pair;
}

/** The pair of a term that `leadingTerm` gave; nothing for another term. */
export function pairOfLeadingTerm(term: string): string | undefined {
  return term.startsWith(prefix) ? term.slice(prefix.length) : undefined;
}

export function leadsOf({ headings, clauses }: TermEntry): Leads {
  return { situations: headings.numbers, articles: clauses.numbers };
}

export function openEverydayLaw(name: string, part: Uint8Array): EverydayLaw {
  return openJsonPart(name, part, (value) => {
    const { situations, laws } = value as Partial<EverydayLaw>;
    const isSound =
      Array.isArray(situations) &&
      situations.every((words) => typeof words === 'string') &&
      Array.isArray(laws) &&
      laws.every((law) => Array.isArray(law) && law.every((text) => typeof text === 'string'));
    if (!isSound) throw new TypeError('no situations and laws');
    return value as EverydayLaw;
  });
}
