import type { FeedGroup } from '@mingce/feed';
import type { ClauseRef, Policy } from '@mingce/schema/types';
import { findRecords } from '../internal/find-record.js';

/** A term of a policy with its meaning and source. */
export interface GlossaryTerm {
  readonly term: string;
  readonly definition: string;
  readonly clause?: ClauseRef | undefined;
  readonly interpretation: { readonly id: string; readonly title: string };
}

/** The terms that the interpretations of a policy explain; the first explanation of a term is used. */
export async function loadTerms(
  group: FeedGroup,
  { links }: Policy,
  signal: AbortSignal,
  report?: (message: string) => void,
): Promise<GlossaryTerm[]> {
  const ids = (links?.interpretations ?? []).map(({ id }) => id);
  const found = await findRecords(group, 'interpretation', ids, signal, report);
  const terms = new Map<string, GlossaryTerm>();
  for (const { record } of found) {
    for (const one of record.elements?.terms ?? []) {
      if (!terms.has(one.term)) terms.set(one.term, { ...one, interpretation: record });
    }
  }
  return [...terms.values()];
}
