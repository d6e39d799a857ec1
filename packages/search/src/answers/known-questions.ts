import { comparisonKey } from '../text/fold.js';
import type { AnswerLoading, AnswerParts } from './answer-parts.js';
import type { Matcher } from './matcher.js';
import type { KnownQuestion, ListRequest } from './types.js';

/** Known questions with the typed words; those that begin with them come first, then by score. */
export async function suggestQuestions(
  typed: string,
  limit: number,
  { matcher, parts }: { matcher: Matcher; parts: AnswerParts },
  loading: AnswerLoading,
): Promise<KnownQuestion[]> {
  if (typed.trim() === '') return [];
  const { text } = await parts.readable(typed, loading);
  // Validity is not judged here: `today` only serves to resolve years.
  const { found } = await matcher.match(text, { today: '' }, loading);
  const key = comparisonKey(text);
  const begins = ({ question }: KnownQuestion) => comparisonKey(question).startsWith(key);
  const questions = found.map(({ known }) => known);
  return [...questions.filter(begins), ...questions.filter((one) => !begins(one))].slice(0, limit);
}

/** Known questions by topic, audience, department or place, most asked first, then most recent first. */
export async function listQuestions(
  { topic, audience, answeredBy, region, offset = 0, limit = 20 }: ListRequest,
  parts: AnswerParts,
  loading: AnswerLoading,
): Promise<{ total: number; questions: KnownQuestion[] }> {
  const columns = await parts.columns(loading);
  if (!columns) return { total: 0, questions: [] };
  const is = (wanted: string | undefined, own: readonly string[]) =>
    wanted === undefined || own.includes(wanted);
  const kept = columns.regions
    .map((_, answer) => answer)
    .filter(
      (answer) =>
        is(topic, columns.topics[answer] ?? []) &&
        is(audience, columns.audiences[answer] ?? []) &&
        is(answeredBy, [columns.departments[answer] ?? '']) &&
        is(region, [columns.regions[answer] ?? '']),
    );
  const dayOf = (answer: number) => columns.publishedOn[answer] ?? '';
  const askedOf = (answer: number) => columns.asked?.[answer] ?? 0;
  kept.sort(
    (a, b) => askedOf(b) - askedOf(a) || (dayOf(a) === dayOf(b) ? a - b : dayOf(a) < dayOf(b) ? 1 : -1),
  );
  const page = await Promise.all(
    kept.slice(offset, offset + limit).map((answer) => parts.question(answer, loading)),
  );
  return { total: kept.length, questions: page.flatMap((known) => known ?? []) };
}
