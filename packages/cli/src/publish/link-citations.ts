import { plainText } from '@mingce/content';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import { type BuildMemory, remembered } from '@mingce/search/writer';
import type { PackedPolicy } from '../pipeline/packed-policy.js';
import { type CitedDocument, citedDocuments, titleKey } from './cited-documents.js';

/** A policy, and another policy of the feed that its text names. */
export interface Citation {
  from: PackedPolicy;
  to: PackedPolicy;
}

/**
 * Citations between the policies of a feed, as their texts state them. A title or number must match exactly one policy:
 * similar titles, shared titles, and a title with the number of another edition are not citations. Policies
 * that a relation already connects are left out.
 */
export function findCitations(policies: readonly PackedPolicy[], memory?: BuildMemory): Citation[] {
  const find = policyFinder(policies);
  const tied = tiedPolicies(policies);
  return policies.flatMap((from) => {
    const cited = new Set(citedIn(from, memory).flatMap((document) => find(document) ?? []));
    return Array.from(cited)
      .filter((to) => to !== from && !tied.has(pairOf(from.id, to.id)))
      .map((to) => ({ from, to }));
  });
}

/** The documents that the text of a policy names, computed or cached. */
export function citedIn({ body }: PackedPolicy, memory: BuildMemory | undefined): CitedDocument[] {
  if (!body) return [];
  const make = () => citedDocuments(plainText(body.read()));
  if (!memory) return make();
  const bytes = remembered(memory, `citations/${body.digest}`, () => Buffer.from(JSON.stringify(make())));
  return JSON.parse(Buffer.from(bytes).toString()) as CitedDocument[];
}

/** Finds the policy that a citation refers to. */
export function policyFinder(
  policies: readonly PackedPolicy[],
): (cited: CitedDocument) => PackedPolicy | undefined {
  const byTitle = oneByKey(policies, ({ title }) => titleKey(title));
  const byNumber = oneByKey(policies, standardNumber);
  return ({ title, documentNumber }) => {
    const numbered = documentNumber === undefined ? undefined : byNumber.get(documentNumber);
    if (numbered || title === undefined) return numbered;
    const named = byTitle.get(title);
    const isOtherEdition =
      named?.documentNumber !== undefined &&
      documentNumber !== undefined &&
      standardNumber(named) !== documentNumber;
    return isOtherEdition ? undefined : named;
  };
}

/** Policies by a key; a key that several policies share is left out. */
function oneByKey(
  policies: readonly PackedPolicy[],
  keyOf: (policy: PackedPolicy) => string | undefined,
): Map<string, PackedPolicy> {
  const found = new Map<string, PackedPolicy>();
  const shared = new Set<string>();
  for (const policy of policies) {
    const key = keyOf(policy);
    if (key === undefined) continue;
    if (found.has(key)) shared.add(key);
    found.set(key, policy);
  }
  for (const key of shared) found.delete(key);
  return found;
}

function standardNumber({ documentNumber }: PackedPolicy): string | undefined {
  return documentNumber && normalizeDocumentNumber(documentNumber);
}

function tiedPolicies(policies: readonly PackedPolicy[]): ReadonlySet<string> {
  return new Set(
    policies.flatMap(({ id, relations = [] }) =>
      relations.flatMap(({ policy }) =>
        policy === undefined ? [] : [pairOf(id, policy), pairOf(policy, id)],
      ),
    ),
  );
}

function pairOf(from: string, to: string): string {
  return `${from} ${to}`;
}
