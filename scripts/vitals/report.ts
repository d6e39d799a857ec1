import { table } from '../../packages/search/bench/markdown-table.js';
import { type ActName, type Acts, actNames } from './acts.js';
import type { Load } from './measure-load.js';
import { conditions } from './visit.js';

/** All runs over one page at one width. */
export interface PageResult {
  /** Owner of the page: `Mingce`, the build it is compared with, or Pagefind. */
  readonly of: string;
  readonly path: string;
  readonly width: number;
  readonly loads: readonly Load[];
  readonly acts: readonly Acts[];
}

export interface VitalsResult {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly runs: number;
  /** Average number of waiting processes before and after. */
  readonly load: readonly [number, number];
  readonly pages: readonly PageResult[];
}

/** Limits of good values (web.dev/articles/vitals), stricter for shifts. */
export const bars = { shift: 0.05, blocking: 300, longestTask: 200, response: 200 } as const;

export function quantile(values: readonly number[], share: number): number {
  const sorted = Array.from(values).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const median = (values: readonly number[]) => quantile(values, 0.5);
const whole = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(0));

/** The result as Markdown. */
export function tablesOf(result: VitalsResult): string {
  const { date, commit, machine, runs, load, pages } = result;
  return [
    `Run of ${date} at commit ${commit}: ${machine}, load ${load.map((one) => one.toFixed(1)).join(' before, ')} after. ${runs} visits to each page at each width, each in a browser profile of its own; medians. ${conditions}. Times in milliseconds.`,
    '### Loading',
    loadTable(pages),
    '### Keys and clicks',
    actTable(pages),
    '### Bars',
    barTable(pages.filter(({ of }) => of === 'Mingce')),
    '### What moved',
    shiftTable(pages),
  ].join('\n\n');
}

function loadTable(pages: readonly PageResult[]): string {
  const head = [
    'page',
    'width',
    'of',
    'layout shift',
    'largest paint',
    'element shown',
    'blocking',
    'longest task',
  ];
  const rows = pages.map(({ path, width, of, loads }) => {
    const middle = (value: (load: Load) => number) => median(loads.map(value));
    return [
      path,
      String(width),
      of,
      middle(({ shift }) => shift).toFixed(3),
      ...[
        middle(({ largestPaint }) => largestPaint),
        middle(({ shown }) => shown),
        middle(({ blocking }) => blocking),
        middle(({ longestTask }) => longestTask),
      ].map(whole),
    ];
  });
  return table(head, rows);
}

/** For each act the time to the next paint and, in brackets, the time to the answer. */
function actTable(pages: readonly PageResult[]): string {
  const measured = pages.filter(({ acts }) => acts.length > 0);
  const rows = measured.map(({ path, width, of, acts }) => [
    path,
    String(width),
    of,
    ...actNames.map((name) => {
      const all = acts.flatMap((one) => one[name] ?? []);
      if (all.length === 0) return '';
      return `${whole(median(all.map(({ response }) => response)))} (${whole(median(all.map(({ shown }) => shown)))})`;
    }),
  ]);
  return table(['page', 'width', 'of', ...actNames], rows);
}

function barTable(pages: readonly PageResult[]): string {
  const responses = (name?: ActName) =>
    pages.flatMap(({ acts }) =>
      acts.flatMap((one) => (name ? [name] : actNames).flatMap((act) => one[act]?.response ?? [])),
    );
  const worst = (value: (load: Load) => number) =>
    Math.max(...pages.map(({ loads }) => median(loads.map(value))));
  const overBar = (value: (load: Load) => number, bar: number) =>
    pages
      .filter(({ loads }) => median(loads.map(value)) > bar)
      .map(({ path, width }) => `${path} at ${width}`);
  const line = (what: string, bar: number, value: (load: Load) => number, digits = 0) => {
    const over = overBar(value, bar);
    return [
      what,
      `≤ ${bar}`,
      worst(value).toFixed(digits),
      over.length === 0 ? 'yes' : `not by ${over.join(', ')}`,
    ];
  };
  const p75 = quantile(responses(), 0.75);
  const slow = actNames.filter((name) => quantile(responses(name), 0.75) > bars.response);
  return table(
    ['what', 'bar', 'worst page', 'met'],
    [
      line('layout shift', bars.shift, ({ shift }) => shift, 3),
      line('blocking time', bars.blocking, ({ blocking }) => blocking),
      line('longest task', bars.longestTask, ({ longestTask }) => longestTask),
      [
        'response, 75th percentile of all acts',
        `≤ ${bars.response}`,
        whole(p75),
        slow.length === 0
          ? 'yes'
          : `${p75 <= bars.response ? 'yes, but not alone' : 'not'}: ${slow.join(', ')}`,
      ],
    ],
  );
}

function shiftTable(pages: readonly PageResult[]): string {
  const rows = pages.flatMap(({ path, width, of, loads }) => {
    const [first] = Array.from(loads).sort((a, b) => b.shift - a.shift);
    return (first?.shifts ?? []).flatMap(({ value, movers }) =>
      movers.map(({ name, from, to }) => [
        path,
        String(width),
        of,
        value.toFixed(3),
        name,
        `${whole(from.y)} (${whole(from.height)} high)`,
        `${whole(to.y)} (${whole(to.height)} high)`,
      ]),
    );
  });
  return rows.length === 0 ? 'Nothing.' : table(['page', 'width', 'of', 'shift', 'what', 'from', 'to'], rows);
}
