import { readFileSync } from 'node:fs';
import { AnswerParts } from '../../src/answers/answer-parts.js';
import { namingPairs } from '../../src/answers/clause-words.js';
import { decide } from '../../src/answers/decide.js';
import { openAnswersManifest } from '../../src/answers/format.js';
import { Matcher } from '../../src/answers/matcher.js';
import type { PlaceRow } from '../../src/answers/places.js';
import type { CuratedQuestion, Gate, Outcome } from '../../src/answers/types.js';
import { writeAnswers } from '../../src/answers/write-answers.js';
import { lawWords } from '../../src/lexicon/law-words/index.js';
import { brotliSize } from '../compress.js';
import { pairsOf } from '../engines/pairs.js';
import { importPeer } from '../peers.js';
import { countTerms } from './bm25.js';

/** The result of an engine for a question: ids, best first, the score of the best, and whether it is shown as sure. */
export interface Given {
  ids: string[];
  score: number;
  outcome: Outcome;
  bytes: number;
  milliseconds: number;
}

export interface QuestionEngine {
  name: string;
  gate?: Gate | undefined;
  ask(question: string): Promise<Given>;
}

export type OpenEngine = (
  questions: readonly CuratedQuestion[],
  places: readonly PlaceRow[],
  today: string,
) => Promise<QuestionEngine>;

const listed = 10;

/** As if the feed had all of national law: what a question loads for its clauses is counted at its largest. */
const allLawWords = new Set(lawWords.flatMap(({ official }) => official));

export const openMingce: OpenEngine = async (questions, places, today) => {
  const parts = new Map<string, Uint8Array>();
  const sink = {
    part: (pack: string, number: number, bytes: Uint8Array) => void parts.set(`${pack}/${number}`, bytes),
  };
  const { gate } = await writeAnswers(questions, sink, { places, today, lawWords: allLawWords });
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const known = sizes.get(name) ?? packedSize(name, parts.get(name) ?? new Uint8Array());
    sizes.set(name, known);
    return known;
  };
  const open = () => {
    const loaded = new Set<string>();
    const load = async (name: string) => {
      const bytes = parts.get(name);
      if (!bytes) throw new Error(`There is no part ${name}.`);
      loaded.add(name);
      return bytes;
    };
    const manifest = openAnswersManifest('answers/0', parts.get('answers/0') ?? new Uint8Array());
    const answerParts = new AnswerParts(manifest, load);
    return { loaded, parts: answerParts, matcher: new Matcher(manifest, answerParts) };
  };
  const warm = open();
  return {
    name: 'Mingce',
    gate,
    async ask(question) {
      const cold = open();
      const loading = () => ({ missing: new Set<string>(), signal: undefined });
      const matched = await cold.matcher.match(question, { today }, loading());
      await cold.parts.clauseWords(namingPairs(matched.question.terms), loading());
      await cold.parts.lawWords(loading());
      await warm.matcher.match(question, { today }, loading());
      const started = performance.now();
      const { found } = await warm.matcher.match(question, { today }, loading());
      const milliseconds = performance.now() - started;
      const [best] = found;
      return {
        ids: found.slice(0, listed).map(({ known }) => known.id),
        score: best?.sureness ?? 0,
        outcome: decide(found, gate, true).outcome,
        bytes: ['answers/0', ...cold.loaded].reduce((sum, name) => sum + sizeOf(name), 0),
        milliseconds,
      };
    },
  };
};

/** As a server sends it: JSON in Brotli, dense parts as they are. */
function packedSize(name: string, bytes: Uint8Array): number {
  return name.startsWith('answers/') ? brotliSize(bytes) : bytes.length;
}

interface MiniSearch {
  addAll(items: readonly object[]): void;
  search(query: string): { id: string; score: number }[];
}

export const openMiniSearch: OpenEngine = async (questions) => {
  const { default: MiniSearch } = await importPeer<{ default: new (options: object) => MiniSearch }>(
    'minisearch',
  );
  const index = new MiniSearch({
    fields: ['question', 'answer'],
    tokenize: pairsOf,
    processTerm: (term: string) => term,
    searchOptions: { boost: { question: 2 }, combineWith: 'OR' },
  });
  index.addAll(
    questions.map(({ id, question, alternatives = [], answer }) => ({
      id,
      question: [question, ...alternatives].join('。'),
      answer,
    })),
  );
  return {
    name: 'MiniSearch',
    async ask(question) {
      const started = performance.now();
      const found = index.search(question);
      return given(
        found.map(({ id, score }) => ({ id, score })),
        performance.now() - started,
      );
    },
  };
};

/** BM25 over characters and pairs of question, other wordings and answer, one text each. */
export const openBm25: OpenEngine = async (questions) => {
  const texts = questions.map(({ question, alternatives = [], answer }) =>
    countTerms([question, ...alternatives, answer].join('。')),
  );
  const lengths = texts.map((terms) => Array.from(terms.values()).reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const frequency = new Map<string, number>();
  for (const terms of texts)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const idf = (term: string) => {
    const df = frequency.get(term) ?? 0;
    return Math.log(1 + (texts.length - df + 0.5) / (df + 0.5));
  };
  return {
    name: 'plain BM25',
    async ask(question) {
      const started = performance.now();
      const asked = Array.from(countTerms(question).keys());
      const found = texts
        .map((terms, at) => ({
          id: questions[at]?.id ?? '',
          score: asked.reduce((sum, term) => {
            const count = terms.get(term) ?? 0;
            const norm = 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / average);
            return sum + (idf(term) * count * 2.2) / (count + norm);
          }, 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      return given(found, performance.now() - started);
    },
  };
};

function given(found: readonly { id: string; score: number }[], milliseconds: number): Given {
  return {
    ids: found.slice(0, listed).map(({ id }) => id),
    score: found[0]?.score ?? 0,
    outcome: 'maybe',
    bytes: 0,
    milliseconds,
  };
}

/** The rows of a file of JSON lines. */
export function rowsOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
