import type { Example } from '../testing/example.js';

/** A provider draws nothing; what it does is seen on an element inside, here `<policy-search>`. */
export const policyProviderExamples: readonly Example[] = (
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
