import type { ElementExamples } from '../testing/example.js';
import { topicsFeed } from '../testing/sample-topics.js';

const links = {
  'policy-url': '/policy.html?id={id}#{anchor}',
  'interpretation-url': '/jd.html?id={id}',
  'item-url': '/finder.html?item={id}',
};

export const examples: ElementExamples = {
  examples: [
    { name: 'topics', title: '特色主题', attributes: links },
    { name: 'zone', title: '一个主题', attributes: { topic: 'digital', ...links } },
    { name: 'enterprise', title: '惠企政策专区', attributes: { audience: 'enterprise', ...links } },
    { name: 'subjects', title: '三十个主题分类', attributes: { subjects: '' } },
    { name: 'bare', title: '没有网址样式', attributes: { topic: 'start' } },
    { name: 'empty', title: '暂无内容', attributes: { topic: 'empty' } },
    { name: 'missing', title: '没有这个专题', attributes: { topic: 'nowhere' } },
    { name: 'opened', title: '从列表打开', attributes: links, address: '?mingce-zone=children' },
    {
      name: 'english',
      title: 'English',
      attributes: { topic: 'digital', ...links },
      provider: { locale: 'en' },
    },
    { name: 'dark', title: '深色', attributes: links, provider: { scheme: 'dark' } },
    { name: 'care', title: '关怀模式', attributes: { topic: 'digital', care: '', ...links } },
  ],
  wide: ['topics', 'zone'],
  printed: ['zone'],
  feed: topicsFeed,
};
