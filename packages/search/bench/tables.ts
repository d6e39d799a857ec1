import { barsTable } from './bars.js';
import { engineLabels, engines } from './engines/index.js';
import { kinds, relevanceByStyle, wiresOf } from './figures.js';
import { firstThreeTable, leadsTable } from './leads.js';
import { table } from './markdown-table.js';
import { spreadOf } from './metrics.js';
import type { BenchResult, EngineResult, SuiteResult } from './results.js';

/** All tables of a result, as Markdown. */
export function tablesOf(result: BenchResult): string {
  const { date, machine, node, commit, minutes, load, made } = result;
  return [
    `Run of ${date} at commit ${commit}: ${machine}, Node ${node}, ${minutes.toFixed(0)} minutes, load ${load.map((one) => one.toFixed(1)).join(' before, ')} after.`,
    ...(made ? ['The documents are made up: sizes and times mean something, relevance does not.'] : []),
    enginesTable(result),
    ...(made ? [] : barsTable(result)),
    ...result.suites.map((suite) => suiteTables(suite, result.network)),
  ].join('\n\n');
}

function enginesTable({ suites }: BenchResult): string {
  const [first] = suites;
  const rows = (first?.engines ?? []).map(({ engine, version }) => [
    label(engine),
    version,
    engines[engine]?.settings ?? '',
  ]);
  return table(['engine', 'version', 'set up as'], rows);
}

function suiteTables(suite: SuiteResult, network: string | undefined): string {
  const { level, documents, items, characters, engines: measured } = suite;
  const size = `${count(documents)} documents${level === 'articles' ? `, ${count(items)} articles` : ''}, ${(characters / 1e6).toFixed(1)} million characters`;
  const failures = measured.flatMap(({ engine, failure }) =>
    failure ? [`${label(engine)} could not be measured to the end: ${failure}`] : [],
  );
  const leftOut = measured.flatMap(({ engine, build }) =>
    build?.leftOut ? [`${label(engine)} left out ${build.leftOut} documents as faulty.`] : [],
  );
  return [
    `## ${heading(suite.suite)}`,
    `${size}.`,
    ...failures,
    ...leftOut,
    // A copy answers as well as its original, so relevance cannot be measured with copies.
    ...(suite.suite === 'large'
      ? []
      : [
          '### Relevance',
          relevanceTable(suite),
          ...firstThreeTable(measured, label),
          ...leadsTable(suite),
          ...partial(measured),
        ]),
    '### Bytes and requests',
    bytesTable(measured),
    '### Time and memory',
    timeTable(measured),
    ...(measured.some(({ browser }) => browser)
      ? ['### In the browser', `Network: ${network}.`, browserTable(measured)]
      : []),
  ].join('\n\n');
}

function heading(name: string): string {
  const headings: Readonly<Record<string, string>> = {
    articles: 'Questions → articles',
    regulations: 'Questions and known items → regulations',
    government: 'Questions and known items → government documents',
    everyday: 'Everyday queries → regulations and government documents',
    large: 'Ten times the regulations',
  };
  return headings[name] ?? name;
}

function relevanceTable({ engines: measured, popular }: SuiteResult): string {
  const byEngine = measured.map((result) => ({ result, styles: relevanceByStyle(result, popular) }));
  const styles = new Set(byEngine.flatMap(({ styles }) => Array.from(styles.keys())));
  const rows = Array.from(styles).flatMap((style) =>
    byEngine.flatMap(({ result, styles }, at) => {
      const found = styles.get(style);
      const name = at === 0 ? `**${style}**` : '';
      if (!found) return [[name, label(result.engine), '0', '–', '–', '–', '–', '–']];
      const { rows, ndcg, mrr, first, inFive, nothing } = found;
      return [
        [
          name,
          label(result.engine),
          String(rows),
          ...[ndcg, mrr, first, inFive, nothing].map((one) => one.toFixed(3)),
        ],
      ];
    }),
  );
  return table(['style', 'engine', 'rows', 'nDCG@10', 'MRR@10', 'first', 'in 5', 'found nothing'], rows);
}

/** Sentences about engines that ran out of time and answered only a sample. */
function partial(measured: readonly EngineResult[]): string[] {
  return measured.flatMap(({ engine, ask }) =>
    ask && ask.rows.length < ask.questions
      ? [`${label(engine)} answered ${ask.rows.length} of ${ask.questions} questions within its time.`]
      : [],
  );
}

function bytesTable(measured: readonly EngineResult[]): string {
  const rows = measured.flatMap((result) => {
    const shown = kinds
      .map((kind) => ({ kind, ...wiresOf(result, kind) }))
      .filter(({ first }) => first.length > 0);
    return shown.map(({ kind, first, next, requests }, at) => [
      ...(at === 0 ? [label(result.engine), kilobytes(result.build?.codeGzip)] : ['', '']),
      kind,
      spreadCell(first, kilobytes),
      spreadCell(requests, whole),
      spreadCell(next, kilobytes),
    ]);
  });
  return table(
    ['engine', 'engine code, kB gzip', 'kind', 'cold, kB', 'requests', 'following query, kB'],
    rows,
  );
}

function timeTable(measured: readonly EngineResult[]): string {
  const rows = measured.map(({ engine, build, ask }) => [
    label(engine),
    ask?.startMilliseconds[0]?.toFixed(0) ?? '–',
    spreadCell(ask?.rows.flatMap(({ warm }) => warm ?? []) ?? [], oneDigit),
    build ? build.wallSeconds.toFixed(1) : '–',
    build?.cpuSeconds?.toFixed(1) ?? '–',
    build?.peakMegabytes?.toFixed(0) ?? '–',
    build ? `${(build.indexBytes / 1e6).toFixed(1)} in ${count(build.indexFiles)}` : '–',
    ask ? ask.peakMegabytes.toFixed(0) : '–',
  ]);
  return table(
    [
      'engine',
      'start, ms',
      'warm query, ms',
      'build, s',
      'build, CPU s',
      'build, peak MB',
      'index, MB in files',
      'while asking, peak MB',
    ],
    rows,
  );
}

function browserTable(measured: readonly EngineResult[]): string {
  const shown = measured.filter(({ browser }) => browser);
  const base = shown[0]?.browser;
  const ratio = (one: readonly number[] = [], other: readonly number[] = [], of: 'median' | 'p95') =>
    one.length === 0 || other.length === 0 ? '–' : (spreadOf(one)[of] / spreadOf(other)[of]).toFixed(2);
  const first = label(shown[0]?.engine ?? '');
  const rows = shown.map(({ engine, browser }) => [
    label(engine),
    String(browser?.cold.length ?? 0),
    middleHalf(browser?.cold),
    ratio(browser?.cold, base?.cold, 'median'),
    middleHalf(browser?.coldHttp2),
    ratio(browser?.coldHttp2, base?.coldHttp2, 'median'),
    spreadCell(browser?.coldBytes ?? [], kilobytes),
    spreadCell(browser?.warm ?? [], oneDigit),
    ratio(browser?.warm, base?.warm, 'p95'),
  ]);
  const head = [
    'engine',
    'questions',
    'cold over HTTP/1.1, ms',
    `× ${first}`,
    'cold over HTTP/2, ms',
    `× ${first}`,
  ];
  return table([...head, 'kB', 'warm, ms', `95th percentile × ${first}`], rows);
}

/** The median, with the interquartile range in brackets. */
function middleHalf(values: readonly number[] | undefined): string {
  if (!values?.length) return '–';
  const { median, p25, p75 } = spreadOf(values);
  return `${whole(median)} (${whole(p25)}–${whole(p75)})`;
}

/** The median, with the 95th percentile in brackets. */
function spreadCell(values: readonly number[], write: (value: number) => string): string {
  if (values.length === 0) return '–';
  const { median, p95 } = spreadOf(values);
  return values.length === 1 ? write(median) : `${write(median)} (${write(p95)})`;
}

function kilobytes(bytes: number | undefined): string {
  if (bytes === undefined) return '–';
  return bytes >= 1e6 ? count(Math.round(bytes / 1000)) : (bytes / 1000).toFixed(1);
}

function whole(value: number): string {
  return value.toFixed(0);
}

function oneDigit(value: number): string {
  return value.toFixed(1);
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function label(engine: string): string {
  return engineLabels[engine] ?? engine;
}
