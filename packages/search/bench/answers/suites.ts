import type { CuratedQuestion } from '../../src/answers/types.js';
import { comparisonKey } from '../../src/text/fold.js';
import { curatedOf, type OfficialRow, placesOf } from './corpora.js';
import { rowsOf } from './engines.js';

export interface Files {
  feed: string;
  paraphrases: string | undefined;
  unanswerable: string | undefined;
  nearMisses: string | undefined;
}

/** A question and the ids of its answers; the list is empty if nothing answers it. */
export interface Row {
  set: string;
  question: string;
  right: readonly string[];
  /** The answer that must not be given to it. */
  wrong?: string | undefined;
}

/** Questions that are asked of one feed. */
export interface QuestionSuite {
  name: string;
  curated: readonly CuratedQuestion[];
  places: ReturnType<typeof placesOf>;
  /** The day on which validity is judged, YYYY-MM-DD. */
  today: string;
  rows: readonly Row[];
}

/** The rows of the files are of 2012 to 2020. */
export const dayOfRows = '2020-06-01';

interface Paraphrases {
  id: string;
  questions: string[];
  kind: string;
  topic?: string;
  answeredBy?: string;
}

/**
 * The suites: rewordings of questions in the feed, with everyday questions added to the feed; the same with a bank's
 * questions; questions without an answer; and near-misses. If two questions are equal after folding, either is right.
 */
export function suitesOf({ feed, paraphrases, unanswerable, nearMisses }: Files): QuestionSuite[] {
  const official = rowsOf<OfficialRow>(feed);
  const groups = paraphrases ? rowsOf<Paraphrases>(paraphrases) : [];
  const others = nearMisses ? rowsOf<{ id: string; question: string; other: string }>(nearMisses) : [];
  const nothing = unanswerable ? rowsOf<{ id: string; question: string; kind: string }>(unanswerable) : [];
  const of = (...kinds: string[]) => groups.filter(({ kind }) => kinds.includes(kind));
  return [
    suite(
      'rewordings',
      [...official, ...added(of('everyday'))],
      asked(groups.filter(({ kind }) => kind !== 'bank')),
    ),
    suite('bank', [...official, ...added(of('bank'))], asked(of('bank'))),
    suite(
      'unanswerable',
      official,
      nothing.map(({ question, kind }) => ({ set: kind, question, right: [] })),
    ),
    suite(
      'near-misses',
      [...official, ...others.map(({ id, other }) => ({ id, question: other, answer: '' }))],
      others.map(({ id, question }) => ({ set: 'near-miss', question, right: [], wrong: id })),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function suite(name: string, rows: readonly OfficialRow[], questions: readonly Row[]): QuestionSuite {
  const same = new Map<string, string[]>();
  for (const { id, question } of rows) {
    const key = comparisonKey(question);
    same.set(key, [...(same.get(key) ?? []), id]);
  }
  const sameQuestion = new Map(
    rows.map(({ id, question }) => [id, same.get(comparisonKey(question)) ?? [id]]),
  );
  return {
    name,
    curated: curatedOf(rows),
    places: placesOf(rows),
    today: dayOfRows,
    rows: questions.map((row) => ({
      ...row,
      right: row.right.flatMap((id) => sameQuestion.get(id) ?? [id]),
    })),
  };
}

function added(groups: readonly Paraphrases[]): OfficialRow[] {
  return groups
    .filter(({ answeredBy }) => answeredBy === undefined)
    .map(({ id, questions, topic = '' }) => ({ id, question: questions[0] ?? '', answer: '', topic }));
}

function asked(groups: readonly Paraphrases[]): Row[] {
  return groups.flatMap(({ id, questions, kind, answeredBy = id }) =>
    questions.slice(1).map((question) => ({ set: kind, question, right: [answeredBy] })),
  );
}
