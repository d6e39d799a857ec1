/**
 * `node scripts/bench.mjs answer-weights`: fits the weights of the gate (`gate.ts`) to developers' rows by logistic regression, and
 * prints what they do to rows that they were not fitted on, in five folds. The same rows give the same numbers. With
 * `--feed`, `--queries`, `--unanswerable`, `--near-misses` it reads other files, as `bench answers` does.
 */
import { join } from 'node:path';
import { AnswerParts } from '../../src/answers/answer-parts.js';
import { sureAnswer } from '../../src/answers/decide.js';
import type { Features } from '../../src/answers/evidence.js';
import { openAnswersManifest } from '../../src/answers/format.js';
import { defaultGate, shippedWeights, surenessOf, type Weights } from '../../src/answers/gate.js';
import { inOrder, type MatchedAnswer, Matcher } from '../../src/answers/matcher.js';
import { writeAnswers } from '../../src/answers/write-answers.js';
import { dataFolder, hasData } from '../corpora.js';
import { table } from '../markdown-table.js';
import { fitLogistic, type Observation } from './logistic.js';
import { readSuite, withSampleFeed } from './sample.js';
import { type QuestionSuite, type Row, suitesOf } from './suites.js';

/** Weight of a question, so that no set outweighs the others by its size. */
const countOf: Readonly<Record<string, number>> = {
  rewordings: 2,
  bank: 0.5,
  unanswerable: 1,
  'near-misses': 2,
  sample: 0.5,
};
const folds = 5;
const thresholds = [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

interface Question extends Row {
  suite: string;
  fold: number;
  found: readonly MatchedAnswer[];
}

const names = (Object.keys(shippedWeights) as (keyof Weights)[]).filter(
  (name): name is keyof Features => name !== 'constant',
);

async function main(): Promise<number> {
  if (!hasData()) {
    console.log('There is no ../shared/data to fit on.');
    return 2;
  }
  const data = (name: string) => join(dataFolder, name);
  const suites = suitesOf({
    feed: data('qa-official.jsonl'),
    paraphrases: data('qa-paraphrases.jsonl'),
    unanswerable: data('qa-unanswerable.jsonl'),
    nearMisses: data('qa-near-misses.jsonl'),
  });
  const questions: Question[] = [];
  for (const suite of [...suites, await withSampleFeed(readSuite)]) questions.push(...(await askAll(suite)));
  const fitted = fit(questions);
  const crossed = Array.from({ length: folds }, (_, fold) => {
    const weights = fit(questions.filter((one) => one.fold !== fold));
    return questions.filter((one) => one.fold === fold).map((one) => weighed(one, weights));
  }).flat();
  const shipped = questions.map((one) => weighed(one, shippedWeights));
  console.log(
    table(
      ['measure', 'fitted', 'shipped'],
      (['constant', ...names] as const).map((name) => [
        name,
        fitted[name].toFixed(2),
        shippedWeights[name].toFixed(2),
      ]),
    ),
  );
  console.log(`\nfirst, weights fitted on other folds\n\n${firstTable(crossed, shipped)}`);
  console.log(`\nthresholds, weights fitted on other folds\n\n${curveTable(crossed)}`);
  console.log(`\nthresholds, weights as shipped\n\n${curveTable(shipped)}`);
  return 0;
}

/** Asks all questions of a suite; the rewordings of one question are in one fold. */
async function askAll({ name, curated, places, today, rows }: QuestionSuite): Promise<Question[]> {
  const parts = new Map<string, Uint8Array>();
  const sink = {
    part: (pack: string, number: number, bytes: Uint8Array) => void parts.set(`${pack}/${number}`, bytes),
  };
  await writeAnswers(curated, sink, { places, today, gate: defaultGate });
  const load = async (part: string) =>
    parts.get(part) ?? Promise.reject(new Error(`There is no part ${part}.`));
  const manifest = openAnswersManifest('answers/0', await load('answers/0'));
  const matcher = new Matcher(manifest, new AnswerParts(manifest, load));
  const groups = new Map<string, number>();
  return Promise.all(
    rows.map(async (row) => {
      const group = row.right[0] ?? row.question;
      if (!groups.has(group)) groups.set(group, groups.size);
      const { found } = await matcher.match(
        row.question,
        { today },
        { missing: new Set(), signal: undefined },
      );
      return { ...row, suite: name, fold: (groups.get(group) ?? 0) % folds, found };
    }),
  );
}

function fit(questions: readonly Question[]): Weights {
  const observations = questions.flatMap(({ suite, found, right }) =>
    found.map(
      ({ features, known }): Observation => ({
        values: names.map((name) => features[name]),
        isPositive: right.includes(known.id),
        count: countOf[suite] ?? 1,
      }),
    ),
  );
  const [constant = 0, ...others] = fitLogistic(observations);
  return { constant, ...Object.fromEntries(names.map((name, at) => [name, others[at] ?? 0])) } as Weights;
}

function weighed(question: Question, weights: Weights): Question {
  const found = question.found.map((one) => ({ ...one, sureness: surenessOf(one.features, weights) }));
  return { ...question, found: inOrder(found) };
}

function isRight({ right }: Question, answer: MatchedAnswer | undefined): boolean {
  return answer !== undefined && right.includes(answer.known.id);
}

function share(count: number, of: number): string {
  return (count / Math.max(1, of)).toFixed(3);
}

function firstTable(crossed: readonly Question[], shipped: readonly Question[]): string {
  const sets = Array.from(new Set(crossed.filter(({ right }) => right.length > 0).map(({ set }) => set)));
  const first = (questions: readonly Question[], set: string) => {
    const own = questions.filter((one) => one.set === set);
    return share(own.filter((one) => isRight(one, one.found[0])).length, own.length);
  };
  return table(
    ['set', 'in folds', 'as shipped'],
    sets.map((set) => [set, first(crossed, set), first(shipped, set)]),
  );
}

function curveTable(questions: readonly Question[]): string {
  const of = (suite: string) => questions.filter((one) => one.suite === suite);
  const [answerable, unanswerable, near] = [of('rewordings'), of('unanswerable'), of('near-misses')];
  return table(
    [
      'threshold',
      'right among the sure',
      'sure and right',
      'unanswerable, sure',
      'near-misses, sure',
      'sample: sure and right',
      'sure and wrong',
      'bank: sure and right',
      'sure and wrong',
    ],
    thresholds.map((sure) => {
      const count = (own: readonly Question[], wanted: boolean) =>
        own.filter((one) => {
          const answer = sureAnswer(one.found, { sure });
          return answer !== undefined && isRight(one, answer) === wanted;
        }).length;
      const right = count(answerable, true);
      const wrong = count(answerable, false) + count(unanswerable, false);
      return [
        sure.toFixed(2),
        share(right, right + wrong),
        share(right, answerable.length),
        share(count(unanswerable, false), unanswerable.length),
        share(
          near.filter((one) => sureAnswer(one.found, { sure })?.known.id === one.wrong).length,
          near.length,
        ),
        ...['sample', 'bank'].flatMap((suite) => [
          share(count(of(suite), true), of(suite).length),
          share(count(of(suite), false), of(suite).length),
        ]),
      ];
    }),
  );
}

process.exitCode = await main();
