import { type Kind, relevanceByStyle, wiresOf, withoutPopular } from './figures.js';
import { table } from './markdown-table.js';
import { type Relevance, type Spread, spreadOf } from './metrics.js';
import type { BenchResult, EngineResult, SuiteResult } from './results.js';

/** A target of the project with its result; `undefined` if this run did not measure it. */
interface Bar {
  what: string;
  wanted: string;
  value: number | undefined;
  met: (value: number) => boolean;
  write?: (value: number) => string;
}

/** The table of targets; empty if the run measured none of them. */
export function barsTable(result: BenchResult): string[] {
  const bars = barsOf(result);
  if (bars.every(({ value }) => value === undefined)) return [];
  const rows = bars.map(({ what, wanted, value, met, write = fraction }) =>
    value === undefined || Number.isNaN(value)
      ? [what, wanted, 'not measured', '–']
      : [what, wanted, write(value), met(value) ? 'yes' : '**no**'],
  );
  return [`## Bars\n\n${table(['what', 'bar', 'Mingce', 'met'], rows)}`];
}

function barsOf({ suites }: BenchResult): Bar[] {
  const suite = (name: string) => suites.find((one) => one.suite === name);
  const [regulations, government, articles, large] = ['regulations', 'government', 'articles', 'large'].map(
    suite,
  );
  return [
    ...relevanceBars(regulations, government, articles),
    ...wireBars(regulations),
    ...timeBars(regulations),
    ...growthBars(regulations, large),
  ];
}

function relevanceBars(
  regulations: SuiteResult | undefined,
  government: SuiteResult | undefined,
  articles: SuiteResult | undefined,
): Bar[] {
  const others = regulations?.popular ? withoutPopular(regulations.popular) : '';
  const share = (from: SuiteResult | undefined, style: string, measure: keyof Relevance) =>
    mingceIn(from) && relevanceByStyle(mingceIn(from) as EngineResult, from?.popular).get(style)?.[measure];
  const bar = (what: string, least: number, value: number | undefined): Bar => ({
    what,
    wanted: `≥ ${least}`,
    value,
    met: (reached) => reached >= least,
  });
  return [
    bar('questions → articles, nDCG@10', 0.42, share(articles, 'question', 'ndcg')),
    bar('questions → regulations, nDCG@10', 0.74, share(regulations, 'question', 'ndcg')),
    bar('the same without the most popular document', 0.7, share(regulations, others, 'ndcg')),
    bar('government questions, first', 0.85, share(government, 'question', 'first')),
    bar('government questions, MRR@10', 0.9, share(government, 'question', 'mrr')),
    bar('scene, in 5', 0.95, share(government, 'scene', 'inFive')),
    bar('document number, first', 0.97, share(government, 'docno', 'first')),
    bar('document number in another form, first', 0.97, share(government, 'docno-variant', 'first')),
    bar('title, first', 1, share(regulations, 'title', 'first')),
    bar('part of a title, first', 0.99, share(regulations, 'title-part', 'first')),
    bar('part of a title, in 5', 1, share(regulations, 'title-part', 'inFive')),
    bar('title with a slip, first', 0.98, share(regulations, 'typo', 'first')),
    bar('phrase of the text, first', 0.95, share(regulations, 'phrase', 'first')),
    bar('brackets, digits, spaces changed, first', 0.97, share(regulations, 'fullwidth', 'first')),
    bar('pinyin initials, in 5', 0.85, share(regulations, 'pinyin-initials', 'inFive')),
  ];
}

function wireBars(regulations: SuiteResult | undefined): Bar[] {
  const mingce = mingceIn(regulations);
  const wire = (kind: Kind, of: 'first' | 'next' | 'requests', at: keyof Spread) =>
    mingce && spreadOf(wiresOf(mingce, kind)[of])[at];
  const bar = (what: string, most: number, value: number | undefined, write = kilobytes): Bar => ({
    what,
    wanted: `≤ ${write(most)}`,
    value,
    met: (reached) => reached <= most,
    write,
  });
  return [
    bar('cold, known item, median', 80_000, wire('known item', 'first', 'median')),
    bar('cold, known item, 95th percentile', 160_000, wire('known item', 'first', 'p95')),
    bar('cold, question, median', 130_000, wire('question', 'first', 'median')),
    bar('cold, question, 95th percentile', 260_000, wire('question', 'first', 'p95')),
    // The limit covers sixteen terms, the document table and the texts. A limit of 24 allowed twelve terms, which
    // answered fewer questions.
    bar('requests, question, 95th percentile', 28, wire('question', 'requests', 'p95'), String),
    bar('following query, known item, median', 50_000, wire('known item', 'next', 'median')),
    bar('following query, question, median', 50_000, wire('question', 'next', 'median')),
    bar('engine code, gzip', 15_000, mingce?.build?.codeGzip),
  ];
}

function timeBars(regulations: SuiteResult | undefined): Bar[] {
  const mingce = mingceIn(regulations);
  const pagefind = regulations?.engines.find(({ engine }) => engine === 'pagefind');
  const ratio = (of: (result: EngineResult) => number | undefined) => {
    const [own, other] = [mingce && of(mingce), pagefind && of(pagefind)];
    return own === undefined || other === undefined ? undefined : own / other;
  };
  const most = (what: string, limit: number, value: number | undefined, unit: string): Bar => ({
    what,
    wanted: `≤ ${limit} ${unit}`,
    value,
    met: (reached) => reached <= limit,
    write: (reached) => `${reached.toFixed(unit === '×' ? 2 : 1)} ${unit}`,
  });
  const cold = ({ browser }: EngineResult) => browser && spreadOf(browser.cold).median;
  const coldHttp2 = ({ browser }: EngineResult) => browser?.coldHttp2 && spreadOf(browser.coldHttp2).median;
  const warm = ({ browser }: EngineResult) => browser && spreadOf(browser.warm).p95;
  return [
    most('first ten results in Chromium over HTTP/1.1, beside Pagefind, median', 0.5, ratio(cold), '×'),
    most('the same over HTTP/2', 0.5, ratio(coldHttp2), '×'),
    most('warm in Chromium, 95th percentile', 50, mingce && warm(mingce), 'ms'),
    most('warm in Chromium beside Pagefind, 95th percentile', 0.2, ratio(warm), '×'),
    most(
      'build, wall time beside Pagefind',
      1,
      ratio(({ build }) => build?.wallSeconds),
      '×',
    ),
    most('build, peak memory', 1024, mingce?.build?.peakMegabytes, 'MB'),
  ];
}

/** Costs with ten times as many documents. */
function growthBars(regulations: SuiteResult | undefined, large: SuiteResult | undefined): Bar[] {
  const [small, big] = [mingceIn(regulations), mingceIn(large)];
  const ratio = (of: (result: EngineResult) => number | undefined) => {
    const [one, other] = [small && of(small), big && of(big)];
    return one === undefined || other === undefined ? undefined : other / one;
  };
  const most = (what: string, limit: number, value: number | undefined): Bar => ({
    what: `ten times the documents: ${what}`,
    wanted: `≤ ${limit} ×`,
    value,
    met: (reached) => reached <= limit,
    write: (reached) => `${reached.toFixed(2)} ×`,
  });
  const first = (kind: Kind) => (result: EngineResult) => spreadOf(wiresOf(result, kind).first).median;
  return [
    most('cold bytes, known item, median', 1.5, ratio(first('known item'))),
    most('cold bytes, question, median', 1.5, ratio(first('question'))),
    most(
      'peak memory of the build',
      10,
      ratio(({ build }) => build?.peakMegabytes),
    ),
  ];
}

function mingceIn(suite: SuiteResult | undefined): EngineResult | undefined {
  return suite?.engines.find(({ engine }) => engine === 'mingce');
}

function fraction(value: number): string {
  return value.toFixed(3);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
