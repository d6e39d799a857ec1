import type { FeedConfig, Vocabulary } from '@mingce/schema/types';
import type { RecordsByKind } from './records-by-kind.js';

/** The words a feed uses for its codes: those of `feed.yaml`, and the built-in ones that its records use. */
export function vocabularyOf(config: FeedConfig, _records: RecordsByKind): Vocabulary {
  const { regions, topics, featuredTopics, profiles, defaultProfile } = config;
  const inOrder = [...profiles].sort(
    (a, b) => Number(b.code === defaultProfile) - Number(a.code === defaultProfile),
  );
  return { regions, topics, featuredTopics, profiles: inOrder };
}
