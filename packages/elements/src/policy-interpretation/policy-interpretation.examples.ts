import type { ElementExamples, Example } from '../testing/example.js';
import { explainedFeed } from '../testing/interpretation-feed.js';

const links = {
  'policy-url': '/policy.html?id={id}#{anchor}',
  'interpretation-url': '/jd.html?id={id}',
  'service-url': '/fw.html?id={id}',
};

const shown: readonly Example[] = [
  { name: 'leader', title: '领导解读', attributes: { interpretation: 'leader' } },
  { name: 'elements', title: '十要素', attributes: { interpretation: 'picture', ...links } },
  {
    name: 'authors',
    title: '供作者查看：要素和三同步',
    attributes: { interpretation: 'picture', 'for-authors': '', ...links },
  },
  { name: 'media', title: '视频音频', attributes: { interpretation: 'media' } },
  { name: 'animation', title: '动漫解读', attributes: { interpretation: 'animation' } },
  { name: 'press', title: '媒体解读', attributes: { interpretation: 'press' } },
  { name: 'qa', title: '政策问答', attributes: { interpretation: 'qa', ...links } },
  { name: 'agenda', title: '议题解读', attributes: { interpretation: 'agenda' } },
  { name: 'policy', title: '一件政策的全部解读', attributes: { policy: 'new', ...links } },
  { name: 'none', title: '还没有解读', attributes: { policy: 'bare', ...links } },
  { name: 'missing', title: '没有这份解读', attributes: { interpretation: 'nowhere' } },
  {
    name: 'english',
    title: 'English',
    attributes: { interpretation: 'picture', ...links },
    provider: { locale: 'en' },
  },
  {
    name: 'dark',
    title: '深色',
    attributes: { interpretation: 'picture', ...links },
    provider: { scheme: 'dark', palette: 'green' },
  },
  { name: 'care', title: '关怀模式', attributes: { interpretation: 'media', care: '' } },
];

export const examples: ElementExamples = {
  examples: shown,
  wide: ['leader', 'elements', 'media', 'qa', 'agenda', 'policy', 'care'],
  feed: explainedFeed,
};
