import { type Relevance, relevanceOf } from './metrics.js';
import type { EngineResult, SuiteResult } from './results.js';

/** Kinds of queries: questions in a reader's own words, and queries for a document whose name is known. */
export const kinds = ['question', 'known item'] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(style: string): Kind {
  return style === 'question' || style === 'scene' ? 'question' : 'known item';
}

/** Relevance by style; questions that the most popular document does not answer are also listed separately. */
export function relevanceByStyle(
  { ask }: EngineResult,
  popular: SuiteResult['popular'],
): Map<string, Relevance> {
  const rows = ask?.rows ?? [];
  const styles = new Map<string, Relevance>();
  for (const style of new Set(rows.map((row) => row.style))) {
    const ofStyle = rows.filter((row) => row.style === style);
    styles.set(style, relevanceOf(ofStyle));
    const others = ofStyle.filter(({ relevant }) => !relevant.some((id) => isOf(id, popular)));
    if (popular && style === 'question' && others.length > 0) {
      styles.set(withoutPopular(popular), relevanceOf(others));
    }
  }
  return styles;
}

export function withoutPopular({ title }: NonNullable<SuiteResult['popular']>): string {
  return `question, not answered by ${title}`;
}

function isOf(id: string, popular: SuiteResult['popular']): boolean {
  return popular !== undefined && (id === popular.id || id.startsWith(`${popular.id}#`));
}

export interface Wires {
  /** Bytes from a cold start to the first ten results, scripts of the engine included. */
  first: number[];
  next: number[];
  requests: number[];
}

/** Bytes on the wire for queries of a kind. An engine in memory loads the same bytes once for all queries. */
export function wiresOf({ build, ask }: EngineResult, kind: Kind): Wires {
  if (!build) return { first: [], next: [], requests: [] };
  const { scriptsBrotli, scripts, download } = build;
  if (download !== undefined) {
    return { first: [scriptsBrotli + download], next: [0], requests: [scripts + 1] };
  }
  const rows = (ask?.cold ?? []).filter(({ style }) => kindOf(style) === kind);
  return {
    first: rows.map(({ first }) => first.bytes + scriptsBrotli),
    next: rows.map(({ next }) => next.bytes),
    requests: rows.map(({ first }) => first.requests + scripts),
  };
}
