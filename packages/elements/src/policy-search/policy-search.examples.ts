import type { ElementExamples, Example } from '../testing/example.js';
import { sampleFeed } from '../testing/sample-feed.js';

const shown: readonly Example[] = [
  { name: 'start', title: '开始', attributes: {} },
  { name: 'results', title: '搜索结果', attributes: {}, address: '?mingce-q=创业补贴怎么领' },
  {
    name: 'filtered',
    title: '筛选后的结果',
    attributes: {},
    address: '?mingce-q=补贴&mingce-region=990122&mingce-validity=inForce',
  },
  {
    name: 'paged',
    title: '分页',
    attributes: { 'page-size': '5' },
    address: '?mingce-q=托管服务&mingce-page=2',
  },
  { name: 'nothing', title: '没有结果', attributes: {}, address: '?mingce-q=极光' },
  {
    name: 'nothing-filtered',
    title: '筛选后没有结果',
    attributes: {},
    address: '?mingce-q=极光&mingce-region=990100',
  },
  {
    name: 'english',
    title: 'English',
    attributes: {},
    address: '?mingce-q=创业补贴',
    provider: { locale: 'en' },
  },
  {
    name: 'dark',
    title: '深色',
    attributes: {},
    address: '?mingce-q=创业补贴',
    provider: { scheme: 'dark', palette: 'green' },
  },
  { name: 'care', title: '关怀模式', attributes: { care: '' }, address: '?mingce-q=创业补贴' },
];

export const examples: ElementExamples = {
  examples: shown,
  wide: ['start', 'results', 'filtered', 'care'],
  feed: (url) => sampleFeed({ url }),
};
