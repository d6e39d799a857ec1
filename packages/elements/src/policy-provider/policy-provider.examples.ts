import type { ElementExamples, Example } from '../testing/example.js';
import { sampleFeed } from '../testing/sample-feed.js';

/** A provider draws nothing itself; its effect is visible on an element inside, here `<policy-search>`. */
const shown: readonly Example[] = (
  [
    ['red', '红'],
    ['blue', '蓝'],
    ['green', '绿'],
    ['warm', '暖'],
    ['ink', '墨'],
    ['contrast', '高对比'],
  ] as const
).map(([palette, title]) => ({
  name: palette,
  title,
  attributes: { 'page-size': '2' },
  address: '?mingce-q=创业补贴怎么领',
  provider: { palette },
}));

export const examples: ElementExamples = {
  examples: shown,
  draws: 'policy-search',
  feed: (url) => sampleFeed({ url }),
};
