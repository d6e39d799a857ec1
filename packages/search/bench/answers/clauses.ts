import { rankFactor, TextRanking } from '../../../cli/src/answers/text-ranking.js';
import type { LiftedHit } from '../../src/answers/clause-lifts.js';
import { liftByPhrases } from '../../src/answers/clause-phrases.js';
import { mostLookedUp, namingPairs } from '../../src/answers/clause-words.js';
import { LawWords, lawWordsPart } from '../../src/answers/law-words.js';
import { withPassages } from '../../src/answers/passage.js';
import { Places } from '../../src/answers/places.js';
import { readQuestion } from '../../src/answers/question-text.js';
import type { Passage } from '../../src/answers/types.js';
import { lawOf, writeClausePhrases } from '../../src/answers/write-clause-phrases.js';
import { memoryIndex } from '../../src/fixtures/memory-index.js';
import type { SearchIndex } from '../../src/index.js';
import { lawWords } from '../../src/lexicon/law-words/index.js';
import type { ClauseHit, SearchDocument } from '../../src/types.js';
import { type Row as CorpusRow, documentOf, type Question } from '../corpora.js';
import { table } from '../markdown-table.js';
import { mean, relevanceOf } from '../metrics.js';
import { documentsOf, type Item, itemsOf, type Row, readLines } from '../suite.js';
import { Bm25 } from './bm25.js';
import { type AnsweredRow, type LiftedRow, liftInFolds } from './folds.js';
import { overlapOf } from './overlap.js';
import { dayOfRows as today } from './suites.js';
import { shareOf } from './tables.js';

export interface ClauseFiles {
  /** Documents and articles. */
  documents: readonly string[];
  government: string;
  /** Questions with the articles that answer them. */
  questions: string;
  /** Official answers with the articles that they rest on. */
  answers: string;
  /** Questions, each with the document that answers it and the answering words of that document. */
  passages: string;
  rows: number;
  /** Whether articles are measured as well, which takes half an hour. */
  withArticles: boolean;
}

export interface ClauseResult {
  tables: string;
}

/** Number of paragraphs that are retrieved to find a hundred articles. */
const clausesAsked = 160;
const noPlaces = new Places([]);

/**
 * Measures finding articles for questions, finding articles for answers, and marking passages, each against its bar.
 */
export async function measureClauses(files: ClauseFiles): Promise<ClauseResult> {
  const tables = files.withArticles ? await articleTables(files) : [];
  tables.push(await passageTable(files));
  return { tables: tables.join('\n\n') };
}

async function articleTables(files: ClauseFiles): Promise<string[]> {
  const rows = files.documents.flatMap((file) => readLines<Row>(file));
  const ids = new Map(
    rows.flatMap(({ id, docId, article }) => (docId ? [[`${docId} ${article}`, id] as const] : [])),
  );
  console.log(`clauses: ${ids.size} articles …`);
  const present = new Set<string>();
  const documents = documentsOf(rows).map((row) => documentOf(row as CorpusRow));
  const index = (await memoryIndex(documents, { onLawWord: (word) => present.add(word) })).open();
  const { byLaw, phrases } = everydayLifts(documents, present);
  const items = itemsOf(rows, 'articles');
  const plain = new Bm25(items);
  const proposals = proposalsOf(items, rows);
  const tables: string[] = [];
  const questions = readLines<Question>(files.questions).slice(0, files.rows);
  const answers = readLines<{ answer: string; relevant: string[] }>(files.answers).slice(0, files.rows);
  for (const [name, isAnswer, asked] of [
    ['questions → articles', false, questions.map(({ query, relevant }) => ({ query, relevant }))],
    ['clause for a given answer', true, answers.map(({ answer, relevant }) => ({ query: answer, relevant }))],
  ] as const) {
    const found = await Promise.all(
      asked.map(async ({ query, relevant }) => ({ query, relevant, hits: await clausesFor(index, query) })),
    );
    const own = found.map(({ relevant, hits }) => ({
      style: 'question',
      relevant,
      hits: articlesOf(hits, ids),
    }));
    const lifted = found.map(({ query, relevant, hits }) => ({
      style: 'question',
      relevant,
      hits: articlesOf(byLaw(hits, query), ids),
    }));
    const phrased = found.map(({ query, relevant, hits }) => ({
      style: 'question',
      relevant,
      hits: articlesOf(phrases(byLaw(hits, query), query), ids),
    }));
    const other = asked.map(({ query, relevant }) => ({
      style: 'question',
      relevant,
      hits: plain.search(query, 100),
    }));
    const proposed = asked.map(({ query, relevant }) => ({
      style: 'question',
      relevant,
      hits: proposals(query),
    }));
    const lines = [
      line('search for clauses', own),
      line('with words of law', lifted),
      line('and with everyday phrases', phrased),
      line('plain BM25', other),
    ];
    tables.push(
      table(
        [name, 'rows', 'nDCG@10', 'first', 'in 3', 'in 10', 'in 100'],
        isAnswer ? [line('proposals of `mingce check`', proposed), ...lines] : lines,
      ),
    );
    console.log(tables[tables.length - 1]);
  }
  const texts = new Map(items.map(({ id, text }) => [id, text]));
  const find = async (text: string) => phrases(byLaw(await clausesFor(index, text), text), text);
  tables.push(await foldTable(files, find, ids, texts));
  return tables;
}

type Lift = (hits: readonly LiftedHit[], question: string) => LiftedHit[];

/** Raises clauses by the words of law, and articles by the everyday phrases, that a feed of these documents has, as `openAnswers` does. */
function everydayLifts(
  documents: readonly SearchDocument[],
  present: ReadonlySet<string>,
): { byLaw: Lift; phrases: Lift } {
  const laws = documents.flatMap((document) => lawOf(document) ?? []);
  const { law, leads } = writeEverydayLaw(lawWords, present, laws);
  return {
    byLaw: (hits, question) => liftByLaw(hits, termsOf(question), leads, law),
    phrases: (hits, question) =>
      liftByPhrases(hits, namingPairs(termsOf(question)).slice(0, mostLookedUp), leads, law),
  };
}

/** The ranking by which `mingce check` and `mingce import` propose the clauses of an answer. */
function proposalsOf(items: readonly Item[], rows: readonly Row[]): (text: string) => string[] {
  const documents = new Map(rows.map((row) => [row.id, row]));
  const ranking = new TextRanking();
  items.forEach(({ id, title, text }) => {
    const { docId = '' } = documents.get(id) ?? {};
    const { region, expired } = documents.get(docId) ?? {};
    ranking.add(
      `${title}。${text}`,
      rankFactor({ isNational: region === '国家', isEnded: expired === true }),
    );
  });
  return (text) => ranking.best(text, 100).flatMap((at) => items[at]?.id ?? []);
}

interface AskedArticles {
  style: string;
  relevant: readonly string[];
  hits: readonly string[];
}

function line(name: string, asked: readonly AskedArticles[]): string[] {
  const within = (depth: number) =>
    asked.filter(({ hits, relevant }) => hits.slice(0, depth).some((id) => relevant.includes(id))).length;
  return [
    name,
    String(asked.length),
    relevanceOf(asked).ndcg.toFixed(3),
    ...[1, 3, 10, 100].map((depth) => shareOf(within(depth), asked.length)),
  ];
}

/** The terms that look up words of law. No row names a place, so none has to be left out. */
function termsOf(question: string): readonly string[] {
  return readQuestion(question, noPlaces).terms;
}

async function clausesFor(index: SearchIndex, text: string): Promise<ClauseHit[]> {
  const { hits } = await index.clauses({ text, today, limit: clausesAsked });
  return [...hits];
}

function articlesOf(hits: readonly ClauseHit[], ids: ReadonlyMap<string, string>): string[] {
  const found = hits.flatMap(({ document, label }) => ids.get(`${document.id} ${articleOf(label)}`) ?? []);
  return Array.from(new Set(found)).slice(0, 100);
}

/** The article of a clause: 第三条第二项 belongs to 第三条. */
function articleOf(label: string): string {
  return /^第[^条]+条(?:之[一二三四五六七八九十]+)?/.exec(label)?.[0] ?? label;
}

/** Measures finding articles for questions while the answered questions of the other folds are in the feed. */
async function foldTable(
  { answers, rows }: ClauseFiles,
  find: (text: string) => Promise<ClauseHit[]>,
  ids: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const asked = readLines<AnsweredRow>(answers).slice(0, rows);
  const lifted = await liftInFolds(
    asked,
    find,
    ({ document, label }) => ids.get(`${document.id} ${articleOf(label)}`),
    (article) => texts.get(article),
  );
  const ndcg = (own: readonly LiftedRow[], of: 'found' | 'lifted') =>
    relevanceOf(
      own.map((row) => ({ style: 'question', relevant: row.relevant, hits: row[of] })),
    ).ndcg.toFixed(3);
  const groups = [
    ['all', lifted],
    ['some answer names the article', lifted.filter(({ isNamed }) => isNamed)],
    ['no answer names it', lifted.filter(({ isNamed }) => !isNamed)],
  ] as const;
  return table(
    ['answered questions in the feed, 5 folds: nDCG@10', 'rows', 'without them', 'with them'],
    groups.map(([name, own]) => [name, String(own.length), ndcg(own, 'found'), ndcg(own, 'lifted')]),
  );
}

interface PassageRow extends Question {
  answer?: string;
}

/** Compares the marked passage of the best clause over all documents with the answering words. */
async function passageTable({ documents, government, passages, rows }: ClauseFiles): Promise<string> {
  const regulations = documents.filter((file) => !file.includes('articles'));
  const corpus = [...regulations, government].flatMap((file) => readLines<Row>(file));
  const index = (await memoryIndex(documentsOf(corpus).map((row) => documentOf(row as CorpusRow)))).open();
  const asked = readLines<PassageRow>(passages)
    .filter(({ style, answer }) => style === 'question' && answer !== undefined)
    .slice(0, rows);
  const scores = await Promise.all(
    asked.map(async ({ query, relevant, alsoHoldsAnswer = [], answer = '' }) => {
      const { hits } = await index.clauses({ text: query, today, limit: 10 });
      const [best] = withPassages(query, hits);
      const right = [...relevant, ...alsoHoldsAnswer];
      return {
        ...overlapOf(markedOf(best?.passage), answer),
        wrong: !right.includes(best?.document.id ?? ''),
      };
    }),
  );
  const share = (of: (score: (typeof scores)[number]) => boolean) =>
    shareOf(scores.filter(of).length, scores.length);
  return table(
    [
      'marked passage, from all documents',
      'rows',
      'character F1',
      'ROUGE-L',
      'whole answer held',
      'wrong document',
    ],
    [
      ['bar', '', '0.48', '0.46', '0.50', '0.12'],
      [
        'Mingce',
        String(scores.length),
        mean(scores.map(({ f1 }) => f1)).toFixed(3),
        mean(scores.map(({ rougeL }) => rougeL)).toFixed(3),
        share(({ held }) => held),
        share(({ wrong }) => wrong),
      ],
    ],
  );
}

function markedOf(passage: Passage | undefined): string {
  return passage === undefined ? '' : passage.text.slice(...passage.mark);
}
