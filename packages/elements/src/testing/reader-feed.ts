import { type FakeFeed, fakeFeed } from '@mingce/feed/testing';
import type { Policy, Zone } from '@mingce/schema/types';
import { readerPolicies } from './reader-policies.js';
import { sampleVocabulary } from './sample-feed.js';

/**
 * A feed of policies of every validity, for the reader.
 *
 * @param hasTopics - Whether it has the index by which policies of a topic are found.
 */
export function readerFeed(
  url: string,
  policies: readonly Policy[] = readerPolicies,
  hasTopics = false,
): Promise<FakeFeed> {
  return fakeFeed(
    { policy: [...policies] },
    {
      url,
      vocabulary: sampleVocabulary,
      ...(hasTopics
        ? { objects: async (put) => ({ zones: await put({ zones: topicZones(policies) }) }) }
        : {}),
      manifest: {
        homepage: 'https://www.example.gov.cn/zcwjk/',
        publisher: {
          name: '示例市人民政府办公室',
          region: '990100',
          hotline: { phone: '0000-12345' },
          requestUrl: 'https://www.example.gov.cn/ysqgk/',
        },
      },
    },
  );
}

/** The topics of policies with their positions in the list of policies, as a publisher writes them. */
function topicZones(policies: readonly Policy[]): Zone[] {
  const listed = [...policies].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  );
  return sampleVocabulary.topics.map(({ code }) => ({
    kind: 'topic',
    code,
    records: { policy: listed.flatMap(({ topics }, place) => (topics.includes(code) ? [place] : [])) },
  }));
}
