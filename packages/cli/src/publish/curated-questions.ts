import { plainText } from '@mingce/content';
import type { QA, Vocabulary } from '@mingce/schema/types';
import { regions } from '@mingce/schema/vocabulary';
import type { CuratedQuestion, PlaceRow } from '@mingce/search/writer';
import { type Anchors, collectAnchors } from '../check/cited-clauses.js';
import type { PackedPolicy } from '../pipeline/packed-policy.js';
import type { RecordsByKind } from './records-by-kind.js';

/** The questions of a feed in the form that the answer engine uses. */
export function curatedQuestions({
  qa,
  policy: policies,
}: Pick<RecordsByKind, 'qa' | 'policy'>): CuratedQuestion[] {
  const anchors = new Map<string, Anchors>();
  const anchorsOf = (policy: PackedPolicy) => {
    const known = anchors.get(policy.id) ?? collectAnchors(policy.body?.read() ?? []);
    anchors.set(policy.id, known);
    return known;
  };
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return qa.map((record) => curatedQuestion(record, byId, anchorsOf));
}

function curatedQuestion(
  record: QA,
  policies: ReadonlyMap<string, PackedPolicy>,
  anchorsOf: (policy: PackedPolicy) => Anchors,
): CuratedQuestion {
  const { id, question, alternatives, answer, region, answeredBy, topics, audiences, clauses } = record;
  const { publishedOn, validFrom, validTo, asked } = record;
  // A clause removed from a policy of this feed can no longer support an answer; other feeds are not known here.
  const isGone = clauses.some(({ policy, anchor }) => {
    const cited = policy === undefined ? undefined : policies.get(policy);
    return cited?.body !== undefined && !anchorsOf(cited).has(anchor);
  });
  const [only] = record.policies?.length === 1 ? record.policies : [];
  const clauseTexts = clauses.flatMap(({ policy = only, anchor }) => {
    const cited = policy === undefined ? undefined : policies.get(policy);
    const clause = cited && anchorsOf(cited).get(anchor);
    return clause ? [plainText(clause.children)] : [];
  });
  return {
    id,
    question,
    alternatives,
    answer: plainText(answer),
    region,
    answeredBy,
    topics,
    audiences,
    policies: record.policies,
    clauses: clauses.map(({ policy, anchor }) => ({ policy, anchor })),
    clauseTexts,
    publishedOn,
    validFrom,
    validTo,
    asked,
    doubtful: record.doubtful || isGone || undefined,
  };
}

/** Place names that are recognized in questions: those of the feed, and the country's provinces and cities. */
export function placesOf(vocabulary: Pick<Vocabulary, 'regions'>): PlaceRow[] {
  const wide = regions.filter(({ code }) => code.endsWith('00'));
  return Array.from(new Map([...wide, ...vocabulary.regions].map(({ code, label }) => [code, label]))).sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
}
