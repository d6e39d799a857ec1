import type { ObjectRef, RecordKind, Summary } from '@mingce/schema/types';
import { validityFacts } from '@mingce/schema/validity';
import type { PackedRecordTypes } from '../pipeline/packed-policy.js';
import { applicationDays, needsOf } from './benefits.js';

type Shown = Omit<Summary, 'kind' | 'sha256' | 'size' | 'id'>;

/** Fields of a record that a list shows, by kind. */
const shownOf: { [K in RecordKind]: (record: PackedRecordTypes[K]) => Shown } = {
  policy: (policy) => ({
    title: policy.title,
    region: policy.region,
    publishedOn: policy.publishedOn,
    documentNumber: policy.documentNumber,
    issuers: policy.issuers,
    topics: policy.topics,
    featuredTopics: policy.featuredTopics,
    audiences: policy.audiences,
    needs: unionOf(policy.needs, needsOf(policy)),
    ...applicationDays(policy),
    benefit: policy.benefit ? true : undefined,
    ...validityFacts(policy),
  }),
  interpretation: ({ title, region, publishedOn, issuers, template, policies }) => ({
    title,
    region,
    publishedOn,
    issuers,
    template,
    policies,
  }),
  qa: ({ question, region, publishedOn, answeredBy, policies, topics, audiences }) => ({
    title: question,
    region,
    publishedOn,
    issuers: [answeredBy],
    policies,
    topics,
    audiences,
  }),
  guide: ({ title, region, publishedOn, answeredBy, policies, topics, audiences }) => ({
    title,
    region,
    publishedOn,
    issuers: [answeredBy],
    policies,
    topics,
    audiences,
  }),
  service: ({ title, region, office, policies, topics, audiences }) => ({
    title,
    region,
    issuers: [office],
    policies,
    topics,
    audiences,
  }),
  policyPackage: ({ title, region, publishedOn, publishedBy, policies, audiences, needs }) => ({
    title,
    region,
    publishedOn,
    issuers: [publishedBy],
    policies: policies.map(({ policy }) => policy),
    audiences,
    needs,
  }),
  consultation: ({ title, region, issuers, opensOn, closesOn, policies }) => ({
    title,
    region,
    publishedOn: opensOn,
    issuers,
    policies,
    opensOn,
    closesOn,
  }),
  majorDecision: ({ title, region, responsible, listedOn, policies }) => ({
    title,
    region,
    publishedOn: listedOn,
    issuers: responsible,
    policies,
  }),
  policyEvaluation: ({ title, region, publishedOn, evaluatedBy, policies }) => ({
    title,
    region,
    publishedOn,
    issuers: [evaluatedBy],
    policies,
  }),
  event: ({ title, region, startsOn, endsOn, organizers, policies }) => ({
    title,
    region,
    publishedOn: startsOn,
    issuers: organizers,
    policies,
    opensOn: startsOn,
    closesOn: endsOn,
  }),
};

/** Summary of a record for lists, with the reference to its object. */
export function summarize<K extends RecordKind>(
  kind: K,
  record: PackedRecordTypes[K],
  ref: ObjectRef,
): Summary {
  return { kind, id: record.id, ...shownOf[kind](record), ...ref };
}

function unionOf(a: readonly string[] = [], b: readonly string[] = []): string[] | undefined {
  const union = [...new Set([...a, ...b])];
  return union.length > 0 ? union : undefined;
}
