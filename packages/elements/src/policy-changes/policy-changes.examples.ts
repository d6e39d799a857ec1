import type { ElementExamples, Example } from '../testing/example.js';
import { explainedFeed } from '../testing/interpretation-feed.js';

const links = { 'policy-url': '/policy.html?id={id}#{anchor}' };

const shown: readonly Example[] = [
  { name: 'both', title: '要点和逐条', attributes: { interpretation: 'picture', ...links } },
  { name: 'computed', title: '只有逐条', attributes: { policy: 'old', old: 'new', ...links } },
  { name: 'nothing', title: '没有可以对照的', attributes: { policy: 'bare' } },
  {
    name: 'missing',
    title: '没有旧文件',
    attributes: { policy: 'new', old: 'nowhere', interpretation: 'picture' },
  },
  {
    name: 'english',
    title: 'English',
    attributes: { interpretation: 'picture' },
    provider: { locale: 'en' },
  },
  {
    name: 'dark',
    title: '深色',
    attributes: { interpretation: 'picture', ...links },
    provider: { scheme: 'dark', palette: 'blue' },
  },
  { name: 'care', title: '关怀模式', attributes: { interpretation: 'picture', care: '' } },
];

export const examples: ElementExamples = {
  examples: shown,
  wide: ['both', 'computed', 'care'],
  feed: explainedFeed,
};
