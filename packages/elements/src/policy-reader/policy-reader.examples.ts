import type { ElementExamples, Example } from '../testing/example.js';
import { readerFeed } from '../testing/reader-feed.js';

const shown: readonly Example[] = [
  { name: 'full', title: '全文', attributes: { policy: 'xize' } },
  { name: 'clause', title: '定位到条款', attributes: { policy: 'xize', clause: 'art-2-i2' } },
  {
    name: 'linked',
    title: '关联内容都有网址',
    attributes: {
      policy: 'xize',
      'policy-url': '/policy.html?id={id}#{anchor}',
      'interpretation-url': '/jd.html?id={id}',
      'qa-url': '/wd.html?id={id}',
    },
  },
  { name: 'pending', title: '尚未施行', attributes: { policy: 'pending' } },
  { name: 'amended', title: '已修改', attributes: { policy: 'amended', 'policy-url': '/p.html?id={id}' } },
  { name: 'expired', title: '已失效', attributes: { policy: 'expired' } },
  { name: 'repealed', title: '已废止', attributes: { policy: 'repealed' } },
  { name: 'on-request', title: '依申请公开', attributes: { policy: 'on-request' } },
  { name: 'missing-clause', title: '条款不存在', attributes: { policy: 'xize', clause: 'art-99' } },
  { name: 'not-found', title: '文件不存在', attributes: { policy: 'no-such-policy' } },
  { name: 'english', title: 'English', attributes: { policy: 'xize' }, provider: { locale: 'en' } },
  {
    name: 'dark',
    title: '深色',
    attributes: { policy: 'repealed' },
    provider: { scheme: 'dark', palette: 'blue' },
  },
  { name: 'care', title: '关怀模式', attributes: { policy: 'amended', care: '' } },
];

export const examples: ElementExamples = {
  examples: shown,
  wide: ['full', 'clause', 'amended', 'care'],
  printed: ['full'],
  feed: (url) => readerFeed(url),
};
