import { type FakeFeed, fakeFeed } from '@mingce/feed/testing';
import type { Policy } from '@mingce/schema/types';
import { readerPolicies } from './reader-policies.js';
import { sampleVocabulary } from './sample-feed.js';

/** A feed of policies of every validity, for the reader. */
export function readerFeed(url: string, policies: readonly Policy[] = readerPolicies): Promise<FakeFeed> {
  return fakeFeed(
    { policy: [...policies] },
    {
      url,
      vocabulary: sampleVocabulary,
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
