import { AnswerParts } from '../../src/answers/answer-parts.js';
import { liftCited } from '../../src/answers/cited-clauses.js';
import { liftLearned, namingPairs } from '../../src/answers/clause-words.js';
import { openAnswersManifest } from '../../src/answers/format.js';
import { defaultGate } from '../../src/answers/gate.js';
import { Matcher } from '../../src/answers/matcher.js';
import { writeAnswers } from '../../src/answers/write-answers.js';
import type { ClauseHit } from '../../src/types.js';
import { dayOfRows as today } from './suites.js';

/** A question with its official answer and the articles that the answer cites. */
export interface AnsweredRow {
  id: string;
  question: string;
  answer: string;
  relevant: string[];
}

export interface LiftedRow {
  relevant: readonly string[];
  /** Articles, best first: as found, and after raising those that the answers of other folds cite. */
  found: readonly string[];
  lifted: readonly string[];
  /** Whether an answer of another fold cites one of its articles. */
  isNamed: boolean;
}

const folds = 5;

/** Finds the articles of each question with the answered questions of the other folds in the feed. */
export async function liftInFolds(
  rows: readonly AnsweredRow[],
  find: (question: string) => Promise<ClauseHit[]>,
  articleOf: (hit: ClauseHit) => string | undefined,
  textOf: (article: string) => string | undefined,
): Promise<LiftedRow[]> {
  const lifted: LiftedRow[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const others = rows.filter((_, at) => at % folds !== fold);
    const { matcher, parts } = await engineOf(others, textOf);
    const named = new Set(others.flatMap(({ relevant }) => relevant));
    for (const { question, relevant } of rows.filter((_, at) => at % folds === fold)) {
      const hits = await find(question);
      const loading = { missing: new Set<string>(), signal: undefined };
      const matched = await matcher.match(question, { today }, loading);
      const pairs = namingPairs(matched.question.terms);
      const learned = await parts.clauseWords(pairs, loading);
      // An article is the clause here: its id names both the document and the anchor.
      const asArticles = hits.flatMap((hit) => {
        const article = articleOf(hit);
        return article ? [{ ...hit, document: { ...hit.document, id: article }, anchor: '' }] : [];
      });
      const widened = liftLearned(asArticles, pairs, learned);
      const again = liftCited(widened, matched.found, defaultGate.maybe).map(({ hit }) => hit);
      lifted.push({
        relevant,
        found: idsOf(asArticles),
        lifted: idsOf(again),
        isNamed: relevant.some((id) => named.has(id)),
      });
    }
  }
  return lifted;
}

function idsOf(hits: readonly ClauseHit[]): string[] {
  return Array.from(new Set(hits.map(({ document }) => document.id))).slice(0, 100);
}

async function engineOf(
  rows: readonly AnsweredRow[],
  textOf: (article: string) => string | undefined,
): Promise<{ matcher: Matcher; parts: AnswerParts }> {
  const written = new Map<string, Uint8Array>();
  const sink = {
    part: (pack: string, number: number, bytes: Uint8Array) => void written.set(`${pack}/${number}`, bytes),
  };
  const questions = rows.map(({ id, question, answer, relevant }) => ({
    id,
    question,
    answer,
    region: '000000',
    answeredBy: '示例单位',
    publishedOn: today,
    clauses: relevant.map((article) => ({ policy: article, anchor: '' })),
    clauseTexts: relevant.flatMap((article) => textOf(article) ?? []),
  }));
  await writeAnswers(questions, sink, { today, gate: defaultGate });
  const load = async (name: string) =>
    written.get(name) ?? Promise.reject(new Error(`There is no part ${name}.`));
  const manifest = openAnswersManifest('answers/0', await load('answers/0'));
  const parts = new AnswerParts(manifest, load);
  return { matcher: new Matcher(manifest, parts), parts };
}
