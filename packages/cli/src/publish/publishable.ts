import { canonicalBytes } from '@mingce/feed';
import type { FeedConfig } from '@mingce/schema/types';
import { fieldsWithLinks, openedRecord, type PackedPolicy, unpackRecord } from '../pipeline/packed-policy.js';
import type { SourceRecord } from '../pipeline/types.js';
import { interpretationClauses } from './interpretation-clauses.js';
import { linkedFiles } from './linked-files.js';
import { searchDocuments } from './search-documents.js';
import { summarize } from './summaries.js';
import { syndicationEntry } from './syndication/entries.js';

/**
 * Largest record, in bytes of its object. The longest codes are a tenth of it; a larger text is a table that
 * has grown out of proportion, and no reader should have to fetch it.
 */
export const largestRecord = 5 * 1024 * 1024;

/**
 * Does everything that publishing does with a single record, and returns the size of its object. An error here would
 * otherwise stop the whole feed.
 */
export function tryPublishing({ kind, record: packed }: SourceRecord, config: FeedConfig): number {
  const record = openedRecord(packed);
  const { length } = canonicalBytes(unpackRecord(record));
  if (length > largestRecord) return length;
  summarize(kind, record, { sha256: '', size: length });
  linkedFiles(fieldsWithLinks(record));
  if (kind === 'policy') tryPolicy(record as PackedPolicy, config);
  if (kind === 'interpretation' && 'template' in record) interpretationClauses(record);
  return length;
}

function tryPolicy(policy: PackedPolicy, config: FeedConfig): void {
  const vocabulary = { regions: [], topics: [], featuredTopics: [], profiles: [] };
  // Clauses are made when they are asked for.
  for (const document of searchDocuments({ policy: [policy], interpretation: [] }, vocabulary)) {
    void document.clauses;
  }
  syndicationEntry(policy, config, (code) => code);
}
