import type { FeedConfig, Vocabulary } from '@mingce/schema/types';
import { type BuildMemory, unknownDocuments } from '@mingce/search/writer';
import { type PackedPolicy, takeApart } from '../pipeline/packed-policy.js';
import type { BuildThreads } from '../threads/build-threads.js';
import type { SentPolicy } from '../threads/thread-jobs.js';
import type { RecordsByKind } from './records-by-kind.js';
import { documentOptions } from './search-index.js';

export interface AnalyzeAheadOptions {
  vocabulary: Vocabulary;
  search: FeedConfig['search'];
  past: { memory: BuildMemory; keyOf(policy: Pick<PackedPolicy, 'id'>): string };
  threads: BuildThreads;
}

/** Lets threads find the terms of the policies that are not in the cache. */
export async function analyzeAhead(
  { policy: policies, interpretation }: Pick<RecordsByKind, 'policy' | 'interpretation'>,
  { vocabulary, search, past: { memory, keyOf }, threads }: AnalyzeAheadOptions,
): Promise<void> {
  const unknown = unknownDocuments<PackedPolicy>(policies, { memory, keyOf }, documentOptions(search));
  await threads.remember(memory, unknown, (some) => {
    const ids = new Set(some.map(({ id }) => id));
    const interpretations = interpretation.filter(({ policies: of }) => of.some((id) => ids.has(id)));
    return { job: 'analyze', policies: some.map(sent), interpretations, vocabulary, search };
  });
}

function sent(policy: PackedPolicy): SentPolicy {
  const { fields, body } = takeApart(policy);
  // A view would be sent with the whole buffer that it refers to.
  return body ? { fields, body: { bytes: new Uint8Array(body.bytes), hasLinks: body.hasLinks } } : { fields };
}
