import type { PolicyLinks } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { PolicyFields } from '../pipeline/packed-policy.js';
import { relatePolicies, relationsBetween } from '../pipeline/policy-relations.js';
import { findCitations } from './link-citations.js';
import type { RecordsByKind } from './records-by-kind.js';

/**
 * Completes the links between records in both directions: a relation that names its target by document number gets the
 * target's id, and each policy gets `links` to everything that names it, and to the policies that its text names. The order of
 * the input does not matter.
 */
export function linkRecords(records: RecordsByKind, memory?: BuildMemory): RecordsByKind {
  const related = relatePolicies(records.policy);
  const links = collectLinks({ ...records, policy: related }, memory);
  const policy = related.map((policy) => {
    const own = links.get(policy.id);
    if (!own && policy.links === undefined) return policy;
    return { ...policy, links: own && sortLinks(own) };
  });
  return { ...records, policy };
}

type LinkLists = { [Name in keyof PolicyLinks]-?: NonNullable<PolicyLinks[Name]> };

function collectLinks(records: RecordsByKind, memory: BuildMemory | undefined): Map<string, LinkLists> {
  const known = new Set(records.policy.map(({ id }) => id));
  const all = new Map<string, LinkLists>();
  const add = <Name extends keyof LinkLists>(id: string, name: Name, link: LinkLists[Name][number]) => {
    if (!known.has(id)) return;
    const lists = all.get(id) ?? emptyLists();
    (lists[name] as LinkLists[Name][number][]).push(link);
    all.set(id, lists);
  };

  for (const { target, relation } of relationsBetween(records.policy)) add(target, 'relatedBy', relation);
  const citation = ({ id, title, documentNumber, publishedOn }: PolicyFields) => ({
    id,
    title,
    documentNumber,
    publishedOn,
  });
  for (const { from, to } of findCitations(records.policy, memory)) {
    add(from.id, 'cites', citation(to));
    add(to.id, 'citedBy', citation(from));
  }
  for (const { id, title, publishedOn, template, policies } of records.interpretation) {
    for (const policy of new Set(policies)) {
      add(policy, 'interpretations', { id, title, publishedOn, template });
    }
  }
  for (const { id, question, publishedOn, policies = [], clauses } of records.qa) {
    const named = [...policies, ...clauses.flatMap(({ policy }) => policy ?? [])];
    for (const policy of new Set(named)) add(policy, 'qa', { id, title: question, publishedOn });
  }
  for (const { id, title, publishedOn, policies } of records.guide) {
    for (const policy of new Set(policies)) add(policy, 'guides', { id, title, publishedOn });
  }
  for (const { id, title, office, url, policies = [] } of records.service) {
    const namedBy = records.policy
      .filter(({ services }) => services?.includes(id))
      .map((policy) => policy.id);
    for (const policy of new Set([...policies, ...namedBy])) {
      add(policy, 'services', { id, title, office, url });
    }
  }
  for (const { id, title, opensOn, policies = [] } of records.consultation) {
    for (const policy of new Set(policies)) {
      add(policy, 'consultations', { id, title, publishedOn: opensOn });
    }
  }
  for (const { id, title, listedOn, policies = [] } of records.majorDecision) {
    for (const policy of new Set(policies)) add(policy, 'decisions', { id, title, publishedOn: listedOn });
  }
  for (const { id, title, publishedOn, policies } of records.policyEvaluation) {
    for (const policy of new Set(policies)) add(policy, 'evaluations', { id, title, publishedOn });
  }
  return all;
}

function emptyLists(): LinkLists {
  return {
    relatedBy: [],
    cites: [],
    citedBy: [],
    interpretations: [],
    qa: [],
    guides: [],
    services: [],
    consultations: [],
    decisions: [],
    evaluations: [],
  };
}

/** Newest first, ties by id; a list without entries is left out. */
function sortLinks(lists: LinkLists): PolicyLinks {
  const order = (link: { id?: string; policy?: string; publishedOn?: string | undefined; on?: string }) =>
    [link.on ?? link.publishedOn ?? '', link.id ?? link.policy ?? ''] as const;
  const sorted = Object.entries(lists).map(([name, links]) => {
    const inOrder = [...links].sort((a, b) => {
      const [dayA, idA] = order(a);
      const [dayB, idB] = order(b);
      if (dayA !== dayB) return dayA < dayB ? 1 : -1;
      return idA < idB ? -1 : 1;
    });
    return [name, inOrder] as const;
  });
  return Object.fromEntries(sorted.filter(([, links]) => links.length > 0));
}
