import { canonicalBytes, encodeUtf8 } from '@mingce/schema/bytes';
import { idf } from '../format/idf.js';
import { impactLevels, type Postings } from '../format/postings.js';
import { type EncodedTerm, encodeTerm, encodeTermShard, shardOf } from '../format/term-shard.js';
import { lawWords } from '../lexicon/law-words/index.js';
import { simplifier } from '../lexicon/simplify.js';
import { SynonymFinder } from '../lexicon/synonym-finder.js';
import { homeOf } from '../lexicon/term-home.js';
import { thesaurus } from '../lexicon/thesaurus/index.js';
import { simplified, traditional } from '../lexicon/traditional.js';
import type { WordGroup } from '../lexicon/word-group.js';
import { analyzerVersion, eachTerm, isSingleHan } from '../text/terms.js';
import type { IndexSink } from '../types.js';
import { stableCount } from '../writer/stable-count.js';
import { inCommonWords } from './common-words.js';
import { leadingTerm, pairOfLeadingTerm } from './everyday-law.js';
import { fitGate } from './fit-gate.js';
import {
  type AnswerBlock,
  type AnswerColumns,
  type AnswersManifest,
  answersFormat,
  answersFormatVersion,
  blockQuestions,
  type FacetCount,
  wordingPlaces,
  wordingsOf,
} from './format.js';
import { learnClauseWords } from './learn-clause-words.js';
import { Places } from './places.js';
import { readQuestion } from './question-text.js';
import { soundParts } from './sound-parts.js';
import type { CuratedQuestion } from './types.js';
import { type WrittenLeads, writeEverydayLaw } from './write-everyday-law.js';
import type { WriteAnswersOptions } from './write-options.js';

/** Maximum number of terms kept of an answer's text: the rarest ones. */
const answerTerms = 48;

/**
 * Writes the index of curated questions, part by part: the packs `answers` (manifest, columns, blocks of questions),
 * `answerTerms`, `answerSounds`, `answerWords` and, where everyday words lead to words or articles of the documents, `answerLaw`. The same questions give the same bytes, in whatever order they come.
 */
export async function writeAnswers(
  input: readonly CuratedQuestion[],
  sink: IndexSink,
  options: WriteAnswersOptions,
): Promise<AnswersManifest> {
  const questions = inOrder(input);
  const gate = options.gate ?? (await fitGate(questions, options, writeAnswers));
  const { law, leads } = writeEverydayLaw(lawWords, options.lawWords ?? new Set(), options.laws ?? []);
  const hasLaw = leads.size > 0;
  const { terms: found, blocks, asked } = indexOf(questions, options);
  const terms = [...found, ...Array.from(leads, encodedLeads)].sort((a, b) => (a.term < b.term ? -1 : 1));
  const sounds = soundParts(questions.flatMap(wordingsOf));
  const words = learnClauseWords(
    questions.map(({ clauseTexts = [] }, at) => ({ terms: asked[at] ?? [], clauses: clauseTexts })),
  );
  const shards = stableCount(bytesOf(terms) / (options.shardBytes ?? 1024));
  const manifest: AnswersManifest = {
    format: answersFormat,
    formatVersion: answersFormatVersion,
    analyzer: analyzerVersion,
    count: questions.length,
    terms: shards,
    sounds: sounds.length,
    words: words.length,
    everyday: hasLaw ? 1 : 0,
    gate,
    topics: countsOf(questions.flatMap(({ topics = [] }) => topics)),
    departments: countsOf(questions.map(({ answeredBy }) => answeredBy)),
    audiences: countsOf(questions.flatMap(({ audiences = [] }) => audiences)),
    places: options.places ?? [],
  };
  await sink.part('answers', 0, canonicalBytes(manifest));
  await sink.part('answers', 1, canonicalBytes(columnsOf(questions)));
  for (const [at, block] of blocks.entries()) await sink.part('answers', at + 2, canonicalBytes(block));
  for (const [at, shard] of inShards(terms, shards).entries()) {
    await sink.part('answerTerms', at, encodeTermShard(shard));
  }
  for (const [at, part] of sounds.entries()) await sink.part('answerSounds', at, canonicalBytes(part));
  for (const [at, part] of words.entries()) await sink.part('answerWords', at, canonicalBytes(part));
  if (hasLaw) await sink.part('answerLaw', 0, canonicalBytes(law));
  return manifest;
}

/** Sorted by first topic, then place, then id, so that answers found together are in one block. */
function inOrder(questions: readonly CuratedQuestion[]): CuratedQuestion[] {
  const key = ({ topics, region, id }: CuratedQuestion) => `${topics?.[0] ?? ''}\n${region}\n${id}`;
  return [...questions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface Occurrences {
  wordings: Map<number, number>;
  answers: Map<number, number>;
}

function indexOf(
  questions: readonly CuratedQuestion[],
  { synonyms = [], places = [] }: Pick<WriteAnswersOptions, 'synonyms' | 'places'>,
): { terms: EncodedTerm[]; blocks: AnswerBlock[]; asked: string[][] } {
  const simplify = simplifier({ simplified, traditional });
  const table = new Places(places);
  const finder = new SynonymFinder([...thesaurus, ...synonyms].map(groupInCommonWords));
  const found = new Map<string, Occurrences>();
  const of = (term: string) => {
    const known = found.get(term) ?? { wordings: new Map(), answers: new Map() };
    found.set(term, known);
    return known;
  };
  const read = questions.map((question) =>
    wordingsOf(question).map((wording) => readQuestion(simplify(wording), table)),
  );
  read.forEach((wordings, answer) => {
    wordings.forEach(({ common, terms, placeTerms, characters }, at) => {
      const number = answer * wordingPlaces + Math.min(at, wordingPlaces - 1);
      const all = new Set([...terms, ...placeTerms, ...characters, ...finder.termsIn(common)]);
      for (const term of all) of(term).wordings.set(number, impactOf(1, terms.length, 10));
    });
  });
  const texts = questions.map(({ answer }) => countTerms(inCommonWords(simplify(answer))));
  texts.forEach((counts, answer) => {
    for (const [term, count] of counts) of(term).answers.set(answer, impactOf(count, counts.size, 60));
  });
  const idfOf = (term: string) => {
    const known = found.get(term);
    return known ? idf(answersWith(known).size, questions.length) : 0;
  };
  keepRarest(texts, found, idfOf);
  const names = finder.names();
  return {
    terms: Array.from(found, ([term, places]) => encoded(names.get(term) ?? term, places)),
    blocks: blocksOf(questions),
    asked: read.map((wordings) => wordings.flatMap(({ terms }) => terms)),
  };
}

function groupInCommonWords({ everyday, official, ...group }: WordGroup): WordGroup {
  return { ...group, everyday: everyday.map(inCommonWords), official: official.map(inCommonWords) };
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  eachTerm(text, (term) => {
    if (!isSingleHan(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
}

function keepRarest(
  texts: readonly ReadonlyMap<string, number>[],
  found: ReadonlyMap<string, Occurrences>,
  idfOf: (term: string) => number,
): void {
  texts.forEach((counts, answer) => {
    const byIdf = Array.from(counts.keys(), (term) => ({ term, idf: idfOf(term) })).sort(
      (a, b) => b.idf - a.idf || (a.term < b.term ? -1 : 1),
    );
    for (const { term } of byIdf.slice(answerTerms)) found.get(term)?.answers.delete(answer);
  });
}

/** BM25's text-dependent factor, in eight levels. */
function impactOf(count: number, length: number, average: number): number {
  const norm = 1 - 0.5 + (0.5 * length) / average;
  return Math.min(impactLevels, Math.max(1, Math.round((impactLevels * count) / (count + 0.6 * norm))));
}

export function answersWith({
  wordings,
  answers,
}: {
  wordings: ReadonlyMap<number, number>;
  answers: ReadonlyMap<number, number>;
}): Set<number> {
  return new Set([
    ...Array.from(wordings.keys(), (number) => Math.floor(number / wordingPlaces)),
    ...answers.keys(),
  ]);
}

function encoded(term: string, { wordings, answers }: Occurrences): EncodedTerm {
  const headings = postingsOf(wordings);
  const clauses = postingsOf(answers);
  const frequency = headings.numbers.length + clauses.numbers.length;
  return encodeTerm({ term, frequency, headings, clauses, elsewhere: new Uint32Array() });
}

/** Situations are kept as headings are, articles as clauses are; no impact says more than another. */
function encodedLeads([pair, { situations, articles }]: readonly [string, WrittenLeads]): EncodedTerm {
  const equal = (numbers: readonly number[]) => postingsOf(new Map(numbers.map((number) => [number, 1])));
  const [headings, clauses] = [equal(situations), equal(articles)];
  const frequency = headings.numbers.length + clauses.numbers.length;
  return encodeTerm({
    term: leadingTerm(pair),
    frequency,
    headings,
    clauses,
    elsewhere: new Uint32Array(),
  });
}

function postingsOf(impacts: ReadonlyMap<number, number>): Postings {
  const sorted = Array.from(impacts).sort(([a], [b]) => a - b);
  return {
    numbers: Uint32Array.from(sorted, ([number]) => number),
    impacts: Uint8Array.from(sorted, ([, impact]) => impact),
  };
}

function bytesOf(terms: readonly EncodedTerm[]): number {
  return terms.reduce((sum, { term, postings }) => sum + encodeUtf8(term).length + 3 + postings.length, 0);
}

function inShards(terms: readonly EncodedTerm[], shards: number): EncodedTerm[][] {
  const members: EncodedTerm[][] = Array.from({ length: shards }, () => []);
  for (const one of terms) {
    const home = pairOfLeadingTerm(one.term) ?? homeOf(one.term);
    if (one.count > 0) members[shardOf(home, shards)]?.push(one);
  }
  return members;
}

function blocksOf(questions: readonly CuratedQuestion[]): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  for (let from = 0; from < questions.length; from += blockQuestions) {
    const block = questions.slice(from, from + blockQuestions);
    blocks.push({ questions: block.map(({ answer: _, clauseTexts: __, ...known }) => known) });
  }
  return blocks;
}

function columnsOf(questions: readonly CuratedQuestion[]): AnswerColumns {
  return {
    regions: questions.map(({ region }) => region),
    departments: questions.map(({ answeredBy }) => answeredBy),
    topics: questions.map(({ topics = [] }) => topics),
    audiences: questions.map(({ audiences = [] }) => audiences),
    policies: questions.map(({ policies = [], clauses = [] }) => [
      ...new Set([...policies, ...clauses.flatMap(({ policy }) => policy ?? [])]),
    ]),
    publishedOn: questions.map(({ publishedOn }) => publishedOn),
    ...(questions.some(({ asked = 0 }) => asked > 0)
      ? { asked: questions.map(({ asked = 0 }) => asked) }
      : {}),
  };
}

/** Counts of values, most frequent first, ties by value. */
function countsOf(values: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
