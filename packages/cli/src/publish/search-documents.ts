import { type FlatClause, flattenClauses } from '@mingce/content';
import { validityFacts } from '@mingce/schema';
import type { Interpretation, Vocabulary } from '@mingce/schema/types';
import type { SearchClause, SearchDocument } from '@mingce/search/writer';
import { contentKey, type PackedPolicy, type PolicyFields } from '../pipeline/packed-policy.js';
import { needsOf } from './benefits.js';
import { interpretationClauses } from './interpretation-clauses.js';
import type { RecordsByKind } from './records-by-kind.js';
import { tablesAsSentences } from './tables-as-sentences.js';

/** The policies as search documents; clauses are made when the index needs them, so that no text is in memory twice. */
export function* searchDocuments(
  { policy: policies, interpretation: interpretations }: Pick<RecordsByKind, 'policy' | 'interpretation'>,
  vocabulary: Vocabulary,
): Generator<SearchDocument> {
  const labels = topicLabels(vocabulary);
  const explaining = byPolicy(interpretations);
  for (const policy of policies) yield searchDocument(policy, labels, explaining.get(policy.id) ?? []);
}

/** A key for each document, derived from all the input that `searchDocuments` uses for it. */
export function documentKeys(
  { policy: policies, interpretation: interpretations }: Pick<RecordsByKind, 'policy' | 'interpretation'>,
  vocabulary: Vocabulary,
): (document: Pick<SearchDocument, 'id'>) => string {
  const labels = topicLabels(vocabulary);
  const explaining = byPolicy(interpretations);
  const keys = new Map(
    policies.map((policy) => {
      const own = byId(explaining.get(policy.id) ?? []);
      const parts = [labelsOf(policy, labels), contentKey(policy), ...own.map(contentKey)];
      return [policy.id, JSON.stringify(parts)];
    }),
  );
  return ({ id }) => keys.get(id) ?? id;
}

function topicLabels({ topics, featuredTopics }: Vocabulary): Map<string, string> {
  return new Map([...topics, ...featuredTopics].map(({ code, label }) => [code, label]));
}

function labelsOf(
  { topics, featuredTopics = [] }: PolicyFields,
  labels: ReadonlyMap<string, string>,
): string[] {
  return [...topics, ...featuredTopics].flatMap((code) => labels.get(code) ?? []);
}

function byPolicy(interpretations: readonly Interpretation[]): Map<string, Interpretation[]> {
  const explaining = new Map<string, Interpretation[]>();
  for (const interpretation of interpretations) {
    for (const id of interpretation.policies) {
      explaining.set(id, [...(explaining.get(id) ?? []), interpretation]);
    }
  }
  return explaining;
}

function searchDocument(
  policy: PackedPolicy,
  labels: ReadonlyMap<string, string>,
  interpretations: readonly Interpretation[],
): SearchDocument {
  const { id, title, documentNumber, region, level, issuers, topics, genre, policyKind } = policy;
  const { audiences = [], keywords = [], links = {}, publishedOn, issuedOn } = policy;
  return {
    id,
    title,
    documentNumber,
    keywords: [...new Set([...keywords, ...labelsOf(policy, labels)])],
    region,
    level,
    issuers,
    topics,
    genre,
    policyKind,
    audiences,
    needs: [...new Set([...(policy.needs ?? []), ...needsOf(policy)])],
    publishedOn,
    issuedOn,
    ...validityFacts(policy),
    interpretations: links.interpretations?.length ?? 0,
    answers: links.qa?.length ?? 0,
    services: links.services?.length ?? 0,
    successor: successorOf(policy),
    get clauses() {
      return [
        ...flattenClauses(tablesAsSentences(policy.body?.read() ?? [])).flatMap((clause) =>
          searchClauses(clause, title),
        ),
        ...byId(interpretations).flatMap(interpretationClauses),
      ];
    },
  };
}

/**
 * An article is searched as a whole, other text by its paragraphs: a notice of many paragraphs without numbers would
 * count as one long clause, in which all terms are far apart.
 */
function searchClauses(
  { anchor, label, title, text, within = [] }: FlatClause,
  documentTitle: string,
): SearchClause[] {
  // A heading that repeats the document's title does not help to find a clause.
  const context = within.filter((part) => part !== documentTitle).join('。');
  const named = title ? `${title} ${text}` : text;
  const isArticle = /条(?:之[^条]+)?$/.test(label);
  return (isArticle ? [named] : named.split('\n'))
    .filter((part) => part.trim() !== '')
    .map((part) => ({ anchor, label, text: part, ...(context === '' ? {} : { context }) }));
}

/** Sorts so that the order does not depend on that of the sources. */
function byId(interpretations: readonly Interpretation[]): Interpretation[] {
  return [...interpretations].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The first document that replaced this one, or else that repealed it. */
function successorOf({ links }: PolicyFields): SearchDocument['successor'] {
  const oldestFirst = [...(links?.relatedBy ?? [])].reverse();
  const relation =
    oldestFirst.find(({ type }) => type === 'replaces') ?? oldestFirst.find(({ type }) => type === 'repeals');
  return relation && { id: relation.policy, title: relation.title, documentNumber: relation.documentNumber };
}
