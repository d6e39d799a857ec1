import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Question } from './corpora.js';
import { everydayFile, readEveryday, type TitlePattern } from './everyday/read-everyday.js';

export type Level = 'documents' | 'articles';

/** Documents to search and questions to ask; files are JSON lines, or JSON lines in gzip, as in ../shared/data. */
export interface Suite {
  name: string;
  level: Level;
  documents: readonly string[];
  questions: readonly string[];
  /** Maximum number of questions of each style. */
  rows?: number | undefined;
  /** Number of copies of each document under other ids and titles, to make a larger library. */
  copies?: number | undefined;
  /** The engines that run this suite; all if absent. */
  engines?: readonly string[] | undefined;
}

/** A document, or, with `docId`, one article of a document. */
export interface Row {
  id: string;
  title?: string;
  text: string;
  kind?: string;
  region?: string;
  date?: string;
  docNo?: string;
  issuer?: string;
  expired?: boolean;
  docId?: string;
  article?: string;
}

/** The documents for an engine without a notion of policy and clause. */
export interface Item {
  id: string;
  title: string;
  text: string;
}

export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export function readRows({ documents, copies = 1 }: Suite): Row[] {
  const rows = documents.flatMap((file) => readLines<Row>(file));
  const further = Array.from({ length: copies - 1 }, (_, at) => rows.map((row) => copyOf(row, at + 2)));
  return rows.concat(...further);
}

function copyOf(row: Row, number: number): Row {
  const { id, title, docId } = row;
  return {
    ...row,
    id: `${id}-${number}`,
    ...(title === undefined ? {} : { title: `${title}（示例${number}）` }),
    ...(docId === undefined ? {} : { docId: `${docId}-${number}` }),
  };
}

/** At article level an item is an article under the title of its document; else it is a document. */
export function itemsOf(rows: readonly Row[], level: Level): Item[] {
  if (level === 'documents') {
    return rows.filter(isDocument).map(({ id, title = '', text }) => ({ id, title, text }));
  }
  const titles = new Map(rows.filter(isDocument).map(({ id, title = '' }) => [id, title]));
  return rows.flatMap(({ id, docId, article = '', text }) =>
    docId === undefined ? [] : [{ id, title: `${titles.get(docId) ?? ''} ${article}`.trim(), text }],
  );
}

/** The documents; a document that is given as articles only is assembled from them. */
export function documentsOf(rows: readonly Row[]): Row[] {
  const documents = rows.filter(isDocument);
  const whole = new Set(documents.map(({ id }) => id));
  const pieced = new Map<string, Row>();
  for (const { docId, article = '', text } of rows) {
    if (docId === undefined || whole.has(docId)) continue;
    const document = pieced.get(docId) ?? { id: docId, title: docId, text: '' };
    document.text += `${article} ${text}\n`;
    pieced.set(docId, document);
  }
  return [...documents, ...pieced.values()];
}

function isDocument({ docId }: Row): boolean {
  return docId === undefined;
}

export interface Asked {
  id: string;
  style: string;
  query: string;
  relevant: string[];
  /** Documents that help, though they do not answer. */
  helps?: string[];
}

/**
 * The questions in an order that is the same each time and mixes the styles evenly, so that an engine that runs out of
 * time has answered a fair sample.
 */
export function readQuestions(suite: Suite): Asked[] {
  const { questions, rows = Number.POSITIVE_INFINITY } = suite;
  const styles = new Map<string, Asked[]>();
  const all = questions.flatMap((file) =>
    file === everydayFile ? everydayQuestions(suite) : readLines<Question>(file).map(askedOf),
  );
  for (const asked of all) styles.set(asked.style, [...(styles.get(asked.style) ?? []), asked]);
  const placed = Array.from(styles.values()).flatMap((asked) => {
    const kept = shuffled(asked).slice(0, rows);
    return kept.map((one, at) => ({ one, place: (at + 0.5) / kept.length }));
  });
  return placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

function askedOf({ id, style = 'question', query, relevant, alsoHoldsAnswer = [] }: Question): Asked {
  return { id, style, query, relevant: [...relevant, ...alsoHoldsAnswer] };
}

/** Everyday queries, each with the documents whose titles match. */
function everydayQuestions(suite: Suite): Asked[] {
  const documents = documentsOf(readRows(suite));
  const idsOf = (isMeant: TitlePattern) =>
    documents.flatMap(({ id, title = '' }) => (isMeant(title) ? [id] : []));
  return readEveryday().map(({ query, isKept, answers, helps }) => ({
    id: query,
    style: isKept ? 'everyday, kept out' : 'everyday',
    query,
    relevant: idsOf(answers),
    helps: idsOf(helps),
  }));
}

function shuffled(asked: readonly Asked[]): Asked[] {
  const key = ({ id, query }: Asked) => createHash('sha256').update(`${id} ${query}`).digest('hex');
  return asked
    .map((one) => ({ one, at: key(one) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ one }) => one);
}
