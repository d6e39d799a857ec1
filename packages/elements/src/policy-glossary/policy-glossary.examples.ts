import type { ElementExamples, Example } from '../testing/example.js';
import { explainedFeed } from '../testing/interpretation-feed.js';

const links = { 'policy-url': '/policy.html?id={id}#{anchor}', 'interpretation-url': '/jd.html?id={id}' };

const shown: readonly Example[] = [
  { name: 'terms', title: '名词和出处', attributes: { policy: 'new', ...links } },
  { name: 'named', title: '没有网址时只写出处', attributes: { policy: 'new' } },
  { name: 'nothing', title: '没有名词解释', attributes: { policy: 'bare', ...links } },
  { name: 'missing', title: '文件不存在', attributes: { policy: 'nowhere' } },
  { name: 'english', title: 'English', attributes: { policy: 'new', ...links }, provider: { locale: 'en' } },
  {
    name: 'dark',
    title: '深色',
    attributes: { policy: 'new', ...links },
    provider: { scheme: 'dark', palette: 'green' },
  },
  { name: 'care', title: '关怀模式', attributes: { policy: 'new', care: '', ...links } },
];

export const examples: ElementExamples = {
  examples: shown,
  wide: ['terms', 'care'],
  feed: explainedFeed,
};
