import { relevanceByStyle } from './figures.js';
import { table } from './markdown-table.js';
import type { EngineResult, SuiteResult } from './results.js';

/** Number of results that a visitor looks at before searching again. */
const lookedAt = 3;

/** The lead of Mingce over MiniSearch in the same run, which stays comparable if the corpus or the rows change. */
export function leadsTable({ engines, popular }: SuiteResult): string[] {
  const [own, other] = ['mingce', 'minisearch'].map((name) => engines.find(({ engine }) => engine === name));
  if (!own?.ask || !other?.ask) return [];
  const theirs = relevanceByStyle(other, popular);
  const rows = Array.from(relevanceByStyle(own, popular)).flatMap(([style, mine]) => {
    const peer = theirs.get(style);
    return peer
      ? [[style, lead(mine.ndcg, peer.ndcg), lead(mine.mrr, peer.mrr), lead(mine.first, peer.first)]]
      : [];
  });
  return ['### Leads over MiniSearch', table(['style', 'nDCG@10', 'MRR@10', 'first'], rows)];
}

/**
 * Shares of everyday queries whose first three results contain an answer (good), only help (fair), or do neither (bad).
 */
export function firstThreeTable(
  measured: readonly EngineResult[],
  labelOf: (engine: string) => string,
): string[] {
  const rows = measured.flatMap(({ engine, ask }) => {
    const styles = new Set(ask?.rows.filter(({ helps }) => helps).map(({ style }) => style));
    return Array.from(styles, (style) => {
      const ofStyle = ask?.rows.filter((row) => row.style === style) ?? [];
      const judged = ofStyle.map(({ relevant, helps = [], hits }) => {
        const seen = hits.slice(0, lookedAt);
        if (seen.some((id) => relevant.includes(id))) return 'good';
        return seen.some((id) => helps.includes(id)) ? 'fair' : 'bad';
      });
      const share = (mark: string) =>
        (judged.filter((one) => one === mark).length / judged.length).toFixed(3);
      return [style, labelOf(engine), String(judged.length), share('good'), share('fair'), share('bad')];
    });
  });
  return rows.length === 0
    ? []
    : ['### First three results', table(['style', 'engine', 'rows', 'good', 'fair', 'bad'], rows)];
}

function lead(mine: number, theirs: number): string {
  const difference = mine - theirs;
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)}`;
}
