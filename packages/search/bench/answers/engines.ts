import { readFileSync } from 'node:fs';
import { buildPack } from '../../../feed/src/pack/pack-builder.js';
import { slotBytes } from '../../../feed/src/pack/slots.js';
import { AnswerParts } from '../../src/answers/answer-parts.js';
import { decide } from '../../src/answers/decide.js';
import { openAnswersManifest } from '../../src/answers/format.js';
import { Matcher } from '../../src/answers/matcher.js';
import { openAnswers } from '../../src/answers/open-answers.js';
import type { PlaceRow } from '../../src/answers/places.js';
import type { AnswerIndex, CuratedQuestion, Gate, Outcome } from '../../src/answers/types.js';
import { writeAnswers } from '../../src/answers/write-answers.js';
import { clausePhrases } from '../../src/lexicon/clause-phrases/index.js';
import { lawWords } from '../../src/lexicon/law-words/index.js';
import { pairsOf } from '../engines/pairs.js';
import { importPeer } from '../peers.js';
import { countTerms } from './bm25.js';

/** An engine's result for a question: ids, best first, the score of the best, and whether it is shown as sure. */
export interface Given {
  ids: string[];
  score: number;
  outcome: Outcome;
  /** Bytes that had to be loaded, by pack, and the number of requests for them. */
  bytes: Readonly<Record<string, number>>;
  requests: number;
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

/** The feed is treated as if it had all national laws, so that the bytes loaded for clauses are an upper bound. */
const allLawWords = new Set(lawWords.flatMap(({ official }) => official));

const allLaws = Array.from(clausePhrases, ([law, articles]) => ({
  document: law,
  law,
  articles: articles.map(({ article }) => article),
}));

/** An index that finds nothing: the bytes of a search for clauses are counted with the search. */
const countedElsewhere: AnswerIndex = {
  search: async () => ({
    total: 0,
    hits: [],
    understood: { documentNumbers: [] },
    also: [],
    didYouMean: [],
    missing: [],
  }),
  clauses: async () => ({ hits: [], missing: [] }),
};

export const openMingce: OpenEngine = async (questions, places, today) => {
  const parts = new Map<string, Uint8Array>();
  const sink = {
    part: (pack: string, number: number, bytes: Uint8Array) => void parts.set(`${pack}/${number}`, bytes),
  };
  const { gate } = await writeAnswers(questions, sink, {
    places,
    today,
    lawWords: allLawWords,
    laws: allLaws,
  });
  const sizes = await sizesOnTheWire(parts);
  const load = async (name: string) =>
    parts.get(name) ?? Promise.reject(new Error(`There is no part ${name}.`));
  const manifest = openAnswersManifest('answers/0', await load('answers/0'));
  const matcher = new Matcher(manifest, new AnswerParts(manifest, load));
  const loading = () => ({ missing: new Set<string>(), signal: undefined });
  return {
    name: 'Mingce',
    gate,
    async ask(question) {
      const loaded = new Set<string>();
      const cold = await openAnswers({
        load: (name) => load(name).finally(() => loaded.add(name)),
        index: countedElsewhere,
      });
      await cold.ask(question, { today });
      await matcher.match(question, { today }, loading());
      const started = performance.now();
      const { found } = await matcher.match(question, { today }, loading());
      const milliseconds = performance.now() - started;
      const bytes: Record<string, number> = {};
      for (const name of loaded) {
        const pack = packOf(name);
        bytes[pack] = (bytes[pack] ?? 0) + (sizes.get(name) ?? 0);
      }
      return {
        ids: found.slice(0, listed).map(({ known }) => known.id),
        score: found[0]?.sureness ?? 0,
        outcome: decide(found, gate, true).outcome,
        bytes,
        requests: loaded.size,
        milliseconds,
      };
    },
  };
};

/** Bytes of each part inside the feed's bundle, as a request fetches it. */
async function sizesOnTheWire(parts: ReadonlyMap<string, Uint8Array>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const pack of new Set(Array.from(parts.keys(), packOf))) {
    const own = Array.from(parts).filter(([name]) => packOf(name) === pack);
    const { bundles } = (await buildPack(own.map(([, bytes]) => bytes))).pack;
    const letters = bundles.map(({ sizes }) => sizes).join('');
    own.forEach(([name], at) => {
      sizes.set(name, slotBytes(letters.charAt(at)));
    });
  }
  return sizes;
}

function packOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
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
    bytes: {},
    requests: 0,
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
