import type { Outcome } from '../../src/answers/types.js';
import { table } from '../markdown-table.js';
import { spreadOf } from '../metrics.js';
import type { Given } from './engines.js';
import type { Row } from './suites.js';

export interface Asked extends Row {
  suite: string;
  given: Readonly<Record<string, Given>>;
}

const own = 'Mingce';
const engineNames = [own, 'plain BM25', 'MiniSearch'];

const percent = (share: number) => (Number.isFinite(share) ? share.toFixed(3) : '–');

/** The tables of the measured questions; a table without rows is left out. */
export function questionTables(asked: readonly Asked[], bars: Readonly<Record<string, string>>): string {
  const of = (...suites: string[]) => asked.filter(({ suite }) => suites.includes(suite));
  const answerable = of('rewordings', 'bank', 'sample');
  const unanswerable = of('unanswerable', 'near-misses');
  const tables = [
    answerable.length > 0 && rewordingTable(answerable, engineNames, bars),
    answerable.length > 0 && outcomeTable(answerable, own),
    of('rewordings').length > 0 && gateTable(of('rewordings'), of('unanswerable'), engineNames, own),
    unanswerable.length > 0 && sureTable(unanswerable, own, bars),
    answerable.length > 0 && costTable(of('rewordings').length > 0 ? of('rewordings') : answerable, own),
  ];
  return tables.filter((one) => one !== false).join('\n\n');
}

/** A share with its 95 % interval (Wilson). */
export function shareOf(count: number, of: number): string {
  if (of === 0) return '–';
  const p = count / of;
  const z = 1.96;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return `${percent(p)} (${percent(Math.max(0, middle - half))}–${percent(Math.min(1, middle + half))})`;
}

function rewordingTable(
  rows: readonly Asked[],
  engines: readonly string[],
  bars: Readonly<Record<string, string>>,
): string {
  const sets = Array.from(new Set(rows.map(({ set }) => set)));
  return table(
    ['rewordings', 'rows', 'bar', ...engines.flatMap((name) => [`${name}: first`, 'in 3'])],
    sets.map((set) => {
      const own = rows.filter((row) => row.set === set);
      const within = (engine: string, depth: number) =>
        own.filter(({ given, right }) => given[engine]?.ids.slice(0, depth).some((id) => right.includes(id)))
          .length;
      return [
        set,
        String(own.length),
        bars[set] ?? '',
        ...engines.flatMap((engine) => [
          shareOf(within(engine, 1), own.length),
          shareOf(within(engine, 3), own.length),
        ]),
      ];
    }),
  );
}

interface Point {
  right: number;
  precision: number;
  withList: number;
}

function pointAt(
  answerable: readonly Asked[],
  unanswerable: readonly Asked[],
  engine: string,
  isSure: (given: Given) => boolean,
): Point {
  const sure = [...answerable, ...unanswerable].filter(({ given }) => given[engine] && isSure(given[engine]));
  const isRight = ({ given, right }: Asked) => right.includes(given[engine]?.ids[0] ?? '');
  const rightSure = sure.filter(isRight);
  const listed = answerable.filter(({ given, right }) => {
    const own = given[engine];
    if (!own) return false;
    return isSure(own)
      ? right.includes(own.ids[0] ?? '')
      : own.ids.slice(0, 3).some((id) => right.includes(id));
  });
  return {
    right: rightSure.length / answerable.length,
    precision: rightSure.length / Math.max(1, sure.length),
    withList: listed.length / answerable.length,
  };
}

/**
 * The best result of any threshold on an engine's score at the required precision; Mingce is also shown at its own
 * gate.
 */
function gateTable(
  answerable: readonly Asked[],
  unanswerable: readonly Asked[],
  engines: readonly string[],
  own: string,
): string {
  // Mingce has no such row: its gate also depends on slots, which may forbid what the score allows.
  const others = engines.filter((engine) => engine !== own);
  const rows = others.map((engine) => {
    const scores = [...answerable, ...unanswerable]
      .map(({ given }) => given[engine]?.score ?? 0)
      .sort((a, b) => a - b);
    const points = scores.map((threshold) =>
      pointAt(answerable, unanswerable, engine, ({ score }) => score >= threshold),
    );
    const best = points
      .filter(({ precision }) => precision >= 0.97)
      .reduce((one, other) => (other.right > one.right ? other : one), {
        right: 0,
        precision: 1,
        withList: 0,
      });
    return [
      `${engine}, any threshold with 0.97`,
      percent(best.precision),
      percent(best.right),
      percent(best.withList),
    ];
  });
  const gate = pointAt(answerable, unanswerable, own, ({ outcome }) => outcome === 'answer');
  return table(
    ['one threshold', 'right among the sure', 'sure and right', 'sure or in 3'],
    [
      ['bar', '0.970', '0.700', '0.930'],
      [`${own}, its own gate`, percent(gate.precision), percent(gate.right), percent(gate.withList)],
      ...rows,
    ],
  );
}

function sureTable(rows: readonly Asked[], engine: string, bars: Readonly<Record<string, string>>): string {
  const sets = Array.from(new Set(rows.map(({ set }) => set)));
  const line = (name: string, own: readonly Asked[]) => {
    const sure = own.filter(({ given, wrong }) => {
      const answer = given[engine];
      return answer?.outcome === 'answer' && (wrong === undefined || answer.ids[0] === wrong);
    });
    return [name, String(own.length), bars[name] ?? '', shareOf(sure.length, own.length)];
  };
  const unanswerable = rows.filter(({ wrong }) => wrong === undefined);
  return table(
    ['shown as sure though unanswerable', 'rows', 'bar', engine],
    [
      line('all', unanswerable),
      ...sets.map((set) =>
        line(
          set,
          rows.filter((row) => row.set === set),
        ),
      ),
    ],
  );
}

/**
 * Outcomes of questions with one right answer. Each question is in one column, but a right answer in first place also
 * counts among the first three.
 */
function outcomeTable(rows: readonly Asked[], engine: string): string {
  const sets = Array.from(new Set(rows.map(({ set }) => set)));
  return table(
    [
      'outcomes',
      'rows',
      'sure and right',
      'asked back, first',
      'asked back, in 3',
      '未找到',
      'sure and wrong',
      'first at all',
    ],
    sets.map((set) => {
      const own = rows.filter((row) => row.set === set);
      const count = (outcome: Outcome | undefined, depth: number) =>
        own.filter(({ given, right }) => {
          const answer = given[engine];
          if (!answer || (outcome !== undefined && answer.outcome !== outcome)) return false;
          return depth === 0 || answer.ids.slice(0, depth).some((id) => right.includes(id));
        }).length;
      const sure = count('answer', 1);
      const shown = sure + count('maybe', 1);
      return [
        set,
        String(own.length),
        shareOf(sure, own.length),
        String(count('maybe', 1)),
        String(count('maybe', 3)),
        String(count('notFound', 0)),
        String(count('answer', 0) - sure),
        shareOf(shown, own.length),
      ];
    }),
  );
}

/** Cost of a question on a cold start: bytes on the wire, in total and by pack. */
function costTable(rows: readonly Asked[], engine: string): string {
  const given = rows.flatMap((row) => row.given[engine] ?? []);
  const packs = Array.from(new Set(given.flatMap(({ bytes }) => Object.keys(bytes)))).sort();
  const line = (name: string, bar: string, values: readonly number[]) => {
    const { median, p95 } = spreadOf(values);
    return [name, bar, median.toFixed(1), p95.toFixed(1)];
  };
  return table(
    ['per question, nothing loaded before', 'bar', 'median', '95th percentile'],
    [
      line(
        'kB beyond the search’s',
        '60, 100',
        given.map(({ bytes }) => Object.values(bytes).reduce((sum, own) => sum + own, 0) / 1000),
      ),
      ...packs.map((pack) =>
        line(
          `of these, \`${pack}\``,
          '',
          given.map(({ bytes }) => (bytes[pack] ?? 0) / 1000),
        ),
      ),
      line(
        'requests',
        '',
        given.map(({ requests }) => requests),
      ),
      line(
        'ms in Node, warm',
        '',
        given.map(({ milliseconds }) => milliseconds),
      ),
    ],
  );
}
